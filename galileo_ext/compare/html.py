"""A comparison as one HTML file that needs nothing else, and as notebooks show it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from .._html import CLOSING, TABLE_CLOSING, cell, opening, short, table_opening, text, whole
from .._numbers import shown
from .outcome import Comparison, MetricComparison, RowChange
from .units import Row

#: Rows that a notebook shows, and repetitions of a row that are shown of either side.
_FIRST, _REPETITIONS = 5, 5
_METRICS = (
    "metric",
    "before",
    "after",
    "difference",
    "interval",
    "p",
    "rows",
    "better",
    "worse",
    "",
)


def page(found: Comparison) -> Iterator[str]:
    """Yield a page with all rows that changed, piece by piece."""
    yield opening(f"{found.after} against {found.before}")
    yield _summary(found)
    for title, rows in _changed(found):
        yield f"<h2>{title}: {len(rows)}</h2>\n"
        if rows:
            yield _table_opening(found)
            yield from (_row(row, whole) for row in rows)
            yield TABLE_CLOSING
    yield CLOSING


def fragment(found: Comparison) -> str:
    """Return what a notebook shows: the metrics, and the first rows that changed."""
    parts = [f"<p><strong>{text(found.after)} against {text(found.before)}</strong></p>"]
    parts.append(_summary(found))
    for title, rows in _changed(found):
        if rows:
            first = [_row(row, short) for row in rows[:_FIRST]]
            more = len(rows) - len(first)
            parts += [f"<p>{title}: {len(rows)}</p>", _table_opening(found), *first, TABLE_CLOSING]
            parts.append(f"<p>... {more} more rows</p>" if more else "")
    return "".join(parts)


def _changed(found: Comparison) -> list[tuple[str, list[RowChange]]]:
    return [("Rows that regressed", found.regressions), ("Rows that improved", found.improvements)]


def _summary(found: Comparison) -> str:
    about = {**found.metrics, "failed": found.failures, "seconds": found.duration}
    left_out = (f"<p>{text(one)}.</p>\n" for one in found.left_out)
    return f"<p>{text(found.rows_told)}.</p>\n{_metrics(about)}{''.join(left_out)}"


def _metrics(found: Mapping[str, MetricComparison]) -> str:
    lines = (
        f'<tr><th scope="row">{text(name)}</th>{cell(m.before)}{cell(m.after)}{cell(m.difference)}'
        f"<td>{shown(m.low)} to {shown(m.high)}</td><td>{text(m.shown_p)}</td>"
        f"{cell(m.rows_told)}{cell(m.improved)}{cell(m.regressed)}{cell(m.verdict_told)}</tr>\n"
        for name, m in found.items()
    )
    return f"{table_opening(_METRICS)}{''.join(lines)}{TABLE_CLOSING}"


def _table_opening(found: Comparison) -> str:
    return table_opening(["row", "what", "input", "expected", found.before, found.after])


def _row(row: RowChange, show: Callable[[Any], str]) -> str:
    one = next(iter((*row.after, *row.before)), None)
    given, expected = (show(one.input), show(one.expected)) if one else (text(row.key), "-")
    return (
        f'<tr><th scope="row">{row.index}</th><td>{text(row.told)}</td><td>{given}</td>'
        f"<td>{expected}</td><td>{_side(row.before, show)}</td>"
        f"<td>{_side(row.after, show)}</td></tr>\n"
    )


def _side(rows: Sequence[Row], show: Callable[[Any], str]) -> str:
    """Return the outputs of a row's repetitions on one side."""
    if not rows:
        return "-"
    more = len(rows) - _REPETITIONS
    outputs = (
        show(row.output)
        if row.error is None
        else f'<span class="bad">{show(str(row.error))}</span>'
        for row in rows[:_REPETITIONS]
    )
    return "<br>".join([*outputs, *([f"... {more} more"] if more > 0 else [])])
