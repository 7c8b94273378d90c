"""What is printed: tables and lines for people, JSON for machines."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from .._terminal import tamed
from .._text import to_line, to_plain

_LONGEST = 60


def say(text: object) -> None:
    """Print text for people."""
    print(tamed(str(text)))


def complain(text: object) -> None:
    """Print text about what is wrong, apart from the output."""
    print(tamed(str(text)), file=sys.stderr)


def say_json(value: Any) -> None:
    """Print a value for machines."""
    print(json.dumps(to_plain(value), ensure_ascii=True, indent=2))


def append(text: str, path: str) -> None:
    """Add text to a file, which may have that of others in it."""
    with Path(path).open("a", encoding="utf-8") as file:
        file.write(text)


def say_table(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Print a table; long values are cut."""
    lines = [[_cell(value) for value in row] for row in (header, *rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        say("  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)).rstrip())


def _cell(value: Any) -> str:
    text = "-" if value is None else to_line(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
