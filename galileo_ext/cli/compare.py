"""``galileo-ext compare``."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from . import _results
from ._options import Commands, add_json, add_lower_is_better, add_project, add_summary
from ._output import append, say, say_json, say_table

if TYPE_CHECKING:
    from ..compare.comparison import Comparison, RowChange

_SHOWN = 20


def add(commands: Commands) -> None:
    """Add the command."""
    compare = commands.add_parser("compare", help="say whether one experiment is better")
    compare.add_argument(
        "before", help="the earlier experiment: name, id, or file that save() wrote"
    )
    compare.add_argument("after", help="the later one")
    add_lower_is_better(compare)
    compare.add_argument(
        "--confidence", type=float, default=0.95, help="of the intervals (%(default)s)"
    )
    compare.add_argument("--html", metavar="PATH", help="write a page with the rows that changed")
    add_summary(compare)
    add_project(compare)
    add_json(compare)
    compare.set_defaults(run=_compare)


def _compare(options: argparse.Namespace) -> int:
    before, after = (
        _results.found(name, options.project) for name in (options.before, options.after)
    )
    found = after.compare(
        before, lower_is_better=options.lower_is_better, confidence=options.confidence
    )
    if options.html:
        found.to_html(options.html)
    if options.summary:
        append(found.to_markdown(), options.summary)
    if options.json:
        say_json(_as_json(found))
        return 0
    say(found)
    for title, rows in (("regressed", found.regressions), ("improved", found.improvements)):
        if rows:
            say(f"\n{title}:")
            say_table(["row", "input", "what"], map(_row, rows[:_SHOWN]))
            if len(rows) > _SHOWN:
                say(f"... {len(rows) - _SHOWN} more rows")
    return 0


def _row(row: RowChange) -> list[Any]:
    return [row.index, row.after[0].input, row.told]


def _as_json(found: Comparison) -> dict[str, Any]:
    def listed(rows: list[RowChange]) -> list[dict[str, Any]]:
        return [{"index": row.index, "key": row.key, "what": row.told} for row in rows]

    def told(about: Any) -> dict[str, Any]:
        return {**asdict(about), "verdict": about.verdict}

    return {
        "before": found.before,
        "after": found.after,
        "rows": len(found.rows),
        "only_before": found.only_before,
        "only_after": found.only_after,
        "changed": found.changed,
        "aligned_by": found.aligned_by,
        "metrics": {name: told(about) for name, about in found.metrics.items()},
        "failures": told(found.failures),
        "duration": told(found.duration),
        "skipped": found.skipped,
        "unscored": found.unscored,
        "regressions": listed(found.regressions),
        "improvements": listed(found.improvements),
    }
