"""The page of a row: its values, its scores, and the tree of its steps."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from galileo_ext import Galileo, create_project, run_experiment
from galileo_ext.embedded import create_app

from .conftest import META, World, row
from .reading import Element, Visitor

ASKED = [{"role": "user", "content": "in <b>"}]
SAID = {"role": "assistant", "content": "out"}


def span(name: str, kind: str = "workflow", **fields: Any) -> dict[str, Any]:
    created = fields.pop("created_at", "2026-01-01T00:00:00+00:00")
    return {"type": kind, "id": str(uuid4()), "name": name, "created_at": created, **fields}


def shown(world: World, trace: dict[str, Any], query: str = "") -> Element:
    run = world.experiment("e", trace)
    page: Element = world.see(f"{world.path(run)}/rows/{trace['id']}{query}")
    return page


def outline(items: list[Any]) -> list[Any]:
    """Read the tree as nested lists of names."""
    found = []
    for item in items:
        name = item.all("summary")[0].one("bdi").text
        lists = [c for c in item.children if isinstance(c, Element) and c.name == "ul"]
        found.append([name, *outline(_items(lists[0]))] if lists else name)
    return found


def _items(of: Element) -> list[Element]:
    return [child for child in of.children if isinstance(child, Element)]


def test_values_and_scores(world: World) -> None:
    about = {"note": "mine", f"{META}score_error.tone": "ValueError: no tone"}
    metrics = {"exact": True, "share": 0.25, "share_metadata": {"words": 1}}
    trace = row(3, "an answer", metrics=metrics, user_metadata=about)
    page = shown(world, trace)

    assert page.one("h1").text == "Row 3"
    texts = [one.text for one in page.one("div", class_="values").all("pre")]
    assert texts == ["question 3", "an answer", "answer 3"]
    scores = page.rows("Scores")
    assert scores[:2] == [["exact", "true", ""], ["share", "0.250", '{"words": 1}']]
    assert scores[2] == ["tone", "–", "Failed: ValueError: no tone"]  # noqa: RUF001 - no value
    assert page.rows("Metadata") == [["note", "mine"]]


def test_a_failure_has_its_traceback(world: World) -> None:
    about = {f"{META}traceback": "Traceback: line 1\nKeyError"}
    page = shown(world, row(0, error="KeyError: 'x'", user_metadata=about))
    assert page.one("section", aria_labelledby="error").all("pre")[0].text == "KeyError: 'x'"
    assert "line 1" in page.one("section", aria_labelledby="error").one("details").text


def test_steps_are_a_tree_with_times(world: World) -> None:
    inner = span("ask", "llm", input=ASKED, output=SAID, model="mini")
    inner["created_at"] = "2026-01-01T00:00:05+00:00"
    inner["metrics"] = {"duration_ns": 5_000_000_000, "num_total_tokens": 12, "cost": 0.5}
    outer = span("plan", spans=[inner, span("look", "tool", output="x")])
    outer["metrics"] = {"duration_ns": 10_000_000_000}
    page = shown(world, row(0, spans=[outer, span("after", "retriever")]))

    tree = page.one("ul", class_="tree")
    assert outline(_items(tree)) == [["plan", "ask", "look"], "after"]
    ask = tree.all("summary")[1]
    assert ask.one("span", class_="amounts").text == "mini · 12 tokens · $0.50 · 5.00 s"
    bar = ask.one("rect")
    assert (bar["x"], bar["width"]) == ("50", "50")
    assert not any("open" in one.attributes for one in tree.all("details"))
    assert page.one("section", aria_labelledby="steps").all("a")[0].text == "Open all"


def test_all_steps_can_be_opened(world: World) -> None:
    page = shown(world, row(0, spans=[span("a", spans=[span("b")])]), "?steps=open")
    assert all("open" in one.attributes for one in page.one("ul", class_="tree").all("details"))


def test_messages_are_shown_by_role(world: World) -> None:
    messages = [
        {"role": "system", "content": "be brief"},
        {"role": "user", "content": "why?"},
        {"role": "assistant", "content": "", "tool_calls": [
            {"id": "1", "function": {"name": "look", "arguments": "{}"}}]},
    ]  # fmt: skip
    answer = {"role": "assistant", "content": "because"}
    page = shown(world, row(0, spans=[span("llm", "llm", input=messages, output=answer)]))
    items = [one.text for one in page.one("ul", class_="tree").all("ol", class_="messages")]
    assert items[0].startswith("systembe briefuserwhy?assistant") and '"look"' in items[0]
    assert items[1] == "assistantbecause"


def test_steps_nested_deeply(world: World) -> None:
    step = span("step 60")
    for number in range(59, -1, -1):
        step = span(f"step {number}", spans=[step])
    page = shown(world, row(0, spans=[step]))
    found = outline(_items(page.one("ul", class_="tree")))
    for number in range(60):
        ((name, *found),) = found
        assert name == f"step {number}"
    assert found == ["step 60"]


def test_of_very_many_steps_the_first_are_shown(world: World) -> None:
    page = shown(world, row(0, spans=[span(f"s{i}") for i in range(1000)]))
    assert len(page.one("ul", class_="tree").all("details")) == 400
    assert "The first 400 of 1,000 are shown." in page.text


def test_neighbours(world: World) -> None:
    rows = [row(i) for i in range(3)]
    run = world.experiment("e", *rows)
    page = world.see(f"{world.path(run)}/rows/{rows[1]['id']}")
    links = {a.text: a["href"].rsplit("/", 1)[1] for a in page.one("nav", class_="steps").all("a")}
    assert links == {"Previous row": rows[0]["id"], "Next row": rows[2]["id"]}


def test_what_others_log_has_a_page_too(world: World) -> None:
    trace = {"type": "trace", "id": str(uuid4()), "input": [{"type": "text", "text": "hello"}]}
    trace |= {"output": None, "spans": [span("look", "tool", input="", output=None)]}
    page = shown(world, trace)
    assert page.one("h1").text == f"Trace {trace['id'][:8]}"  # type: ignore[index]  # a text
    assert "hello" in page.text and "nothing" in page.text and "empty text" in page.text


def test_what_the_server_computes_says_why(tmp_path: Path) -> None:
    with Galileo.embedded(tmp_path / "g.db"):
        create_project("p")
        result = run_experiment(
            "sums",
            project="p",
            dataset=[{"input": "two and two", "output": "four"}],
            function=lambda _: "four",
            metrics=["Exact Match", "Output PII", "correctness"],
        )
        result.wait(timeout=30)
    app = create_app(tmp_path / "g.db")
    visitor = Visitor(app)
    page = visitor.see(urlsplit(result.link).path)
    row_page = visitor.see(page.one("tbody").all("a")[0]["href"])
    app.close()

    (trouble,) = page.one("ul", class_="troubles").all("li")
    assert trouble.text.startswith("correctness failed on 1 row: ")
    assert "GALILEO_EXT_LLM_BASE_URL" in trouble.text
    exact, found, correctness = row_page.rows("Scores")
    assert exact[:2] == ["exact_match", "true"]
    assert found[1:] == ["(none)", "Found by rules: nothing."]
    assert correctness[0] == "correctness" and correctness[2].startswith("Failed: ")
