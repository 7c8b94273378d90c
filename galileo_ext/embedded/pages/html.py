"""Elements of a page. What is no element is text, and text is escaped: there is no other way in.

Text that people logged may be anything: markup, control characters, half of a surrogate pair. What
cannot be seen is made visible, so that nobody is shown less than there is.
"""

from collections.abc import Iterable
from typing import TypeAlias

from markupsafe import Markup, escape

Content: TypeAlias = "Markup | str | int | Iterable[Content] | None"
Attribute: TypeAlias = "str | int | float | bool | None"

#: Elements that have no content and no end.
_EMPTY = frozenset({"br", "input", "link", "meta"})
#: What turns the direction of all that follows: "file\u202egnp.exe" would look like a picture.
_TURNS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
#: Control characters as the pictures that Unicode has of them; tabs and line ends stay.
_VISIBLE: dict[int, int | str] = {
    **{code: f"\\u{code:04x}" for code in _TURNS},
    **{code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n"},
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}


def tag(name: str, /, *children: Content, **attributes: Attribute) -> Markup:
    """Make an element.

    Args:
        name: of the element.
        children: elements, text, numbers, lists of those; None is nothing.
        attributes: ``class_="wide"`` is ``class="wide"``, ``aria_label`` is ``aria-label``. True
            stands by its name alone; None and False are left out.
    """
    start = "".join(_attribute(key, value) for key, value in attributes.items())
    if name in _EMPTY:
        return Markup(f"<{name}{start}>")
    return Markup(f"<{name}{start}>{content(children)}</{name}>")


def named(text: str, **attributes: Attribute) -> Markup:
    """Write a name that somebody gave: its direction is its own, and there is always something."""
    can_be_seen = any(one.isprintable() and not one.isspace() for one in visible(text))
    return tag("bdi", text if can_be_seen else "(blank)", **attributes)


def content(value: Content) -> Markup:
    """Put together what can stand in an element."""
    if isinstance(value, Markup):
        return value
    if value is None:
        return Markup("")
    if isinstance(value, str | int):
        return escape(visible(str(value)))
    return Markup("").join(content(one) for one in value)


def visible(text: str) -> str:
    """Show control characters, and what is no character at all."""
    return text.replace("\r\n", "\n").translate(_VISIBLE)


def _attribute(key: str, value: Attribute) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    if value is True:
        return f" {name}"
    text = f"{value:g}" if isinstance(value, float) else str(value)
    return f' {name}="{escape(visible(text))}"'
