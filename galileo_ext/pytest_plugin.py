"""A pytest plugin: ``@pytest.mark.experiment`` checks the experiments that a test runs.

It is loaded wherever pytest and this package are installed, so it imports the rest when it is used.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from ._terminal import tamed

_OPTIONS = ("max_regressions", "baseline", "lower_is_better", "wait")
_WAIT = 600.0
#: The files that --update-baselines has written, each with the test that did.
_WRITTEN = pytest.StashKey[dict[Path, str]]()
_NONE = (
    "The test is marked as an experiment and has run none. What a fixture runs is not seen: return "
    "the result from it, and check it in the test."
)
#: Under this name a test's report has what its experiments came to.
_PROPERTY = "experiment"
_MARKER = (
    "experiment(*conditions, max_regressions=None, baseline=None, lower_is_better=(), wait=600): "
    "check every experiment that the test runs, as ExperimentResult.check does; without "
    "conditions, no row may fail or be skipped"
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that makes baselines anew."""
    parser.getgroup("galileo-ext").addoption(
        "--update-baselines",
        action="store_true",
        help="write the baselines of @pytest.mark.experiment instead of checking against them",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", _MARKER)


# Not pytest_pyfunc_call: the tests of a unittest.TestCase would be left out, and pass.
@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Run a marked test, then check what its experiments came to."""
    marker = item.get_closest_marker("experiment")
    if marker is None:
        return (yield)
    if problem := _mistake(item, marker):
        pytest.fail(tamed(problem), False)
    from .run.watching import watched

    with watched() as results:
        outcome = yield
    if not results:
        pytest.fail(_NONE, False)
    failures = list(_failures(item, marker, results))
    if failures:
        pytest.fail("\n".join(failures), False)
    return outcome


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say what all experiments came to."""
    told = [
        text
        for outcome in ("passed", "failed")
        for report in terminalreporter.stats.get(outcome, [])
        for name, text in getattr(report, "user_properties", [])
        if name == _PROPERTY
    ]
    if told:
        terminalreporter.section("experiments")
        for text in told:
            terminalreporter.write_line(text)


def _mistake(item: pytest.Item, marker: pytest.Mark) -> str:
    """Say what is wrong with a marker, before anything runs for it; nothing if it is right."""
    from .gate.conditions import Condition

    if unknown := ", ".join(repr(name) for name in marker.kwargs if name not in _OPTIONS):
        return f"experiment has no option {unknown}; expected {', '.join(_OPTIONS)}."
    try:
        for condition in marker.args:
            Condition.read(condition)
    except ValueError as error:
        return str(error)
    path = _baseline_file(item, marker)
    if path is None:
        return ""
    if not item.config.getoption("--update-baselines"):
        made = f"There is no baseline {path}; pytest --update-baselines makes it."
        return "" if path.exists() else made
    other = item.config.stash.setdefault(_WRITTEN, {}).setdefault(path, item.nodeid)
    if other == item.nodeid:
        return ""
    return f"{path} has just been written by {other}; run one of them alone, or name another file."


def _baseline_file(item: pytest.Item, marker: pytest.Mark) -> Path | None:
    baseline = marker.kwargs.get("baseline")
    return item.path.parent / baseline if isinstance(baseline, str | os.PathLike) else None


def _failures(item: pytest.Item, marker: pytest.Mark, results: list[Any]) -> Iterator[str]:
    options = dict(marker.kwargs)
    wait, baseline = options.pop("wait", _WAIT), options.pop("baseline", None)
    if path := _baseline_file(item, marker):
        baseline = path
        if len(results) > 1:
            yield f"{baseline} is the baseline of one experiment, and {len(results)} were run."
            return
    for result in results:
        yield from _failure(item, result, marker.args, baseline, wait, options)


def _failure(
    item: pytest.Item,
    result: Any,
    conditions: tuple[str, ...],
    baseline: Any,
    wait: float,
    options: dict[str, Any],
) -> Iterator[str]:
    from .run.watching import awaited

    try:
        awaited(result, wait, metrics=bool(conditions))
        if isinstance(baseline, Path) and item.config.getoption("--update-baselines"):
            result.save_baseline(baseline)
        asked = conditions or (() if "max_regressions" in options else ("failed == 0",))
        report = result.check(*asked, baseline=baseline, **options)
    except (ValueError, TimeoutError) as error:
        yield tamed(str(error))
        return
    metrics = ", ".join(f"{name}={about.value}" for name, about in result.metrics.items())
    verdict = "passed" if report.passed else "FAILED"
    item.user_properties.append((_PROPERTY, tamed(f"{verdict}  {result.name}: {metrics}")))
    if not report.passed:
        yield tamed(str(report))
