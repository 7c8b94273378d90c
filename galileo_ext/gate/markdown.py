"""Markdown for pull requests and CI pages."""

from __future__ import annotations

import re

from .._markdown import escaped, table
from ..compare.markdown import metrics, rows
from .report import CheckReport


def summary(report: CheckReport) -> str:
    """Return what a check came to."""
    mark = "✅" if report.passed else "❌"
    verdict = "passed" if report.passed else "failed"
    parts = [f"### {mark} {escaped(report.name)}: check {verdict}", _conditions(report)]
    if report.comparison is not None:
        found = report.comparison
        parts.append(f"Against {escaped(found.before)}:")
        parts.append(metrics({**found.metrics, "failed": found.failures}))
        parts.append(rows("regressed", found.regressions))
    if report.link:
        link = re.sub(r"[<>\s]", "", report.link)
        parts.append(f"[Results](<{link}>)")
    return "\n\n".join(part for part in parts if part) + "\n"


def _conditions(report: CheckReport) -> str:
    lines = (
        ["✅" if c.passed else "❌", escaped(c.condition), escaped(c.shown), escaped(c.about)]
        for c in report.conditions
    )
    return table(["", "condition", "value", "rests on"], lines)
