"""Results as pages, Parquet and files that hold all of them."""

from __future__ import annotations

import csv
import datetime
import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

from galileo_ext import ExperimentResult, create_project, load_experiment, run_experiment
from galileo_ext.run import parquet as ours

HOSTILE = [
    "<script>alert(1)</script>",
    "</pre></td></table><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "<!-- -->]]><style>*{display:none}</style>",
    "javascript:alert(1)",
    "&lt;script&gt; &amp;#x3C;",
    "\x00\x1b[2J\u202e\ud800",
    "</title><base href=//evil>",
    "{{7*7}} ${7*7} <%= 7*7 %>",
]


class Reader(HTMLParser):
    """Collects the tags, attributes and text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attributes
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


def length(output: Any) -> int:
    return len(output)


def hostile_metric(output: Any) -> str:
    if "title" in output:
        raise ValueError(HOSTILE[0])
    return str(output)


def echo(given: Any) -> Any:
    if given == HOSTILE[1]:
        raise ValueError(HOSTILE[2])
    return given


def run(rows: list[Any], **options: Any) -> ExperimentResult:
    options = {"dry_run": True, "metrics": [length, hostile_metric], **options}
    name = options.pop("name", HOSTILE[0])
    return run_experiment(name, dataset=rows, function=echo, progress=False, **options)


def check_harmless(reader: Reader) -> None:
    assert not {"script", "img", "svg", "base", "iframe", "object"} & set(reader.tags)
    assert reader.tags.count("style") <= 1
    assert not [name for name, _ in reader.attributes if name.startswith("on")]
    assert not [value for name, value in reader.attributes if name in ("href", "src")]


def test_a_page_shows_what_it_is_given_and_obeys_none_of_it(tmp_path: Path) -> None:
    rows = [{"input": text, "ground_truth": text, "metadata": {text: text}} for text in HOSTILE]
    html = run(rows).to_html(tmp_path / "page.html").read_text(encoding="utf-8")

    reader = read(html)

    check_harmless(reader)
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in reader.attributes
    shown = "".join(reader.text)
    for text in HOSTILE[:7]:
        assert text in shown
    assert "\\u0000\\u001b[2J\\u202e" in shown
    assert "\x1b" not in html and "\u202e" not in html


def test_a_notebook_shows_it_as_harmlessly() -> None:
    html = run([{"input": text} for text in HOSTILE * 2])._repr_html_()
    check_harmless(read(html))
    assert html.count("<tr>") == 1 + 2 + 1 + 10
    assert "... 10 more rows" in html


def test_a_page_has_metrics_with_their_distribution_and_all_rows(tmp_path: Path) -> None:
    create_project("pages")
    rows: list[Any] = [{"input": "x" * n} for n in range(1, 30)] + [{"input": {"a": ["b" * 500]}}]
    result = run(rows, dry_run=False, project="pages", name="long", metrics=[length])
    html = result.export(tmp_path / "page.html").read_text(encoding="utf-8")

    reader = read(html)

    assert reader.tags.count("tr") == 1 + 1 + 1 + 30
    assert ("aria-label", "rows, least to most: 4, 2, 2, 3, 2, 2, 3, 2, 2, 3, 2, 3") in (
        reader.attributes
    )
    assert ("href", result.link) in reader.attributes
    assert reader.tags.count("details") == 2  # the long row's input and output
    assert result.message in "".join(reader.text)


def test_a_page_without_metrics_or_numbers(tmp_path: Path) -> None:
    for metrics in ([], [hostile_metric]):
        html = run(["a"], metrics=metrics).to_html(tmp_path / "page.html").read_text()
        assert "Rows" in read(html).text
        assert ("Metrics" in html) == bool(metrics)


def test_parquet_keeps_types(tmp_path: Path) -> None:
    rows = [{"input": "ab", "metadata": {"n": 1, "x": 1}}, {"input": [1], "metadata": {"x": "y"}}]
    path = run(rows, metrics=[length], repetitions=2).to_parquet(tmp_path / "rows.parquet")

    table = parquet.read_table(path)

    assert table.num_rows == 4
    columns = table.to_pydict()
    assert columns["scores.length"] == [2, 2, 1, 1]
    assert columns["cached"] == [False] * 4
    assert columns["input"] == ["ab", "ab", "[1]", "[1]"]
    assert columns["metadata.n"] == [1, 1, None, None]
    assert columns["metadata.x"] == ["1", "1", "y", "y"]
    assert columns["repetition"] == [0, 1, 0, 1]
    assert {str(table.schema.field(name).type) for name in ("error", "input", "id")} == {"string"}


def test_parquet_holds_what_no_type_fits(tmp_path: Path) -> None:
    path = ours.write_parquet(
        [{"a": 2**70, "b": 1, "c": datetime.date(2026, 1, 2)}, {"a": 1, "b": 0.5, "c": None}],
        [], tmp_path / "x.parquet",
    )  # fmt: skip
    assert parquet.read_table(path).to_pydict() == {
        "a": [str(2**70), "1"], "b": [1.0, 0.5], "c": ['"2026-01-02"', None],
    }  # fmt: skip


def test_parquet_without_pyarrow_names_the_extra(monkeypatch: Any, tmp_path: Path) -> None:
    def missing(name: str) -> Any:
        raise ModuleNotFoundError(f"No module named {name!r}", name="pyarrow")

    monkeypatch.setattr(ours, "import_module", missing)
    with pytest.raises(ModuleNotFoundError, match=r"galileo-ext\[parquet\]"):
        run(["a"]).to_parquet(tmp_path / "x.parquet")
    assert list(tmp_path.glob("*x.parquet*")) == []


def test_every_ending_is_written(tmp_path: Path) -> None:
    result = run(["a"], name="plain")
    for ending in ("jsonl", "csv", "parquet", "html", "xml"):
        assert result.export(tmp_path / f"rows.{ending}").stat().st_size > 10
    with pytest.raises(ValueError, match=r"'doc'; expected one of 'jsonl', 'csv', .*'parquet'"):
        result.export(tmp_path / "rows.doc")


def same(one: ExperimentResult, other: ExperimentResult) -> None:
    for name in (
        "name", "link", "rows", "metrics", "server_metrics", "duration", "total", "failed",
        "stopped", "latency", "flakiness", "loaded", "status", "complete", "skipped",
    ):  # fmt: skip
        assert getattr(one, name) == getattr(other, name), name
    # What opens the page knows only who has a connection.
    assert other.message.startswith(one.message) and one.link in one.message


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    rows = [
        {"input": "ab", "ground_truth": {"x": [1]}},
        {"input": HOSTILE[1]},
        {"input": "é\u2028"},
    ]
    result = run(rows, repetitions=2)
    found = ExperimentResult.load(result.save(tmp_path / "result.jsonl"))
    same(found, result)
    assert str(found) == str(result)
    assert found.compare(result).regressions == []
    assert found.check("failed <= 2").passed
    with pytest.raises(ValueError, match="dry run"):
        found.refresh()


def test_what_was_stored_too_can_be_refreshed(tmp_path: Path) -> None:
    create_project("pages")
    result = run(["a", "b"], dry_run=False, project="pages", name="stored")
    loaded = load_experiment("stored", project="pages")
    for each in (result, loaded):
        found = ExperimentResult.load(each.save(tmp_path / "result.jsonl"))
        found.rows, each.rows = list(found.rows), list(each.rows)
        same(found, each)
        assert found.experiment.id == each.experiment.id
        assert found.refresh().upload.stored == 2
        assert len(list(found.traces())) == 2


@pytest.mark.parametrize("damage", ["cut", "other", "version", "json", "empty"])
def test_what_is_no_saved_result(tmp_path: Path, damage: str) -> None:
    path = run(["a", "b"]).save(tmp_path / "result.jsonl")
    lines = path.read_text().splitlines(keepends=True)
    about = json.loads(lines[0])
    damaged = {
        "cut": lines[:-1],
        "other": lines[1:],
        "version": [json.dumps({**about, "version": 9}) + "\n", *lines[1:]],
        "json": [lines[0], "{\n", lines[2]],
        "empty": [],
    }
    path.write_text("".join(damaged[damage]))
    with pytest.raises(ValueError, match=r"result\.jsonl is no saved result"):
        ExperimentResult.load(path)


def test_nothing_and_no_text_and_blanks_look_different_in_a_page(tmp_path: Path) -> None:
    result = run(["", "  ", "a"], metrics=[])
    for html in (result.to_html(tmp_path / "a.html").read_text("utf-8"), result._repr_html_()):
        text = " ".join(read(html).text)
        assert text.count("(empty)") == text.count("(blank)") == 2  # input and output
        assert text.count(" - ") == 3  # nothing is expected


def test_csv_has_values_as_they_are(tmp_path: Path) -> None:
    texts = ["=1+1", "+1", "-1", "@x", "é", "a,b\n\"c'", "\ttab"]
    path = run(texts, metrics=[]).to_csv(tmp_path / "rows.csv")
    assert not path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8", newline="") as file:
        assert [row["output"] for row in csv.DictReader(file)] == texts
