"""Client and server die at any moment; what was written down is not lost and not done again.

``FAULT_SEED=N`` chooses the moments; ``FAULT_KILLS=N`` sets how many kills of each kind there are.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random, SystemRandom

import pytest

from galileo_ext import IncompleteUploadError, create_project, push, run_experiment

from .harness.audit import check_counts, check_traces, traces_of
from .harness.bounded import bounded
from .harness.campaign import PROJECT
from .harness.child import Order
from .harness.kills import calls, finish, kill_and_resume, start
from .harness.quick import connect, quick
from .harness.server import Server

SEED = int(os.environ.get("FAULT_SEED", SystemRandom().randrange(10**6)))
KILLS = int(os.environ.get("FAULT_KILLS", "3"))


def order(tmp_path: Path, server: str, **more: object) -> Order:
    settings = {"rows": 300, "pause": 0.003, "concurrency": 4, "name": f"{tmp_path.name}."} | more
    return Order(
        journal=str(tmp_path / "journal.db"), calls=str(tmp_path / "calls"), url=server,
        **settings,  # type: ignore[arg-type]  # the names are those of Order
    )  # fmt: skip


@pytest.fixture(scope="module")
def span(server: str, tmp_path_factory: pytest.TempPathFactory) -> float:
    """How long such a run takes when nobody disturbs it."""
    process = start(order(tmp_path_factory.mktemp("span"), server))
    began = time.monotonic()
    told, complaints = finish(process)
    assert told and told["outcome"] == "complete", complaints
    return time.monotonic() - began


@pytest.fixture
def dice(request: pytest.FixtureRequest) -> Random:
    print(f"FAULT_SEED={SEED} chooses the same moments")
    return Random(f"{SEED} {request.node.name}")


@pytest.mark.parametrize("number", range(KILLS))
def test_a_killed_run_is_taken_up_by_another_process(
    number: int, server: str, span: float, dice: Random, tmp_path: Path
) -> None:
    ordered = order(tmp_path, server)
    after = dice.uniform(0, span)
    killed = kill_and_resume(ordered, server, after=after, number=signal.SIGKILL)
    assert (killed.missing, killed.doubled) == (0, 0)
    # Those that were running, and those that were finished and on their way to the disk.
    assert killed.twice <= ordered.concurrency + 30


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("turn", range(max(1, KILLS // 3)))
def test_an_interrupted_run_says_so_and_is_taken_up(
    number: signal.Signals, turn: int, server: str, dice: Random, tmp_path: Path
) -> None:
    ordered = order(tmp_path, server)
    killed = kill_and_resume(ordered, server, after=dice.uniform(0, 0.1), number=number, begun=True)
    assert (killed.missing, killed.doubled) == (0, 0)
    told = killed.outcome
    assert told is not None and told["outcome"] == "ExperimentInterrupted"
    assert told["skipped"] > 0
    assert told["ok"] + told["failed"] + told["skipped"] == ordered.rows
    assert told["sent"] + told["pending"] + told["refused"] == told["rows"] == told["ok"]
    assert killed.done == told["ok"], "what it says is what is written down"
    assert killed.twice <= ordered.concurrency


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("again", [0.0, 0.02])
def test_a_second_signal_leaves_at_once_and_loses_nothing(
    number: signal.Signals, again: float, server: str, span: float, dice: Random, tmp_path: Path
) -> None:
    ordered = order(tmp_path, server)
    after = dice.uniform(0, span)
    killed = kill_and_resume(ordered, server, after=after, number=number, again=again)
    assert (killed.missing, killed.doubled) == (0, 0)


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[Server]:
    with Server(tmp_path / "galileo.db") as server:
        with connect(server.url, ":memory:", PROJECT) as client:
            create_project(PROJECT, client=client)
        yield server


@pytest.mark.parametrize("turn", range(max(1, KILLS // 3)))
def test_a_server_that_dies_again_and_again_costs_no_row(
    turn: int, mortal: Server, dice: Random, tmp_path: Path
) -> None:
    """It comes back on the same port and file, each time after a while."""
    begun, over = threading.Event(), threading.Event()

    def work(text: str) -> str:
        begun.set()
        time.sleep(0.002)
        return text.upper()

    def kill() -> None:
        begun.wait(20)
        for _ in range(3):
            over.wait(dice.uniform(0.0, 0.3))
            mortal.kill()
            over.wait(dice.uniform(0.0, 0.2))
            mortal.start()

    rows = [{"input": f"row {n}", "output": f"ROW {n}"} for n in range(600)]
    killer = threading.Thread(target=kill)
    killer.start()
    with (
        connect(mortal.url, str(tmp_path / "journal.db"), PROJECT) as client,
        quick(PATIENCE=20.0, BATCH_TRACES=10, _LONGEST_PAUSE=0.2),
    ):
        try:
            result = bounded(
                lambda: run_experiment(
                    "mortal", dataset=rows, function=work, max_concurrency=4, client=client
                ),
                60,
            )
        except IncompleteUploadError as error:
            result = error.result
        killer.join(60)
        check_counts(result, 600)
        assert result.ok == 600
        push(client=client)
        traces = traces_of(client, result)
        check_traces(result, traces)
        assert len(traces) == 600


def test_killed_twice_and_thrice(server: str, span: float, dice: Random, tmp_path: Path) -> None:
    """Also a resumed run may be killed, as often as it likes."""
    ordered = order(tmp_path, server, resume="last")
    for _ in range(2):
        process = start(ordered)
        time.sleep(dice.uniform(0.1, 0.5) * span)
        process.kill()
        finish(process)
    killed = kill_and_resume(
        ordered, server, after=dice.uniform(0, 0.5) * span, number=signal.SIGKILL
    )
    assert (killed.missing, killed.doubled) == (0, 0)
    assert set(calls(ordered)) == set(range(ordered.rows))
