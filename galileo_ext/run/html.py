"""A result as one HTML file that needs nothing else, and as notebooks show it.

Inputs and outputs are text of users and models: whatever it says, it is shown and never obeyed. All
of it is escaped, there is no script, and the page's own policy forbids any.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from html import escape
from typing import Any, Protocol

from .._numbers import is_finite, shown
from .._text import to_line, to_text
from .values import MetricSummary, RowResult

_CUT, _SHOWN_ROWS, _BINS = 200, 10, 12
#: What browsers take for something else, or use to turn the direction of text around.
_ODD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_STYLE = """
:root { color-scheme: light dark; --line: #8886; --bad: #c0362c; --bar: #4a7fc1; }
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem;
  padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; } caption { text-align: left; padding: .3rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: left;
  vertical-align: top; }
td.number { font-variant-numeric: tabular-nums; text-align: right; }
pre { margin: 0; max-width: 34rem; overflow-wrap: anywhere; white-space: pre-wrap;
  font-size: .85rem; }
summary { max-width: 34rem; overflow-wrap: anywhere; }
.bad { color: var(--bad); } .bars { align-items: end; display: flex; gap: 1px; height: 2.2rem; }
.bars span { background: var(--bar); min-height: 1px; width: .6rem; }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


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
    name = text(result.name)
    yield (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{name}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{name}</h1>\n"
    )
    yield f"<p>{text(result.message)}</p>\n{_link(result.link)}"
    if result.metrics:
        yield f"<h2>Metrics</h2>\n{_metrics(result.metrics, _distributions(result))}"
    yield f"<h2>Rows</h2>\n{_table_start(list(result.metrics))}"
    for row in result.rows:
        yield _row(row, list(result.metrics), _long)
    yield "</tbody></table></div>\n</main>\n</body>\n</html>\n"


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
            *(_row(row, names, _short) for row in rows),
            "</tbody></table></div>",
            f"<p>... {more} more rows</p>" if more else "",
        ]
    )


def text(value: object) -> str:
    """Return a value as text of HTML."""
    return escape(_ODD.sub(lambda found: f"\\u{ord(found[0]):04x}", str(value)))


def _link(link: str) -> str:
    # A link of ours is an address of a server; nothing else is made one.
    if not re.match(r"https?://", link):
        return ""
    return f'<p><a href="{text(link)}" rel="noreferrer">Its page</a></p>\n'


def _metrics(metrics: Mapping[str, MetricSummary], bars: Mapping[str, list[int]]) -> str:
    lines = []
    for name, about in metrics.items():
        cells = [_cell(about.value), _cell(about.minimum), _cell(about.maximum)]
        cells.append(f"<td>{about.scored} of {about.total}</td>")
        cells.append(f"<td>{_bars(bars[name]) if name in bars else ''}</td>" if bars else "")
        lines.append(f'<tr><th scope="row">{text(name)}</th>{"".join(cells)}</tr>')
    head = _head(["metric", "value", "least", "most", "rows", *(["distribution"] if bars else [])])
    return f'<div class="scroll"><table>{head}<tbody>{"".join(lines)}</tbody></table></div>\n'


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
    head = _head(["row", "input", "output", "expected", *metrics, "seconds"])
    return f'<div class="scroll"><table>{head}<tbody>'


def _head(names: Iterable[str]) -> str:
    cells = "".join(f'<th scope="col">{text(name)}</th>' for name in names)
    return f"<thead><tr>{cells}</tr></thead>"


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
    return _cell(row.scores.get(name))


def _cell(value: Any) -> str:
    if value is None:
        return "<td>-</td>"
    if isinstance(value, float):
        return f'<td class="number">{shown(value)}</td>'
    return f"<td>{text(to_line(value))}</td>"


def _long(value: Any) -> str:
    shown = to_text(value) or ""
    if not isinstance(value, str):
        # It may be a description, or deeper than can be laid out.
        with suppress(ValueError, RecursionError):
            shown = json.dumps(json.loads(shown), ensure_ascii=False, indent=1)
    if len(shown) <= _CUT:
        return f"<pre>{text(shown)}</pre>"
    start = text(" ".join(shown[:_CUT].split()))
    return f"<details><summary>{start}…</summary><pre>{text(shown)}</pre></details>"


def _short(value: Any) -> str:
    line = to_line(to_text(value) or "")
    return text(line if len(line) <= _CUT else f"{line[: _CUT - 1]}…")
