"""A comparison in Markdown, for pull requests and CI pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .._markdown import escaped, table
from .._numbers import shown
from .outcome import Comparison, MetricComparison, RowChange

_SHOWN = 20


def summary(found: Comparison) -> str:
    """Return what a comparison came to."""
    about = {**found.metrics, "failed": found.failures, "seconds": found.duration}
    parts = [
        f"### {escaped(found.after)} against {escaped(found.before)}",
        f"{escaped(found.rows_told)}.",
        metrics(about),
        *(f"{escaped(one)}." for one in found.left_out),
        rows("regressed", found.regressions),
        rows("improved", found.improvements),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def metrics(found: Mapping[str, MetricComparison]) -> str:
    """Return a table of what became of metrics, by name."""
    lines = (
        [
            escaped(name),
            shown(m.before),
            shown(m.after),
            f"{shown(m.difference)} ({shown(m.low)} to {shown(m.high)})",
            escaped(m.shown_p),
            escaped(m.rows_told),
            escaped(m.verdict_told),
        ]
        for name, m in found.items()
    )
    return table(["metric", "before", "after", "difference", "p", "rows", ""], lines)


def rows(what: str, changed: Sequence[RowChange]) -> str:
    """Return a table of the first rows of which the same can be said; nothing if there are none."""
    if not changed:
        return ""
    lines = (
        [str(row.index), escaped(row.after[0].input if row.after else row.key), escaped(row.told)]
        for row in changed[:_SHOWN]
    )
    title = f"{len(changed)} rows {what}"
    title += f" (the first {_SHOWN}):" if len(changed) > _SHOWN else ":"
    return f"{title}\n\n{table(['row', 'input', 'what'], lines)}"
