"""The first rows of a result as a plain table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._terminal import aligned, cut, tamed
from .._text import to_line
from .values import RowResult

_SHOWN_ROWS = 10
_SHOWN_TEXT = 40


def table(rows: Sequence[RowResult], metrics: Sequence[str]) -> list[str]:
    """Return the lines of the table: a header, the first rows, how many more there are."""
    header = ["row", "input", "output", "expected", *metrics, "seconds"]
    shown = rows[:_SHOWN_ROWS]
    cells = [header, *(_cells(row, metrics) for row in shown)]
    lines = aligned(cells)
    if len(rows) > len(shown):
        lines.append(f"... {len(rows) - len(shown)} more rows")
    return lines


def _cells(row: RowResult, metrics: Sequence[str]) -> list[str]:
    output = f"failed: {row.error}" if row.error else _short(row.output)
    scores = [_short(row.scores.get(name, "-")) for name in metrics]
    texts = [_short(row.input), output, _short(row.expected)]
    return [str(row.index), *(_short(text) for text in texts), *scores, f"{row.duration:.3f}"]


def _short(value: Any) -> str:
    return cut(tamed(to_line(value)), _SHOWN_TEXT)
