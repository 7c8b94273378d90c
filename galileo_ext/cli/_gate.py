"""Checks on the command line: their options, and what is done with a report."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from . import _results
from ._options import add_lower_is_better, add_summary
from ._output import append, say

if TYPE_CHECKING:  # --help should not pay for it
    from ..gate.report import CheckReport
    from ..run.result import ExperimentResult


def add_gate(command: argparse.ArgumentParser) -> None:
    """Add the options of a check, other than its conditions."""
    command.add_argument(
        "--baseline",
        metavar="FILE|EXPERIMENT",
        help="hold it against a .json file that --save-baseline wrote, or an experiment",
    )
    command.add_argument(
        "--max-regressions", metavar="N", type=int, help="rows that may be worse than the baseline"
    )
    add_lower_is_better(command)
    command.add_argument("--junit", metavar="PATH", help="write the conditions as JUnit XML")
    add_summary(command)
    command.add_argument(
        "--save-baseline", metavar="PATH.json", help="write the scores of all rows to a file"
    )
    command.add_argument(
        "--wait",
        metavar="SECONDS",
        type=_seconds,
        default=600,
        help="how long to wait for what the server makes and computes (%(default)s)",
    )


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1
    if not seconds >= 0:  # which NaN is not either
        raise argparse.ArgumentTypeError(f"{text!r} is no time to wait; expected 0 or more seconds")
    return seconds


def expect_sense(conditions: Sequence[str], options: argparse.Namespace) -> None:
    """Look at what was asked for, before anything is done that takes time.

    Raises:
        ValueError: a condition cannot be read, or an option is of no use.
        OSError: the baseline cannot be read.
    """
    from ..gate.baseline import read_baseline
    from ..gate.conditions import Condition

    for condition in conditions:
        Condition.read(condition)
    if options.max_regressions is not None and not options.baseline:
        raise ValueError("--max-regressions needs a --baseline, against which rows are held.")
    asked = conditions or options.max_regressions is not None
    if not asked and (unused := _for_a_check(options)):
        raise ValueError(f"{unused} needs a condition, or --max-regressions.")
    if options.baseline and options.baseline.endswith(".json"):
        read_baseline(options.baseline)


def check_result(
    result: ExperimentResult, conditions: Sequence[str], options: argparse.Namespace
) -> CheckReport | None:
    """Check a result as the options say; None if nothing was asked for."""
    from ..run.watching import awaited

    asked = conditions or options.max_regressions is not None
    awaited(result, options.wait, metrics=bool(asked))
    report = None
    if asked:
        report = result.check(
            *conditions,
            max_regressions=options.max_regressions,
            baseline=_baseline(options),
            lower_is_better=options.lower_is_better if options.baseline else (),
        )
        _write(report, options)
    if options.save_baseline:
        result.save_baseline(options.save_baseline)
    return report


def as_json(report: CheckReport) -> dict[str, Any]:
    """Describe a report for machines."""
    return {
        "passed": report.passed,
        "conditions": [
            {
                "condition": one.condition,
                "value": one.value,
                "passed": one.passed,
                "about": one.about,
            }
            for one in report.conditions
        ],
    }


def _for_a_check(options: argparse.Namespace) -> str:
    given = {"--baseline": options.baseline, "--junit": options.junit, "--summary": options.summary}
    return ", ".join(name for name, value in given.items() if value)


def _baseline(options: argparse.Namespace) -> Any:
    given = options.baseline
    if given is None or given.endswith(".json"):
        return given
    return _results.found(given, options.project)


def _write(report: CheckReport, options: argparse.Namespace) -> None:
    if options.junit:
        report.to_junit(options.junit)
    if options.summary:
        append(report.to_markdown(), options.summary)
    if not options.json:
        say(report)
