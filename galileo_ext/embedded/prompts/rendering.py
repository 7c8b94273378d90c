"""Filling the variables of prompts, ``{{input}}`` or ``{{input.city}}``, from rows or texts.

This is the part of mustache that fills in values. A library would do more than is wanted: those
there are escape for HTML (a prompt is no web page), read partials from the disk of the server, and
do not tell which names were missing.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from galileo_ext.embedded.errors import Refusal, invalid
from galileo_ext.embedded.reading import parse_json

#: A text, or messages as ``{"role": ..., "content": text or parts}``.
Template = str | list[dict[str, Any]]
#: Where names are looked up, one after the other.
Scopes = list[Mapping[str, Any]]

MOST_CHARACTERS = 10_000_000
DEEPEST = 100
_MOST_NAMES = 20

_TAG = re.compile(r"\{\{\{([^{}]*)\}\}\}|\{\{([^{}]*)\}\}")
_NOT_HERE = {
    "#": "sections",
    "^": "sections",
    "/": "sections",
    ">": "partials",
    "=": "other delimiters",
}


@dataclass(frozen=True)
class Rendered:
    """A prompt with its variables filled, and the names for which there was no value."""

    template: Template
    missing: list[str]

    @property
    def warning(self) -> str | None:
        """Say what could not be filled; None when there is nothing to say."""
        if not self.missing:
            return None
        shown = ", ".join(self.missing[:_MOST_NAMES])
        more = len(self.missing) - _MOST_NAMES
        rest = f" and {more} more" if more > 0 else ""
        return f"No value for {shown}{rest}; nothing was filled in there."


def parse(text: str) -> Template:
    """Read a prompt that may be messages as JSON text."""
    found = opened(text)
    is_list = isinstance(found, list) and found
    return found if is_list and all(map(_is_message, found)) else text


def text_of(template: Template) -> str:
    """Write a prompt as a text: messages as their JSON."""
    return template if isinstance(template, str) else json.dumps(template, ensure_ascii=False)


def variables(template: Template) -> list[str]:
    """List the variables of a prompt, each once, in their order."""
    return list(dict.fromkeys(name for text in _texts(template) for name in _names(text)))


def render(template: Template, scopes: Scopes) -> Rendered:
    """Fill the variables. What has no value is filled with nothing, and reported."""
    filling = _Filling(scopes)
    return Rendered(_rewrite(template, filling.fill), list(filling.missing))


def scopes_of_text(text: str) -> Scopes:
    """Let a text be the ``input``; the fields of one that is a JSON object have their own names."""
    found = opened(text)
    return [found, {"input": text}] if isinstance(found, dict) else [{"input": text}]


def scopes_of_row(cells: Mapping[str, Any]) -> Scopes:
    """Let the columns of a dataset's row be variables, and the fields of its input as well."""
    columns = dict(cells)
    columns.setdefault("ground_truth", columns.get("output"))
    found = opened(columns.get("input"))
    return [columns, found] if isinstance(found, dict) else [columns]


def stub(names: Iterable[str]) -> dict[str, Any]:
    """Make an object with an empty text for each variable, nested as the variables are."""
    made: dict[str, Any] = {}
    for name in names:
        *outer, last = name.split(".")
        if len(outer) >= DEEPEST:
            raise invalid(f"A variable has more than {DEEPEST} levels", "body", "templates")
        place = made
        for part in outer:
            inner = place.get(part)
            place[part] = inner if isinstance(inner, dict) else {}
            place = place[part]
        place.setdefault(last, "")
    return made


def opened(value: Any) -> Any:
    """Read a text that is a JSON object or list; anything else is returned as it is."""
    if not isinstance(value, str) or not value.lstrip().startswith(("{", "[")):
        return value
    try:
        return parse_json(value)
    except Refusal:
        return value


class _Filling:
    """One pass over one prompt."""

    def __init__(self, scopes: Scopes) -> None:
        self._scopes = scopes
        self._room = MOST_CHARACTERS
        self._opened: dict[str, Any] = {}
        self.missing: dict[str, None] = {}

    def fill(self, text: str) -> str:
        return _TAG.sub(self._value, text)

    def _value(self, tag: re.Match[str]) -> str:
        name = _name(tag)
        if not name:
            return tag[0] if name is None else ""
        value = self._look_up(name)
        if value is None:
            self.missing[name] = None
            return ""
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        self._room -= len(text)
        if self._room < 0:
            raise invalid(f"A prompt would have more than {MOST_CHARACTERS} characters", "body")
        return text

    def _look_up(self, name: str) -> Any:
        for scope in self._scopes:
            if scope.get(name) is not None:
                return scope[name]
            first, *rest = name.split(".")
            value = scope.get(first)
            for part in rest:
                inner = self._open(value)
                value = inner.get(part) if isinstance(inner, dict) else None
            if value is not None:
                return value
        return None

    def _open(self, value: Any) -> Any:
        # A long text may be asked for a thousand of its fields.
        if not isinstance(value, str):
            return value
        if value not in self._opened:
            self._opened[value] = opened(value)
        return self._opened[value]


def _name(tag: re.Match[str]) -> str | None:
    """Return the name of the variable; empty for a comment, None for braces around nothing.

    Tags for anything else are refused: left as they are they would look as if they were filled.
    """
    inner = (tag[2] if tag[1] is None else tag[1]).strip()
    if tag[1] is None and inner[:1] in _NOT_HERE:
        what = _NOT_HERE[inner[0]]
        raise Refusal(501, f"The embedded server fills in variables; {tag[0]!r} is for {what}.")
    if tag[1] is None and inner.startswith("!"):
        return ""
    return inner.removeprefix("&").strip() or None


def _names(text: str) -> list[str]:
    return [name for tag in _TAG.finditer(text) if (name := _name(tag))]


def _rewrite(template: Template, change: Callable[[str], str]) -> Template:
    """Apply a change to every text of a prompt."""
    if isinstance(template, str):
        return change(template)
    return [
        {**message, "content": _rewrite_content(message["content"], change)} for message in template
    ]


def _rewrite_content(content: Any, change: Callable[[str], str]) -> Any:
    if isinstance(content, str):
        return change(content)
    return [{**part, "text": change(part["text"])} if _has_text(part) else part for part in content]


def _texts(template: Template) -> list[str]:
    found: list[str] = []

    def keep(text: str) -> str:
        found.append(text)
        return text

    _rewrite(template, keep)
    return found


def _is_message(value: Any) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("role"), str):
        return False
    content = value.get("content")
    is_parts = isinstance(content, list) and all(isinstance(part, dict) for part in content)
    return isinstance(content, str) or is_parts


def _has_text(part: dict[str, Any]) -> bool:
    return isinstance(part.get("text"), str)
