"""``galileo-ext run``."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import _gate, _results
from ._options import Commands, add_json, add_project
from ._output import complain, say, say_json

if TYPE_CHECKING:
    from ..gate.report import CheckReport
    from ..run.result import ExperimentResult


def add(commands: Commands) -> None:
    """Add the command."""
    run = commands.add_parser(
        "run",
        help="run a script of experiments and check what they came to",
        description="Run a Python script, and check the result of every run_experiment in it. "
        "Exit with 0 if all is well, 1 if a check failed, 2 if a run or the script broke.",
    )
    run.add_argument("script", help="a Python file; what follows after -- are its arguments")
    run.add_argument(
        "--check",
        metavar="CONDITION",
        action="append",
        default=[],
        help="such as 'accuracy >= 0.9', for every experiment; may be repeated",
    )
    _gate.add_gate(run)
    add_project(run)
    add_json(run)
    run.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from ..run.watching import watched

    script = Path(options.script)
    if not script.is_file():
        raise ValueError(f"There is no file {options.script!r}; expected a Python script.")
    _gate.expect_sense(options.check, options)
    with watched() as results:
        # What the script prints is for people; the output of --json is for machines.
        with _on_stderr() if options.json else nullcontext():
            broken = _execute(script, options)
        if broken:
            complain(broken)
            return 2
    _expect_results(results, options)
    reports = [_gate.check_result(result, options.check, options) for result in results]
    _tell(results, reports, options)
    if any(_is_broken(*pair) for pair in zip(results, reports, strict=True)):
        return 2
    return 0 if all(report is None or report.passed for report in reports) else 1


@contextmanager
def _on_stderr() -> Iterator[None]:
    """Have everything printed on standard error, also by programs that are started."""
    with redirect_stdout(sys.stderr):
        if not _is_usual(sys.__stdout__, 1) or not _is_usual(sys.__stderr__, 2):
            yield
            return
        own = os.dup(1)
        try:
            os.dup2(2, 1)
            yield
        finally:
            if sys.__stdout__ is not None:
                sys.__stdout__.flush()
            os.dup2(own, 1)
            os.close(own)


def _is_usual(stream: Any, number: int) -> bool:
    try:
        return bool(stream.fileno() == number)
    except (AttributeError, OSError, ValueError):  # none, closed, or in memory
        return False


def _execute(script: Path, options: argparse.Namespace) -> str:
    """Run the script as Python would; return what broke it, or nothing."""
    import runpy

    from ..errors import GalileoError

    try:
        with _as_main(script, options):
            runpy.run_path(str(script), run_name="__main__")
    except SystemExit as left:
        if left.code not in (None, 0):
            return f"galileo-ext: {script} left with {left.code!r}."
    except GalileoError as error:
        return f"galileo-ext: {script}{_line(script, error)}: {error}"
    except Exception as error:  # whatever the script raises is its own
        return _traceback(script, error)
    return ""


@contextmanager
def _as_main(script: Path, options: argparse.Namespace) -> Iterator[None]:
    from unittest.mock import patch

    arguments = [str(script), *options.arguments]
    # Beside the script there may be modules that it imports.
    path = [str(script.absolute().parent), *sys.path]
    environment = {"GALILEO_PROJECT": options.project} if options.project else {}
    with (
        patch.object(sys, "argv", arguments),
        patch.object(sys, "path", path),
        patch.dict("os.environ", environment),
    ):
        yield


def _line(script: Path, error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == str(script)]
    return f", line {lines[-1]}" if lines else ""


def _traceback(script: Path, error: BaseException) -> str:
    """Format the traceback from the script on; how it came to be run is of no interest."""
    told = traceback.TracebackException.from_exception(error)
    own = [place for place, frame in enumerate(told.stack) if frame.filename == str(script)]
    del told.stack[: own[0] if own else len(told.stack)]
    return "".join(told.format()).rstrip()


def _expect_results(results: list[ExperimentResult], options: argparse.Namespace) -> None:
    if not results:
        raise ValueError(f"{options.script} has run no experiment.")
    for name in ("junit", "save_baseline"):
        if len(results) > 1 and getattr(options, name):
            names = ", ".join(repr(result.name) for result in results)
            raise ValueError(
                f"--{name.replace('_', '-')} is one file, and {options.script} has run "
                f"{len(results)} experiments ({names}); write them in the script."
            )


def _tell(
    results: list[ExperimentResult],
    reports: list[CheckReport | None],
    options: argparse.Namespace,
) -> None:
    told: list[dict[str, Any]] = []
    for result, report in zip(results, reports, strict=True):
        about = _results.as_json(result)
        told.append(about if report is None else {**about, "check": _gate.as_json(report)})
        if not options.json and report is None:
            say(result.message)
            for name, summary in result.metrics.items():
                say(f"  {name}: {summary}")
    if options.json:
        say_json(told)


def _is_broken(result: ExperimentResult, report: CheckReport | None) -> bool:
    """Whether traces are missing, or rows without a check that would have said so."""
    return result.status == "incomplete" or (report is None and result.skipped > 0)
