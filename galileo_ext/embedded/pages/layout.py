"""What all pages share: the frame, tables, links with parameters, pages of a list."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib import resources
from urllib.parse import urlencode

from markupsafe import Markup

from galileo_ext.embedded.pages.formats import count
from galileo_ext.embedded.pages.html import Content, content, named, tag

Query = Mapping[str, str | int | None]


@dataclass(frozen=True)
class Crumb:
    """A page above the one that is shown."""

    name: str
    link: str


@cache
def style() -> bytes:
    """Read the style sheet."""
    return resources.files(__package__).joinpath("style.css").read_bytes()


@cache
def style_link() -> str:
    """Name the style sheet by its content, so that it may be kept for ever."""
    return f"/pages/{sha256(style()).hexdigest()[:16]}.css"


def page(
    name: str, *children: Content, crumbs: Sequence[Crumb] = (), signed_in: bool = False
) -> str:
    """Write a whole page; its content begins with the heading."""
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", f"{name} · galileo-ext"),
        tag("link", rel="stylesheet", href=style_link()),
    )
    body = tag(
        "body",
        tag("a", "Skip to content", href="#content", class_="skip"),
        _header(crumbs, name, signed_in),
        tag("main", children, id="content", tabindex=-1),
    )
    return f"<!doctype html>\n{tag('html', head, body, lang='en')}\n"


def _header(crumbs: Sequence[Crumb], name: str, signed_in: bool) -> Markup:
    above = [tag("li", tag("a", named(c.name), href=c.link)) for c in crumbs]
    here = tag("li", named(name), aria_current="page") if crumbs else None
    trail = tag("nav", tag("ol", above, here), aria_label="Breadcrumb") if crumbs else None
    leave = tag("form", tag("button", "Sign out", class_="plain"), method="post", action="/logout")
    home = tag("a", "galileo-ext", href="/", class_="brand")
    return tag("header", home, trail, leave if signed_in else None)


def heading(kind: str, name: str, *facts: Content) -> Markup:
    """Write the heading of a page: what this is, its name, a line of facts."""
    line = [tag("li", fact) for fact in facts if fact]
    return tag(
        "div",
        tag("p", kind, class_="kind"),
        tag("h1", named(name)),
        tag("ul", line, class_="facts") if line else None,
        class_="heading",
    )


def section(name: str, *children: Content, id_: str, note: Content = None) -> Markup:
    """Write a part of a page with a heading of its own."""
    title = tag("h2", name, id=id_)
    note = tag("p", note, class_="note") if note else None
    return tag("section", title, note, children, aria_labelledby=id_)


def table(
    label: str,
    head: Iterable[Markup],
    rows: Iterable[Content],
    class_: str | None = None,
    *,
    fit: bool = False,
    role: str | None = None,
) -> Markup:
    """Write a table that scrolls by itself where the window is too narrow for it.

    With ``fit`` it is as wide as what is in it, else as wide as the page. One that is no table to
    the eye in a narrow window needs to be told that it is one, by ``role``.
    """
    whole = tag(
        "table",
        tag("thead", tag("tr", list(head))),
        tag("tbody", list(rows)),
        class_=class_,
    )
    return tag(
        "div",
        whole,
        class_="scroll fit" if fit else "scroll",
        # Not "region": the section around it is one already, often of the same name.
        role="group",
        aria_label=label,
        tabindex=0,
    )


def link(path: str, query: Query, **changes: str | int | None) -> str:
    """Write a link to a page with its parameters; those that are empty are left out."""
    merged = {**query, **changes}
    kept = {key: value for key, value in merged.items() if value not in (None, "")}
    return f"{path}?{urlencode(kept)}" if kept else path


@dataclass(frozen=True)
class Order:
    """By what a table is sorted, and where it says so."""

    path: str
    query: Query
    by: str
    descending: bool

    def head(self, key: str, name: str, *, high_first: bool = True, num: bool = True) -> Markup:
        """Write the head of a column that can be sorted; a second click turns the order round."""
        mine = self.by == key
        down = not self.descending if mine else high_first
        order = {"sort": key, "order": "desc" if down else "asc", "page": None}
        arrow = ("↓" if self.descending else "↑") if mine else ""
        sorted_as = ("descending" if self.descending else "ascending") if mine else None
        text = [named(name), tag("span", arrow, class_="arrow", aria_hidden="true")]
        return tag(
            "th",
            tag("a", text, href=link(self.path, self.query, **order)),
            scope="col",
            aria_sort=sorted_as,
            class_="num" if num else None,
        )


def column(name: Content, *, num: bool = False) -> Markup:
    """Write the head of a column."""
    return tag("th", name, scope="col", class_="num" if num else None)


def pager(
    to_page: Callable[[int | None], str], number: int, size: int, total: int, what: str
) -> Markup | None:
    """Write where in a list this page is, with links to its neighbours."""
    if total <= size and number == 1:
        return None
    last = max(1, -(-total // size))
    first_shown, last_shown = (number - 1) * size + 1, min(number * size, total)
    where = f"{count(first_shown)} to {count(last_shown)} of {count(total)} {what}"
    if first_shown > total:
        where = f"Nothing here: the list has {count(total)} {what}"
    ends = [
        ("First", 1, number > 2),
        ("Previous", min(number - 1, last), number > 1),
        ("Next", number + 1, number < last),
        ("Last", last, number < last - 1),
    ]
    steps = [
        tag("a", name, href=to_page(to if to > 1 else None), class_="button")
        for name, to, shown in ends
        if shown
    ]
    return tag(
        "nav", tag("p", where), tag("div", steps), class_="pager", aria_label=f"Pages of {what}"
    )


def select(name: str, label: str, options: Iterable[tuple[str, str]], chosen: str | None) -> Markup:
    """Write a choice with its label."""
    items = [tag("option", text, value=value, selected=value == chosen) for value, text in options]
    return tag("label", tag("span", label), tag("select", items, name=name))


def field(name: str, label: str, value: str | None, **attributes: str) -> Markup:
    """Write a field for text with its label."""
    inner = tag("input", name=name, value=value or "", **attributes)
    return tag("label", tag("span", label), inner)


def hidden(query: Query) -> list[Markup]:
    """Carry parameters along when a form is sent."""
    kept = [(key, value) for key, value in query.items() if value not in (None, "")]
    return [tag("input", type="hidden", name=key, value=value) for key, value in kept]


def empty(*text: Content) -> Markup:
    """Say that there is nothing to show, and what to do about it."""
    return tag("p", content(text), class_="empty")
