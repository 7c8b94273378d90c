"""What goes into Markdown: text in which nothing is markup, and tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ._text import to_line

_LONGEST = 80


def escaped(value: object, longest: int = _LONGEST) -> str:
    """Return any value as text on one line in which nothing is markup.

    Every character that could mean something is written as its number: that is text in Markdown
    and in HTML alike.
    """
    text = to_line(value)
    text = text if len(text) <= longest else f"{text[: longest - 1]}…"
    return re.sub(r"[^\w\s.,…]|_", lambda found: f"&#{ord(found[0])};", text)


def table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """Return a table of cells that are Markdown."""
    rows = [head, ["---"] * len(head), *lines]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
