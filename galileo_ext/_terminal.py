"""Text for terminals, which obey some characters instead of showing them, and show some wider."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

#: Control characters but line feeds, what turns the direction of text around, half characters.
_OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def tamed(text: str) -> str:
    """Return text in which nothing is obeyed: what a model said is not to move the cursor."""
    return _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def cut(text: str, longest: int) -> str:
    """Return text, or its beginning if it takes more than so many columns."""
    if len(text) * 2 <= longest or width(text) <= longest:
        return text
    start = text[:longest]
    while width(start) > longest - 3:
        start = start[:-1]
    return f"{start}..."


def aligned(lines: Sequence[Sequence[str]]) -> list[str]:
    """Return the lines of a table, each column as wide as its widest cell."""
    widths = [max(map(width, column)) for column in zip(*lines, strict=True)]
    return ["  ".join(map(_padded, line, widths)).rstrip() for line in lines]


def width(text: str) -> int:
    """Return how many columns a terminal takes for a text: two for what is wide, as 字 is."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def _padded(text: str, wanted: int) -> str:
    return text + " " * (wanted - width(text))
