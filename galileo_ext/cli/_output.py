"""What is printed: tables and lines for people, JSON for machines."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from .._terminal import aligned, cut, tamed
from .._text import to_line, to_plain

_LONGEST = 60


def say(text: object) -> None:
    """Print text for people."""
    _print(tamed(str(text)))


def complain(text: object) -> None:
    """Print text about what is wrong, apart from the output."""
    print(tamed(str(text)), file=sys.stderr)


def say_json(value: Any) -> None:
    """Print a value for machines."""
    _print(json.dumps(to_plain(value), ensure_ascii=True, indent=2))


def append(text: str, path: str) -> None:
    """Add text to a file, which may have that of others in it."""
    with Path(path).open("a", encoding="utf-8") as file:
        file.write(text)


def say_table(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Print a table; long values are cut."""
    for line in aligned([[_cell(value) for value in row] for row in (header, *rows)]):
        _print(line)


def finish() -> None:
    """Write what has been printed and is not written yet."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _go_on_in_silence()


def _print(text: str) -> None:
    try:
        print(text)
    except BrokenPipeError:
        _go_on_in_silence()


def _go_on_in_silence() -> None:
    """Print no more: who reads it has seen enough, as head has, but the exit code still counts."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _cell(value: Any) -> str:
    return cut("-" if value is None else tamed(to_line(value)), _LONGEST)
