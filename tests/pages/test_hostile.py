"""What users logged is text, wherever it stands and whatever is in it."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import pytest

from galileo_ext.embedded.pages.html import visible

from .conftest import META, World, row
from .hostile import HOSTILE
from .reading import Element, Page, parse

MIB = 1024 * 1024
_EMPTY_NAME = re.compile(r"\s*")


def full_of(world: World, text: str) -> tuple[list[str], list[str]]:
    """Put a text wherever a text can be; returns the pages, and those that must show it whole."""
    name = text if not _EMPTY_NAME.fullmatch(text) else "blank"
    world.make_project(f"{name[:200]} {uuid4()}")
    message = {"role": "user", "content": text}
    llm = {"type": "llm", "id": str(uuid4()), "name": text, "input": [message], "output": message}
    llm |= {"model": text, "status_code": 500, "user_metadata": {text: text}, "tags": [text]}
    tool = {"type": "tool", "id": str(uuid4()), "name": text, "input": text, "output": text}
    about = {text: text, f"{META}error": text, f"{META}traceback": text}
    about |= {f"{META}score_error.{text}": text, f"{META}row_index": text}
    scores = {"label": text, "labels": [text], f"m{text}": 1.5, f"b{text}": True}
    common: dict[str, Any] = {
        "input": text, "dataset_input": text, "dataset_output": text,
        "dataset_metadata": {text: text},
    }  # fmt: skip
    good = row(0, text, metrics=scores, user_metadata={text: text}, spans=[llm, tool], **common)
    bad = row(1, error="E", **common)
    bad["user_metadata"] |= about
    runs = [
        world.experiment(name[:200], good, bad, experiment_group_name=name[:200]),
        world.experiment(f"{name[:200]} 2", row(0, f"{text} more", metrics=scores, **common)),
    ]
    tag = {"key": name[:100], "value": name[:100], "tag_type": "generic"}
    world.call("POST", f"/projects/{world.project}/experiments/{runs[0]}/tags", tag)
    path, project = world.path(runs[0]), f"/project/{world.project}"
    query = urlencode({"find": text, "metric": f"m{text}", "below": "9", "sort": f"metric:m{text}"})
    both = f"experiment={runs[0]}&experiment={runs[1]}"
    whole = [f"{path}/rows/{one['id']}?steps=open" for one in (good, bad)]
    return [
        "/", f"/?{urlencode({'find': text})}", project, f"{project}?{query}", path,
        f"{path}?{query}", f"{path}?{urlencode({'metric': 'label', 'is': text})}",
        f"{project}/compare?{both}", f"{project}/compare?{both}&{urlencode({'lower': text})}",
    ], whole  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_it_stays_text_everywhere(world: World, text: str) -> None:
    pages, whole = full_of(world, text)
    for path in [*pages, *whole]:
        page = world.visitor.open(path)  # reads strictly, and looks for what no page may have
        assert page.status == 200, (path, page.main.text)
        if path in whole:
            shown = [one.text for one in page.main.all("pre")]
            # A browser drops the line end that a pre begins with, so there is one more for it.
            assert any(
                one.lstrip("\n").startswith(visible(text)[:4000].lstrip("\n")) for one in shown
            )


def test_there_are_a_hundred_of_them() -> None:
    assert len(set(HOSTILE)) >= 100


def test_the_elements_of_a_page_do_not_depend_on_its_texts(world: World) -> None:
    def elements(text: str) -> list[list[str]]:
        pages, whole = full_of(world, text)
        return [[e.name for e in world.visitor.open(p).root.all()] for p in [*pages[2:7], whole[1]]]

    harmless = elements("harmless")
    for text in ("</pre><b>x</b>", '"><b>x</b>', "<!--", "&lt;b&gt;"):
        assert elements(text) == harmless


def test_texts_that_the_address_says(world: World) -> None:
    run = world.experiment("e", row(0, metrics={"m": 1}))
    for text in HOSTILE[:60]:
        for name in ("find", "metric", "is", "sort", "status", "order", "page", "from"):
            page = world.visitor.open(f"{world.path(run)}?{urlencode({name: text})}")
            assert page.status in (200, 400)
        page = world.visitor.open("/project/" + "".join(f"%{b:02x}" for b in text[:90].encode()))
        assert page.status in (404, 400, 405, 308)


def test_controls_are_shown() -> None:
    assert visible("a\x00b\x1b[31m\x7f\ud800\r\n\tz") == "a␀b␛[31m␡\ufffd\n\tz"


@pytest.fixture(scope="module")
def huge() -> str:
    return "<b>" + "a\u0301 word " * (MIB * 10 // 8)


def test_cells_of_ten_megabytes(world: World, huge: str) -> None:
    llm = {"type": "tool", "id": str(uuid4()), "name": "t", "input": huge, "output": "x"}
    trace = row(0, huge, dataset_output=huge, spans=[llm])
    runs = [world.experiment("a", trace), world.experiment("b", row(0, huge + "!"))]

    def size(path: str) -> int:
        return len(world.visitor.open(path).response.data)

    path = world.path(runs[0])
    assert size(path) < 30_000
    assert size(f"{path}?find=nowhere") < 30_000
    assert size(f"{path}/rows/{trace['id']}?steps=open") < 200_000
    assert size(f"/project/{world.project}/compare?base={runs[0]}&experiment={runs[1]}") < 30_000


def test_the_whole_text_is_plain_text(world: World, huge: str) -> None:
    llm = {"type": "tool", "id": str(uuid4()), "name": "t", "input": huge, "output": "x"}
    trace = row(0, huge, spans=[llm])
    page = world.see(f"{world.path(world.experiment('a', trace))}/rows/{trace['id']}")

    links = [a["href"] for a in page.all("a") if a.text == "The whole text"]
    assert len(links) == 2
    for link in links:
        answer = world.visitor.client.get(link)
        assert answer.content_type == "text/plain; charset=utf-8"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.text == huge


def test_a_list_of_messages_is_whole_as_json(world: World) -> None:
    messages = [{"role": "user", "content": "x" * 30_000}, {"role": "user", "content": "last"}]
    said = {"role": "assistant", "content": "ok"}
    llm = {"type": "llm", "id": str(uuid4()), "name": "l", "input": messages, "output": said}
    trace = row(0, spans=[llm])
    page = world.see(f"{world.path(world.experiment('a', trace))}/rows/{trace['id']}")

    (link,) = {a["href"] for a in page.all("a") if "record=" in a["href"]}
    sent = json.loads(world.visitor.client.get(link).text)
    assert [one["content"] for one in sent] == ["x" * 30_000, "last"]


def test_the_reader_of_these_tests_is_strict() -> None:
    for broken in ("<p>", "<b><i></b></i>", "</p>", "<!-- x -->", "<p a=1 a=2></p>"):
        with pytest.raises((AssertionError, IndexError)):
            parse(broken)
    assert isinstance(parse("<p>&lt;b&gt;</p>"), Element) and Page
