"""Random scenarios one after another, each audited, healed and audited again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from galileo_ext import (
    ExperimentResult,
    Galileo,
    GalileoError,
    IncompleteUploadError,
    push,
    run_experiment,
)

from .audit import check, check_counts, check_traces, traces_of
from .bounded import Hang, bounded
from .faults import FAULTS
from .proxy import Proxy
from .quick import connect, quick
from .scenario import Scenario, Work

PROJECT = "faults"
_LONGEST = 60.0
_REPEATS = {fault.name for fault in FAULTS if fault.repeats}


@dataclass
class Totals:
    """What a campaign came to.

    Attributes:
        runs: how many there were.
        faults: how often each fault was injected.
        rows: calls of the functions.
        refused: runs that failed before their first row.
        incomplete: runs that said that they are, and were whole after a push.
        lost, doubled: rows without a trace in the end, and traces too many.
        hangs: runs that did not end in time.
        resent: traces that reached the server twice, which no client could have known.
        violations: the seeds of runs whose books did not balance, and what was wrong.
    """

    runs: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    rows: int = 0
    refused: int = 0
    incomplete: int = 0
    lost: int = 0
    doubled: int = 0
    hangs: int = 0
    resent: int = 0
    violations: list[tuple[int, str]] = field(default_factory=list)


def campaign(url: str, seeds: Iterable[int], folder: Path, totals: Totals | None = None) -> Totals:
    """Run a scenario for each seed against the server at a URL."""
    totals = totals or Totals()
    for seed in seeds:
        try:
            run_scenario(url, seed, folder / f"journal-{seed}.db", totals)
        except Hang as error:
            totals.hangs += 1
            totals.violations.append((seed, str(error)))
        except Exception as error:  # a wrong book and an exception nobody promised are alike here
            totals.violations.append((seed, f"{type(error).__name__}: {error}"))
    return totals


def run_scenario(url: str, seed: int, journal: Path, totals: Totals) -> None:
    """Run one scenario, audit it, deliver what is left, audit again.

    Raises:
        AssertionError: the books do not balance, or something hangs.
    """
    scenario = Scenario.of(seed)
    work = Work(scenario)
    totals.runs += 1
    with Proxy(url, scenario.plan) as proxy, connect(url, str(journal), PROJECT) as direct:
        result = _first(scenario, work, proxy, journal)
        totals.faults.update(name for name, _ in proxy.log)
        totals.rows += sum(work.calls.values())
        if result is None:
            totals.refused += 1
            check(not work.calls, "rows were run, but there is no result")
            return
        check_counts(result, scenario.total)
        check(len(result.rows) == scenario.total, f"{result.skipped} rows were skipped")
        check_traces(result, traces_of(direct, result))
        _check_sent_once(proxy, totals)
        if not result.complete:
            totals.incomplete += 1
            result = _heal(scenario, work, proxy, journal, direct, result)
        _count_traces(result, traces_of(direct, result), totals)


def _count_traces(result: ExperimentResult, traces: list[dict[str, Any]], totals: Totals) -> None:
    ids = [trace["id"] for trace in traces]
    totals.lost += len({row.trace_id for row in result.rows} - set(ids))
    totals.doubled += len(ids) - len(set(ids))


def _first(scenario: Scenario, work: Work, proxy: Proxy, journal: Path) -> ExperimentResult | None:
    """Run under faults; None if there was an error before the first row."""
    with (
        connect(proxy.url, str(journal), PROJECT, timeout=scenario.timeout) as client,
        quick(BATCH_TRACES=scenario.batch, PATIENCE=scenario.patience),
    ):
        try:
            return _run(scenario, work, client)
        except IncompleteUploadError as error:
            return error.result
        except GalileoError:
            return None
        finally:
            proxy.settle()


def _run(scenario: Scenario, work: Work, client: Galileo, **more: Any) -> ExperimentResult:
    return bounded(
        lambda: run_experiment(
            f"scenario {scenario.seed}",
            dataset=scenario.dataset(),
            function=work.function(),
            metrics=[work.metric()],
            max_concurrency=scenario.concurrency,
            repetitions=scenario.repetitions,
            progress=False,
            client=client,
            **more,
        ),
        _LONGEST,
    )


def _heal(
    scenario: Scenario,
    work: Work,
    proxy: Proxy,
    journal: Path,
    direct: Galileo,
    result: ExperimentResult,
) -> ExperimentResult:
    """Deliver what is left over an honest network, take the run up again, and look at both."""
    proxy.plan = None
    with connect(proxy.url, str(journal), PROJECT) as client, quick():
        deliveries = bounded(lambda: push(client=client), _LONGEST)
        check(all(not d.pending and not d.refused for d in deliveries), deliveries)
        traces = traces_of(direct, result)
        check_traces(result, traces)
        check(len(traces) == scenario.total, f"after push {len(traces)} are stored: {deliveries}")
        before = work.calls.copy()
        again = _run(scenario, work, client, resume=result.experiment.id)
    check(again.complete, again.message)
    check_counts(again, scenario.total)
    check_traces(again, traces_of(direct, again))
    rerun = {n: times for n, times in (work.calls - before).items() if n not in scenario.failing}
    check(not rerun, f"rows that were done ran again: {rerun}")
    return again


def _check_sent_once(proxy: Proxy, totals: Totals) -> None:
    """Check that the client repeated nothing that had arrived, as far as it could know."""
    again = [trace_id for trace_id, times in proxy.delivered.items() if times > 1]
    totals.resent += len(again)
    if not any(name in _REPEATS and kind == "traces" for name, kind in proxy.log):
        check(not again, f"{len(again)} traces were sent again although the server had them")
