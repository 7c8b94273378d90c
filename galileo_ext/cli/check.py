"""``galileo-ext check``."""

from __future__ import annotations

import argparse

from . import _gate, _results
from ._options import Commands, add_json, add_project
from ._output import say_json


def add(commands: Commands) -> None:
    """Add the command."""
    check = commands.add_parser(
        "check", help="say whether an experiment is good enough; exit with 1 if it is not"
    )
    check.add_argument("experiment", help="its name or id, or a file that save() wrote")
    check.add_argument(
        "conditions", nargs="*", metavar="CONDITION", help="such as 'accuracy >= 0.9'"
    )
    _gate.add_gate(check)
    add_project(check)
    add_json(check)
    check.set_defaults(run=_check)


def _check(options: argparse.Namespace) -> int:
    _gate.expect_sense(options.conditions, options)
    result = _results.found(options.experiment, options.project)
    report = _gate.check_result(result, options.conditions, options)
    if report is None and not options.save_baseline:
        raise ValueError(
            "There is nothing to check; give a condition such as 'accuracy >= 0.9', "
            "--max-regressions or --save-baseline."
        )
    if options.json:
        told = {} if report is None else {"check": _gate.as_json(report)}
        say_json({**_results.as_json(result), **told})
    return 0 if report is None or report.passed else 1
