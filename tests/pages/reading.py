"""A visitor of the pages, who reads them as strictly as no browser does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from werkzeug.test import Client, TestResponse

#: Elements without an end.
_EMPTY = {"br", "input", "link", "meta"}


@dataclass
class Element:
    name: str
    attributes: dict[str, str | None]
    children: list[Element | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(c if isinstance(c, str) else c.text for c in self.children)

    def all(self, name: str | None = None, **attributes: str) -> list[Element]:
        """Find the elements in it, in their order."""
        wanted = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
        return [
            one
            for one in self._walk()
            if name in (None, one.name)
            and all(
                value in (one.attributes.get(key) or "").split() for key, value in wanted.items()
            )
        ]

    def one(self, name: str | None = None, **attributes: str) -> Element:
        (found,) = self.all(name, **attributes)
        return found

    def rows(self, label: str) -> list[list[str]]:
        """Read the body of a table, cell by cell."""
        tables = [r for r in self.all("div", class_="scroll") if r["aria-label"] == label]
        body = tables[0].one("tbody") if tables else Element("tbody", {})
        return [[c.text for c in row.children if isinstance(c, Element)] for row in body.all("tr")]

    def __getitem__(self, key: str) -> str:
        return self.attributes.get(key) or ""

    def _walk(self) -> Iterator[Element]:
        for child in self.children:
            if isinstance(child, Element):
                yield child
                yield from child._walk()


class Reader(HTMLParser):
    """Builds a tree; what is not closed in the order in which it was opened is an error."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs), (tag, attrs)
        element = Element(tag, dict(attrs))
        self.open[-1].children.append(element)
        if tag not in _EMPTY:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().name == tag, tag

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data!r}")


def parse(text: str) -> Element:
    reader = Reader()
    reader.feed(text)
    reader.close()
    assert reader.open == [reader.root]
    return reader.root


@dataclass
class Page:
    response: TestResponse
    root: Element

    @property
    def status(self) -> int:
        return self.response.status_code

    @property
    def main(self) -> Element:
        return self.root.one("main")


class Visitor:
    """Opens pages, and checks of each what holds for all."""

    def __init__(self, app: Any) -> None:
        self.client = Client(app)

    def open(self, path: str, **options: Any) -> Page:
        response = self.client.open(path, **options)
        check_headers(response)
        root = parse(response.get_data(as_text=True))
        check_page(root)
        return Page(response, root)

    def see(self, path: str) -> Element:
        page = self.open(path)
        assert page.status == 200, page.root.text
        return page.main


def check_headers(response: TestResponse) -> None:
    policy = response.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "script" not in policy and "unsafe" not in policy and "http" not in policy
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["x-request-id"]


def check_page(root: Element) -> None:
    """What screen readers, keyboards and the Content-Security-Policy ask for."""
    assert root.one("html")["lang"] == "en"
    assert root.one("head").one("title").text.strip()
    assert len(root.all("h1")) == 1 and root.one("main") and root.one("body").all("header")

    forbidden = {"script", "style", "iframe", "object", "embed", "base", "img"}
    assert not forbidden & {one.name for one in root.all()}
    ids = [one["id"] for one in root.all() if one["id"]]
    assert len(ids) == len(set(ids)), ids
    regions = [one["aria-labelledby"] for one in root.all("section")]
    titles = [one.text for one in root.all("h2") if one["id"] in regions]
    titles += [one["aria-label"] for one in root.all(role="region")]
    assert len(titles) == len(set(titles)), titles
    for one in root.all():
        assert not [key for key in one.attributes if key.startswith("on") or key == "style"]
        for key in ("href", "src", "action"):
            assert re.match(r"/(?![/\\])|#|\?|$", one[key]), one.attributes
        if one.name == "th":
            assert one["scope"] in ("col", "row")
        if one.name == "nav":
            assert one["aria-label"]
        for key in ("aria-labelledby", "aria-describedby"):
            assert not one[key] or one[key] in ids
    labelled = {
        id(i) for label in root.all("label") for i in [*label.all("input"), *label.all("select")]
    }
    for one in [*root.all("input"), *root.all("select")]:
        assert one["type"] == "hidden" or one["aria-label"] or id(one) in labelled
    for one in [*root.all("a"), *root.all("button")]:
        assert one.text.strip() or one["aria-label"]
