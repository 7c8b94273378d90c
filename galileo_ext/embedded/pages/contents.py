"""Inputs and outputs as they were logged: text, messages, documents, or any JSON."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

from galileo_ext.embedded.pages.formats import NOTHING, count
from galileo_ext.embedded.pages.html import named, tag

#: Characters of a text that are shown; the whole of a longer one has a page of its own.
LONG = 20_000
#: Characters in a cell of a table.
SHORT = 240

#: Leads to the whole of a text.
Whole = Callable[[], str]


def text_of(value: Any) -> str:
    """Write any value as text."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    said = _words(value)
    return json.dumps(value, ensure_ascii=False, indent=2) if said is None else said


def snippet(value: Any, most: int = SHORT) -> Markup:
    """Write the beginning of a value, for a cell of a table; nothing looks like no other thing."""
    if value is None:
        return tag("span", NOTHING, class_="none")
    text = _last_said(value)
    if not text or text.isspace():
        return tag("span", "(blank)" if text else "(empty)", class_="none")
    cut = text[:most].rstrip() + "…" if len(text) > most else text
    return tag("div", cut, class_="snippet", dir="auto")


def whole(value: Any, lead: str, most: int = LONG) -> Markup:
    """Write a value; of a very long one the beginning, and where the rest is."""
    if value is None or value == "":
        return tag("p", "nothing" if value is None else "an empty text", class_="nothing")
    if isinstance(value, list) and all(_is_message(one) for one in value):
        return _messages(value, lead, most)
    if _is_message(value):
        return _messages([value], lead, most)
    return _block(text_of(value), lead, most)


def _block(text: str, lead: str, most: int) -> Markup:
    # A browser drops the line end that a <pre> begins with.
    start = "\n" if text.startswith(("\n", "\r\n")) else ""
    shown = tag("pre", start + text[:most], dir="auto", tabindex=0 if _is_tall(text) else None)
    if len(text) <= most:
        return shown
    said = f"The first {count(most)} of {count(len(text))} characters. "
    return tag("div", shown, tag("p", said, tag("a", "The whole text", href=lead), class_="note"))


def _is_tall(text: str) -> bool:
    """Tell whether a text may have to be scrolled, on a phone too: a keyboard must get to it."""
    return len(text) > 400 or text.count("\n") > 15


def _messages(messages: list[Any], lead: str, most: int) -> Markup:
    items = []
    for message in messages:
        role = tag("p", named(str(message["role"])[:40]), class_="role")
        said = _block(text_of(message.get("content")), lead, most)
        calls = message.get("tool_calls")
        called = _block(text_of(calls), lead, most) if calls else None
        items.append(tag("li", role, said, called))
        most -= len(text_of(message.get("content")))
        if most <= 0 and message is not messages[-1]:
            rest = "Further messages are not shown here. "
            items.append(tag("li", rest, tag("a", "All of them", href=lead), class_="note"))
            break
    return tag("ol", items, class_="messages")


def _is_message(value: Any) -> bool:
    return isinstance(value, Mapping) and "role" in value and "content" in value


def _last_said(value: Any) -> str:
    """Read what the last message says: in a table, that is what a row is about."""
    last = value[-1] if isinstance(value, list) and value else value
    return text_of(last["content"] if _is_message(last) else value)


def _words(said: Any) -> str | None:
    """Read what is said in words alone, in one piece or in several."""
    if isinstance(said, str):
        return said
    parts = said if isinstance(said, list) else []
    texts = [one["text"] for one in parts if isinstance(one, Mapping) and set(one) == _PART]
    return "\n".join(map(str, texts)) if texts and len(texts) == len(parts) else None


_PART = {"type", "text"}
