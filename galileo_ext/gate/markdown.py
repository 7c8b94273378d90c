"""Markdown for pull requests and CI pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .._numbers import shown
from .._text import to_line
from ..compare.comparison import MetricComparison, RowChange
from .report import CheckReport

_SHOWN, _LONGEST = 20, 80


def summary(report: CheckReport) -> str:
    """Return what a check came to."""
    mark = "✅" if report.passed else "❌"
    verdict = "passed" if report.passed else "failed"
    parts = [f"### {mark} {escaped(report.name)}: check {verdict}", _conditions(report)]
    if report.comparison is not None:
        found = [*report.comparison.metrics.items(), ("failed", report.comparison.failures)]
        parts.append(f"Against {escaped(report.comparison.before)}:")
        parts.append(_metrics(found))
        parts.append(_regressions(report.comparison.regressions))
    if report.link:
        link = re.sub(r"[<>\s]", "", report.link)
        parts.append(f"[Results](<{link}>)")
    return "\n\n".join(part for part in parts if part) + "\n"


def escaped(value: object, longest: int = _LONGEST) -> str:
    """Return any value as text on one line in which nothing is markup.

    Every character that could mean something is written as its number: that is text in Markdown
    and in HTML alike.
    """
    text = to_line(value)
    text = text if len(text) <= longest else f"{text[: longest - 1]}…"
    return re.sub(r"[^\w\s.,…]|_", lambda found: f"&#{ord(found[0])};", text)


def _table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    rows = [head, ["---"] * len(head), *lines]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _conditions(report: CheckReport) -> str:
    lines = (
        ["✅" if c.passed else "❌", escaped(c.condition), escaped(c.shown), escaped(c.about)]
        for c in report.conditions
    )
    return _table(["", "condition", "value", "rests on"], lines)


def _metrics(found: Iterable[tuple[str, MetricComparison]]) -> str:
    lines = (
        [
            escaped(name),
            shown(m.before),
            shown(m.after),
            f"{shown(m.difference)} ({shown(m.low)} to {shown(m.high)})",
            escaped(m.shown_p),
            str(m.n),
            m.verdict,
        ]
        for name, m in found
    )
    return _table(["metric", "before", "after", "difference", "p", "rows", ""], lines)


def _regressions(rows: Sequence[RowChange]) -> str:
    if not rows:
        return ""
    lines = (
        [str(row.index), escaped(row.after[0].input if row.after else row.key), escaped(row.told)]
        for row in rows[:_SHOWN]
    )
    title = f"{len(rows)} rows regressed"
    title += f" (the first {_SHOWN}):" if len(rows) > _SHOWN else ":"
    return f"{title}\n\n{_table(['row', 'input', 'what'], lines)}"
