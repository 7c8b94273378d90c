"""A comparison as Markdown, as a page, and as notebooks show it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from galileo_ext import Comparison, ExperimentResult, LocalMetricConfig, run_experiment

from .hostile import HOSTILE
from .reading import Element, parse

TAGS = {
    "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "strong", "div",
    "table", "thead", "tbody", "tr", "th", "td", "pre", "details", "summary", "span", "br",
}  # fmt: skip
ATTRIBUTES = {"class", "scope", "lang", "charset", "content", "name", "http-equiv"}
ATTRIBUTES |= {"dir", "role", "tabindex", "aria-label"}


def read(html: str) -> list[list[str]]:
    """Return the cells of all tables, row by row; whatever is not ours to write is an error."""
    root = parse(html)
    for one in root.all():
        assert one.name in TAGS and {*one.attributes} <= ATTRIBUTES
    rows = root.all("tr")
    return [[one.text for one in row.children if isinstance(one, Element)] for row in rows]


def ran(name: str, inputs: list[Any], function: Callable[[Any], Any], **more: Any) -> Any:
    def good(output: Any) -> bool:
        return not str(output).startswith("!")

    metrics = [
        LocalMetricConfig(name=more.pop("metric", "good"), scorer_fn=lambda s: good(s.output))
    ]
    return run_experiment(
        name,
        dataset=[{"input": given, "ground_truth": given} for given in inputs],
        function=function,
        metrics=metrics,
        dry_run=True,
        progress=False,
        **more,
    )


def fails(given: str) -> str:
    raise ValueError(given)


def hostile(text: str) -> Comparison:
    metric = f"m{text}"
    before = ran(text, [text, "b", "c"], lambda given: "!" + given, metric=metric)
    after = ran(text, [text, "b", "c"], lambda g: fails(text) if g == "c" else g, metric=metric)
    found: Comparison = after.compare(before)
    return found


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_is_obeyed(text: str, tmp_path: Path) -> None:
    found = hostile(text)
    page = found.to_html(tmp_path / "c.html").read_text(encoding="utf-8")
    assert "default-src &#x27;none&#x27;; style-src" in page
    for html in (page, found._repr_html_()):
        cells = read(html)
        assert cells[1][3] == "1.000"
    markdown = found.to_markdown()
    rendered = MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(markdown)
    assert {*re.findall(r"<(\w+)", rendered)} <= {
        "h3", "table", "thead", "tbody", "tr", "th", "td", "p",
    }  # fmt: skip
    assert rendered.count("<table>") == 3


def test_what_changed_is_shown(tmp_path: Path) -> None:
    words = [f"w{n}" for n in range(30)]
    before = ran("old", words, lambda given: "!" if given in ("w1", "w2") else given)
    after = ran("new", words, lambda given: fails("no") if given == "w5" else given)
    found = after.compare(before)

    cells = read(found.to_html(tmp_path / "page.html").read_text(encoding="utf-8"))
    assert cells[1][:4] == ["good", "0.931", "1.000", "0.069"]
    assert [line[0] for line in cells[1:4]] == ["good", "failed", "seconds"]
    assert ["5", "fails", "w5", "w5", "w5", "ValueError: no"] in cells
    assert ["1", "good 0 -> 1", "w1", "w1", "!", "w1"] in cells
    assert "### new against old\n\n30 rows in both.\n\n| metric" in found.to_markdown()
    assert "| 5 | w5 | fails |" in found.to_markdown()
    assert "2 rows improved:" in found.to_markdown()
    assert "regressed: 1" in found._repr_html_()


def test_a_notebook_shows_the_first_rows() -> None:
    words = [f"w{n}" for n in range(30)]
    found = ran("new", words, str).compare(ran("old", words, lambda given: "!" + given))
    html = found._repr_html_()
    assert html.count("<td>good 0 -&gt; 1</td>") == 5
    assert "... 25 more rows" in html and "regressed" not in html


def test_repetitions_and_baselines(tmp_path: Path) -> None:
    old = ran("old", ["a"], str, repetitions=7)
    new = ran("new", ["a"], lambda given: "!", repetitions=7)
    html = new.compare(old)._repr_html_()
    assert "<td>a<br>a<br>a<br>a<br>a<br>... 2 more</td>" in html

    baseline = old.save_baseline(tmp_path / "b.json")
    found = new.check("total == 1", baseline=str(baseline)).comparison
    assert isinstance(found, Comparison) and isinstance(new, ExperimentResult)
    assert read(found._repr_html_())[-1][-2:] == ["-", "!" * 5 + "... 2 more"]


def test_a_metric_that_is_not_compared_is_named() -> None:
    words = run_experiment(
        "words",
        dataset=["a"],
        function=str,
        metrics=[LocalMetricConfig(name="tone", scorer_fn=lambda step: "kind")],
        dry_run=True,
    )
    found = words.compare(words)
    assert "tone: not compared, its scores are no numbers." in found._repr_html_()
    assert "tone&#58; not compared, its scores are no numbers." in found.to_markdown()
