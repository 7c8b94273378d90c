"""Rows run on a real Dask cluster: two worker processes on loopback."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from concurrent.futures import Executor
from pathlib import Path
from typing import Any

import distributed
import pytest
from galileo_api.api.trace import query_spans
from galileo_api.models import LogRecordsQueryRequest

from galileo_ext import Galileo, create_project, run_experiment
from galileo_ext.calling.retrying import Retry, is_transient
from galileo_ext.run.executors import NotPicklableError, Remote, RemoteOutcome, WorkerLostError

# Dask's own clean-up at the end of a cluster.
pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture(scope="module")
def rows() -> Iterator[Any]:
    """The functions of tests/unit/remote_rows.py, importable in workers too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(Path(__file__).parents[1] / "unit"))
        import remote_rows

        yield remote_rows


@pytest.fixture(scope="module")
def executor(rows: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Executor]:
    import dask

    settings = {
        "distributed.scheduler.allowed-failures": 0,
        "distributed.worker.profile.enabled": False,
    }
    cluster = {
        "n_workers": 2,
        "threads_per_worker": 2,
        "host": "127.0.0.1",
        "dashboard_address": None,
        "local_directory": str(tmp_path_factory.mktemp("dask")),
    }
    with (
        dask.config.set(settings),
        distributed.LocalCluster(**cluster) as made,
        distributed.Client(made) as client,
    ):
        yield client.get_executor()


def one(remote: Remote, given: Any) -> RemoteOutcome:
    return many(remote, [given])[0]


def many(remote: Remote, given: list[Any]) -> list[RemoteOutcome]:
    async def main() -> list[RemoteOutcome]:
        async with asyncio.timeout(60):
            return await asyncio.gather(*map(remote.run, given))

    return asyncio.run(main())


def test_rows_run_on_the_workers(executor: Executor, rows: Any) -> None:
    remote = Remote(rows.double, executor)
    asyncio.run(remote.check())
    outcomes = many(remote, list(range(200)))
    assert [(o.output, o.error) for o in outcomes] == [(n * 2, None) for n in range(200)]
    workers = {o.worker for o in outcomes}
    assert len(workers) == 2
    assert str(os.getpid()) not in {worker.rpartition(":")[2] for worker in workers}


def test_equal_rows_run_each_for_itself(executor: Executor, rows: Any) -> None:
    outcomes = many(Remote(rows.where, executor), ["the same"] * 20)
    assert len({outcome.started for outcome in outcomes}) == 20


def test_traces_of_asynchronous_rows_come_back_whole(executor: Executor, rows: Any) -> None:
    outcomes = many(Remote(rows.atraced, executor), list("abcdefgh"))
    for word, outcome in zip("ABCDEFGH", outcomes, strict=True):
        assert outcome.output == word * 2
        assert [[s.name for s in span.walk()] for span in outcome.spans] == [
            ["afind", "look_up"]
        ] * 2
        assert {s.output for span in outcome.spans for s in span.walk()} == {word}


def test_a_function_made_here_can_be_sent(executor: Executor) -> None:
    factor = 3
    assert one(Remote(lambda n: n * factor, executor), 2).output == 6


def test_errors_and_odd_outputs_are_failed_rows(executor: Executor, rows: Any) -> None:
    assert str(one(Remote(rows.fails, executor), 1).error) == "ValueError: cannot do 1"
    assert one(Remote(rows.leaves, executor), 1).error is not None
    assert isinstance(one(Remote(rows.gives_a_bomb, executor), 1).exception, NotPicklableError)
    assert Retry().delay(1, one(Remote(rows.throttled, executor), 1).exception or OSError()) == (
        pytest.approx(7, abs=0.5)
    )


def test_a_worker_that_dies_fails_its_row_which_can_be_tried_again(
    executor: Executor, rows: Any
) -> None:
    remote = Remote(rows.dies, executor)
    lost = one(remote, "die")
    assert isinstance(lost.exception, WorkerLostError)
    assert "The worker that had the row is gone" in str(lost.error)
    assert is_transient(lost.exception)
    after = many(remote, list(range(20)))
    assert [outcome.error for outcome in after] == [None] * 20


@pytest.fixture
def galileo() -> Iterator[Galileo]:
    with Galileo.embedded(":memory:") as client:
        create_project("p")
        yield client


def test_an_experiment_on_a_cluster(executor: Executor, rows: Any, galileo: Galileo) -> None:
    def tools(output: str, expected: str) -> bool:
        return output == expected

    dataset = [{"input": f"w{n}", "ground_truth": f"W{n}W{n}"} for n in range(60)]
    result = run_experiment(
        "remote",
        project="p",
        dataset=dataset,
        function=rows.atraced,
        metrics=[tools],
        executor=executor,
        progress=False,
    )
    assert (result.total, result.ok, result.complete) == (60, 60, True)
    assert str(result.metrics["tools"]) == "1.000 (60 of 60 rows)"
    assert [row.output for row in result.rows] == [row["ground_truth"] for row in dataset]
    body = LogRecordsQueryRequest(experiment_id=result.experiment.id, limit=1000)
    page = query_spans.sync(result.experiment.project_id, client=galileo.raw, body=body)
    # Each row has its own span, two of afind and in each of them one of look_up.
    assert len(page.records or []) == 60 * 5


@pytest.mark.usefixtures("galileo")
def test_a_lost_worker_is_a_failed_row_and_retries_mend_it(
    executor: Executor, rows: Any, tmp_path: Path
) -> None:
    def run(name: str, retries: int) -> Any:
        given = [*(f"row {n}" for n in range(6)), str(tmp_path / name)]
        return run_experiment(
            name,
            project="p",
            dataset=given,
            function=rows.dies_once,
            executor=executor,
            retries=retries,
            timeout=60,
            max_concurrency=1,
            progress=False,
        )

    once = run("once", 0)
    assert (once.ok, len(once.failures)) == (6, 1)
    assert once.failures[0].error is not None
    assert once.failures[0].error.type == "WorkerLostError"
    again = run("again", 2)
    assert (again.ok, again.complete) == (7, True)
