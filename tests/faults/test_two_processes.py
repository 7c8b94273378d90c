"""Several processes share one journal: each minds its own runs, and a dead one's are anybody's."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing.pool import ThreadPool
from pathlib import Path

import pytest

from galileo_ext import ExperimentResult, GalileoError, get_experiments, push, run_experiment

from .harness.audit import check_counts, check_traces, traces_of
from .harness.bounded import bounded
from .harness.campaign import PROJECT
from .harness.child import Order
from .harness.faults import answer
from .harness.kills import calls, finish, on_server, start, wait_for_a_row, written_down
from .harness.proxy import Proxy
from .harness.quick import connect


@pytest.fixture
def proxy(server: str) -> Iterator[Proxy]:
    """On the way to the server, to count how often each trace comes by."""
    with Proxy(server) as proxy:
        yield proxy


def order(tmp_path: Path, proxy: Proxy, name: str) -> Order:
    return Order(
        journal=str(tmp_path / "journal.db"),
        calls=str(tmp_path / f"calls {name}"),
        url=proxy.url,
        name=f"{tmp_path.name} {name}",
        rows=200,
        pause=0.004,
    )


def test_runs_at_once_do_not_disturb_each_other(proxy: Proxy, server: str, tmp_path: Path) -> None:
    orders = [order(tmp_path, proxy, name) for name in "abcd"]
    processes = [start(each) for each in orders]
    for each, process in zip(orders, processes, strict=True):
        told, complaints = finish(process)
        assert told and told["outcome"] == "complete", (told, complaints)
        assert (told["ok"], told["sent"], told["stored"], told["pending"]) == (200, 200, 200, 0)
        assert on_server(each, server) == (0, 0)
        assert set(calls(each).values()) == {1}
    assert set(proxy.delivered.values()) == {1}
    assert len(proxy.delivered) == 4 * 200


def test_a_push_leaves_a_run_that_is_going_on_alone(
    proxy: Proxy, server: str, tmp_path: Path
) -> None:
    ordered = order(tmp_path, proxy, "run")
    process = start(ordered)
    wait_for_a_row(ordered, process)
    with connect(proxy.url, ordered.journal, PROJECT) as client:
        while process.poll() is None and len(written_down(ordered.journal)) < 150:
            assert push(client=client) == []
    told, complaints = finish(process)
    assert told and told["outcome"] == "complete", (told, complaints)
    assert set(proxy.delivered.values()) == {1}
    assert on_server(ordered, server) == (0, 0)


def run_here(ordered: Order, resume: str) -> object:
    with connect(ordered.url, ordered.journal, PROJECT) as client:
        return bounded(
            lambda: run_experiment(
                ordered.name, dataset=["a"], function=str.upper, resume=resume, client=client
            ),
            30,
        )


def test_a_run_that_is_going_on_cannot_be_taken_up(
    proxy: Proxy, server: str, tmp_path: Path
) -> None:
    ordered = order(tmp_path, proxy, "run")
    process = start(ordered)
    wait_for_a_row(ordered, process)
    with connect(server, ":memory:", PROJECT) as client:
        [experiment] = [e for e in get_experiments(client=client) if e.name == ordered.name]
    for resume in ("last", ordered.name, str(experiment.id)):
        with pytest.raises(ValueError, match="is being run by another process"):
            run_here(ordered, resume)
    assert process.poll() is None, "it was still going on"
    told, complaints = finish(process)
    assert told and told["outcome"] == "complete", (told, complaints)
    assert on_server(ordered, server) == (0, 0)
    assert set(calls(ordered).values()) == {1}


def test_of_several_that_take_up_a_dead_run_one_does(
    proxy: Proxy, server: str, tmp_path: Path
) -> None:
    ordered = order(tmp_path, proxy, "run")
    process = start(ordered)
    wait_for_a_row(ordered, process)
    time.sleep(0.1)
    process.kill()
    finish(process)
    done, before = written_down(ordered.journal), calls(ordered)
    # By name: one that comes when all is over finds the run complete, and makes no new one.
    again = replace(ordered, resume=ordered.name, pause=0.1)
    outcomes = [finish(each) for each in [start(again) for _ in range(3)]]
    told = [told for told, _ in outcomes if told]
    refused = [complaints for told, complaints in outcomes if not told]
    assert {each["outcome"] for each in told} == {"complete"}, outcomes
    assert len(refused) >= 1
    assert all("is being run by another process" in each for each in refused), refused
    both = calls(ordered) - before
    assert not set(both) & done
    assert set(both.values()) == {1}
    assert on_server(ordered, server) == (0, 0)


def test_a_run_delivers_what_a_dead_one_left(proxy: Proxy, server: str, tmp_path: Path) -> None:
    dead = order(tmp_path, proxy, "dead")
    process = start(dead)
    wait_for_a_row(dead, process)
    proxy.plan = lambda exchange: answer(503) if exchange.kind == "traces" else None
    deadline = time.monotonic() + 20
    while len(written_down(dead.journal)) < 60 and time.monotonic() < deadline:
        time.sleep(0.005)
    process.kill()
    finish(process)
    proxy.plan = None
    done = written_down(dead.journal)
    living = order(tmp_path, proxy, "living")
    told, complaints = finish(start(living))
    assert told and told["outcome"] == "complete", (told, complaints)
    missing, doubled = on_server(dead, server)
    assert (missing, doubled) == (dead.rows - len(done), 0)
    assert set(proxy.delivered.values()) == {1}


def test_runs_in_threads_of_one_process_share_connection_and_journal(
    proxy: Proxy, server: str, tmp_path: Path
) -> None:
    with connect(proxy.url, str(tmp_path / "journal.db"), PROJECT) as client, ThreadPool(6) as pool:

        def run(number: int) -> ExperimentResult:
            rows = [{"input": f"{number} {n}", "output": f"{number} {n}!"} for n in range(100)]
            return run_experiment(
                f"{tmp_path.name} {number}", dataset=rows, function=exclaim, client=client
            )

        for number, result in enumerate(bounded(lambda: pool.map(run, range(6)), 60)):
            assert result.complete, result.message
            check_counts(result, 100)
            check_traces(result, traces_of(client, result))
            assert {row.output.split()[0] for row in result.rows} == {str(number)}
    assert set(proxy.delivered.values()) == {1}
    assert len(proxy.delivered) == 600


def exclaim(text: str) -> str:
    return f"{text}!"


@pytest.mark.parametrize(
    "content", [b"this is no database" * 100, b"SQLite format 3\0" + b"\xff" * 4000]
)
def test_a_journal_that_is_none_is_named_before_anything_is_made(
    server: str, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(content)
    with connect(server, str(path), PROJECT) as client:
        before = len(get_experiments(client=client))
        with pytest.raises(GalileoError, match=r"journal\.db cannot be used as a journal"):
            run_experiment("broken", dataset=["a"], function=exclaim, client=client)
        assert len(get_experiments(client=client)) == before
    assert path.read_bytes() == content, "what it is, it stays"
