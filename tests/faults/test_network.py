"""Between client and server everything fails; no row is lost, none is stored twice.

``FAULT_SEED=N`` runs scenario N alone; ``FAULT_RUNS=N`` runs as many new ones.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from random import SystemRandom
from typing import Any

import pytest

from galileo_ext import (
    ExperimentResult,
    Galileo,
    GalileoError,
    IncompleteUploadError,
    get_experiments,
    push,
    run_experiment,
)

from .harness import faults
from .harness.audit import check_counts, check_traces, traces_of
from .harness.bounded import bounded
from .harness.campaign import PROJECT, Totals, run_scenario
from .harness.proxy import Exchange, Fault, Plan, Proxy
from .harness.quick import connect

_FIXED = range(24)
WORDS = [{"input": f"word {n}", "output": f"WORD {n}"} for n in range(30)]


def _seeds() -> list[int]:
    given = os.environ.get("FAULT_SEED")
    if given is not None:
        return [int(given)]
    new = int(os.environ.get("FAULT_RUNS", "1"))
    return [*_FIXED, *(SystemRandom().randrange(1000, 10**9) for _ in range(new))]


@pytest.mark.parametrize("seed", _seeds())
def test_random_faults(seed: int, server: str, tmp_path: Path) -> None:
    print(f"FAULT_SEED={seed} repeats this scenario")
    run_scenario(server, seed, tmp_path / "journal.db", Totals())


@pytest.fixture
def proxy(server: str) -> Iterator[Proxy]:
    with Proxy(server) as proxy:
        yield proxy


@pytest.fixture
def client(proxy: Proxy, tmp_path: Path) -> Iterator[Galileo]:
    with connect(proxy.url, str(tmp_path / "journal.db"), PROJECT, timeout=0.3) as client:
        yield client


def shout(word: str) -> str:
    return word.upper()


def right(output: str, expected: str) -> bool:
    return output == expected


def run(client: Galileo, name: str = "shout", **options: Any) -> ExperimentResult:
    return bounded(
        lambda: run_experiment(
            name, dataset=WORDS, function=shout, metrics=[right], client=client, **options
        ),
        60,
    )


def first(times: int, kind: str, fault: Fault) -> Plan:
    """Do something to the first few requests of a kind."""

    def plan(exchange: Exchange) -> Fault | None:
        return fault if exchange.kind == kind and exchange.number < times else None

    return plan


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("fault", faults.FAULTS, ids=lambda fault: fault.name)
def test_uploads_survive_each_fault(
    fault: Fault, proxy: Proxy, client: Galileo, direct: Galileo
) -> None:
    proxy.plan = first(2, "traces", fault)
    result = run(client)
    assert result.complete, result.message
    check_counts(result, len(WORDS))
    check_traces(result, traces_of(direct, result))
    proxy.settle()
    assert proxy.log, "the fault was injected"
    if not fault.repeats:
        assert set(proxy.delivered.values()) == {1}, "nothing that had arrived was sent again"


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("kind", ["search", "count", "other"])
@pytest.mark.parametrize(
    "fault",
    [faults.MANGLE, faults.TRUNCATE, faults.close(), faults.answer(500), faults.PRETEND],
    ids=lambda fault: fault.name,
)
def test_a_question_that_is_never_answered_costs_no_row(
    kind: str, fault: Fault, proxy: Proxy, client: Galileo, direct: Galileo
) -> None:
    lost = first(1, "traces", faults.close(after=True))
    rows: list[str] = []

    def plan(exchange: Exchange) -> Fault | None:
        if exchange.kind == kind and rows:
            return fault
        return lost(exchange)

    def noted(word: str) -> str:
        rows.append(word)
        return word.upper()

    proxy.plan = plan
    result = bounded(
        lambda: run_experiment("noted", dataset=WORDS, function=noted, client=client, strict=False),
        60,
    )
    check_counts(result, len(WORDS))
    proxy.settle()
    check_traces(result, traces_of(direct, result))
    proxy.plan = None
    push(client=client)
    assert len(traces_of(direct, result)) == len(WORDS)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    "fault",
    [f for f in faults.FAULTS if f.name not in ("delay", "duplicate", "late", "mangle")],
    ids=lambda fault: fault.name,
)
def test_a_network_that_stays_broken_is_reported_and_loses_nothing(
    fault: Fault, proxy: Proxy, client: Galileo, direct: Galileo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("galileo_ext.run.upload.PATIENCE", 0.2)
    proxy.plan = lambda e: fault if e.kind in ("traces", "search", "count") else None
    with pytest.raises(IncompleteUploadError) as caught:
        run(client)
    result = caught.value.result
    check_counts(result, len(WORDS))
    assert (result.ok, result.failed, result.skipped) == (30, 0, 0)
    assert result.upload.stored is None
    assert result.upload.pending + result.upload.sent == 30
    assert result.upload.errors
    assert "is incomplete" in str(caught.value)
    assert [row.output for row in result.rows] == [word["output"] for word in WORDS]
    proxy.settle()
    proxy.plan = None
    deliveries = push(client=client)
    assert sum(d.sent for d in deliveries) == result.upload.pending
    assert push(client=client) == []
    check_traces(result, traces := traces_of(direct, result))
    assert len(traces) == 30


@pytest.mark.usefixtures("impatient")
def test_a_server_that_is_away_for_long_is_tried_again_while_rows_run(
    proxy: Proxy, client: Galileo, direct: Galileo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Patience is for the end of a run; as long as rows run there is nothing to be lost."""
    monkeypatch.setattr("galileo_ext.run.upload.PATIENCE", 0.1)
    tries: list[float] = []

    def away(exchange: Exchange) -> Fault | None:
        if exchange.kind == "traces":
            tries.append(time.monotonic())
            return faults.answer(503) if tries[-1] - tries[0] < 0.5 else None
        return None

    def slow(word: str) -> str:
        time.sleep(0.04)
        return word.upper()

    proxy.plan = away
    result = bounded(
        lambda: run_experiment(
            "away", dataset=WORDS, function=slow, max_concurrency=1, client=client
        ),
        60,
    )
    assert len(tries) > 3
    assert result.complete
    check_traces(result, traces_of(direct, result))


@pytest.mark.usefixtures("impatient")
def test_on_error_hears_of_every_failure_and_strict_false_only_warns(
    proxy: Proxy, client: Galileo, caplog: pytest.LogCaptureFixture
) -> None:
    proxy.plan = lambda e: faults.answer(401) if e.kind == "traces" else None
    heard: list[Exception] = []
    result = run(client, on_error=heard.append)
    assert result.upload.pending == 30
    assert [type(error).__name__ for error in heard] == [
        "AuthenticationError",
        "IncompleteUploadError",
    ]
    assert isinstance(heard[-1], IncompleteUploadError) and heard[-1].result is result
    caplog.clear()
    assert not run(client, "again", strict=False).complete
    assert "is incomplete" in caplog.text


@pytest.mark.usefixtures("impatient")
def test_an_on_error_that_raises_loses_no_row(
    proxy: Proxy, client: Galileo, direct: Galileo
) -> None:
    proxy.plan = first(1, "traces", faults.answer(503))

    def broken(_error: Exception) -> None:
        raise RuntimeError("on_error is broken")

    result = run(client, on_error=broken)
    assert result.complete
    assert len(traces_of(direct, result)) == 30


@pytest.mark.usefixtures("impatient")
def test_a_server_that_only_says_that_it_stored_is_found_out(
    proxy: Proxy, client: Galileo, direct: Galileo
) -> None:
    """As a sign-in page or a store that loses what it took in: 200, and nothing is there."""
    proxy.plan = first(1, "traces", faults.PRETEND)
    with pytest.raises(IncompleteUploadError) as caught:
        run(client)
    result = caught.value.result
    there = traces_of(direct, result)
    assert result.upload.stored == len(there) < 30
    check_traces(result, there)
    again = run(client, resume=result.experiment.id)
    assert again.complete, again.message
    check_traces(again, traces_of(direct, again))


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("fault", faults.FAULTS, ids=lambda fault: fault.name)
def test_what_fails_before_the_first_row_raises_and_runs_nothing(
    fault: Fault, proxy: Proxy, client: Galileo, direct: Galileo
) -> None:
    rows: list[str] = []

    def plan(exchange: Exchange) -> Fault | None:
        creating = exchange.method == "POST" and exchange.path.endswith("/experiments")
        return fault if creating else None

    def noted(word: str) -> str:
        rows.append(word)
        return word.upper()

    proxy.plan = plan
    before = len(get_experiments(client=direct))
    try:
        result = bounded(
            lambda: run_experiment("noted", dataset=WORDS, function=noted, client=client), 60
        )
        assert result.complete
        assert len(rows) == 30
    except GalileoError:
        assert rows == []
    proxy.settle()
    # A request whose answer was lost may have been obeyed, but is never made a second time; a
    # server that says 429 says that it did nothing.
    most = 4 if fault.repeats else 1
    assert len(get_experiments(client=direct)) - before <= most
