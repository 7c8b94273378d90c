"""A result as one HTML file that needs nothing else, and as notebooks show it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from .._html import CLOSING, TABLE_CLOSING, cell, opening, short, table_opening, text, whole
from .._numbers import is_finite
from .values import MetricSummary, RowResult

_SHOWN_ROWS, _BINS = 10, 12


class Shown(Protocol):
    """What is shown of a result."""

    name: str
    link: str
    rows: Sequence[RowResult]
    metrics: dict[str, MetricSummary]

    @property
    def message(self) -> str:
        """What happened, in a sentence."""


def page(result: Shown) -> Iterator[str]:
    """Yield a page with all rows, piece by piece, so that a long one need not be held."""
    yield opening(result.name)
    yield f"<p>{text(result.message)}</p>\n{_link(result.link)}"
    if result.metrics:
        yield f"<h2>Metrics</h2>\n{_metrics(result.metrics, _distributions(result))}"
    yield f"<h2>Rows</h2>\n{_table_start(list(result.metrics))}"
    for row in result.rows:
        yield _row(row, list(result.metrics), whole)
    yield TABLE_CLOSING + CLOSING


def fragment(result: Shown) -> str:
    """Return what a notebook shows: what happened, the metrics, the first rows."""
    rows = result.rows[:_SHOWN_ROWS]
    names = list(result.metrics)
    more = len(result.rows) - len(rows)
    return "".join(
        [
            f"<p><strong>{text(result.name)}</strong><br>{text(result.message)}</p>",
            _metrics(result.metrics, {}) if names else "",
            _table_start(names),
            *(_row(row, names, short) for row in rows),
            TABLE_CLOSING,
            f"<p>... {more} more rows</p>" if more else "",
        ]
    )


def _link(link: str) -> str:
    # A link of ours is an address of a server; nothing else is made one.
    if not re.match(r"https?://", link):
        return ""
    return f'<p><a href="{text(link)}" rel="noreferrer">Its page</a></p>\n'


def _metrics(metrics: Mapping[str, MetricSummary], bars: Mapping[str, list[int]]) -> str:
    lines = []
    for name, about in metrics.items():
        cells = [cell(about.value), cell(about.minimum), cell(about.maximum)]
        cells.append(f"<td>{about.scored} of {about.total}</td>")
        cells.append(f"<td>{_bars(bars[name]) if name in bars else ''}</td>" if bars else "")
        lines.append(f'<tr><th scope="row">{text(name)}</th>{"".join(cells)}</tr>')
    names = ["metric", "value", "least", "most", "rows", *(["distribution"] if bars else [])]
    return f"{table_opening(names)}{''.join(lines)}{TABLE_CLOSING}"


def _distributions(result: Shown) -> dict[str, list[int]]:
    """Count the rows by how large their scores are, for the metrics that are numbers."""
    ranges = {
        # Halved: the distance between two numbers may be larger than any.
        name: (about.minimum / 2, about.maximum / 2 - about.minimum / 2)
        for name, about in result.metrics.items()
        if is_finite(about.minimum) and is_finite(about.maximum)
    }
    found = {name: [0] * _BINS for name in ranges}
    for row in result.rows:
        for name, (least, width) in ranges.items():
            value = row.scores.get(name)
            if is_finite(value):
                share = (value / 2 - least) / width if width else 0.0
                # Of repetitions, single scores may lie outside of what the means do.
                found[name][max(0, min(_BINS - 1, int(share * _BINS)))] += 1
    return found


def _bars(counts: Sequence[int]) -> str:
    most = max(counts, default=0) or 1
    spans = (f'<span style="height:{100 * n / most:.0f}%"></span>' for n in counts)
    label = f"rows, least to most: {', '.join(map(str, counts))}"
    return f'<div class="bars" role="img" aria-label="{label}">{"".join(spans)}</div>'


def _table_start(metrics: Sequence[str]) -> str:
    return table_opening(["row", "input", "output", "expected", *metrics, "seconds"])


def _row(row: RowResult, metrics: Sequence[str], show: Any) -> str:
    number = f"{row.index}.{row.repetition}" if row.repetition else str(row.index)
    output = f'<span class="bad">{show(str(row.error))}</span>' if row.error else show(row.output)
    scores = "".join(_score(row, name) for name in metrics)
    return (
        f'<tr><th scope="row">{number}</th><td>{show(row.input)}</td><td>{output}</td>'
        f'<td>{show(row.expected)}</td>{scores}<td class="number">{row.duration:.3f}</td></tr>\n'
    )


def _score(row: RowResult, name: str) -> str:
    if name in row.score_errors:
        return f'<td class="bad">{text(row.score_errors[name])}</td>'
    return cell(row.scores.get(name))
