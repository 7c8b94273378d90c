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


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    """Run a marked test, then check what its experiments came to."""
    marker = pyfuncitem.get_closest_marker("experiment")
    if marker is None:
        return (yield)
    unknown = ", ".join(repr(name) for name in marker.kwargs if name not in _OPTIONS)
    if unknown:
        pytest.fail(f"experiment has no option {unknown}; expected {', '.join(_OPTIONS)}.", False)
    from .run.watching import watched

    with watched() as results:
        outcome = yield
    if not results:
        pytest.fail("The test is marked as an experiment and has run none.", False)
    failures = list(_failures(pyfuncitem, marker, results))
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


def _failures(item: pytest.Function, marker: pytest.Mark, results: list[Any]) -> Iterator[str]:
    options = dict(marker.kwargs)
    wait, baseline = options.pop("wait", _WAIT), options.pop("baseline", None)
    if isinstance(baseline, str | os.PathLike):
        baseline = item.path.parent / baseline
        if len(results) > 1:
            yield f"{baseline} is the baseline of one experiment, and {len(results)} were run."
            return
    for result in results:
        yield from _failure(item, result, marker.args, baseline, wait, options)


def _failure(
    item: pytest.Function,
    result: Any,
    conditions: tuple[str, ...],
    baseline: Any,
    wait: float,
    options: dict[str, Any],
) -> Iterator[str]:
    from .run.watching import awaited

    try:
        awaited(result, wait, metrics=bool(conditions))
        if isinstance(baseline, Path):
            if item.config.getoption("--update-baselines"):
                result.save_baseline(baseline)
            elif not baseline.exists():
                yield f"There is no baseline {baseline}; pytest --update-baselines makes it."
                return
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
