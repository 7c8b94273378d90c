"""Rows run in other processes and come back whole; whatever goes wrong is one row's error."""

from __future__ import annotations

import asyncio
import gc
import os
import pickle
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from galileo_ext.calling.retrying import Retry, is_transient
from galileo_ext.calling.signals import is_rate_limited, retry_after
from galileo_ext.run import packing
from galileo_ext.run.executors import (
    ExecutorError,
    NotPicklableError,
    Remote,
    RemoteError,
    RemoteOutcome,
    WorkerLostError,
    check_executor,
    opened,
)
from galileo_ext.run.remote import RemoteCall, _sealed
from galileo_ext.steps import StepType
from galileo_ext.tracing import span

SPAWN = get_context("spawn")


@pytest.fixture(scope="module")
def rows() -> Iterator[Any]:
    """The functions of remote_rows.py, importable in worker processes too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(Path(__file__).parent))
        import remote_rows

        yield remote_rows


@pytest.fixture(scope="module", params=["spawn", "forkserver"])
def pool(rows: Any, request: pytest.FixtureRequest) -> Iterator[ProcessPoolExecutor]:
    """Processes, started as everywhere, and as Python 3.14 starts them on Linux."""
    with ProcessPoolExecutor(2, mp_context=get_context(request.param)) as made:
        yield made


@pytest.fixture
def no_cloudpickle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "_cloud", lambda value: None)


def one(remote: Remote, given: Any) -> RemoteOutcome:
    return asyncio.run(remote.run(given))


def many(remote: Remote, given: list[Any]) -> list[RemoteOutcome]:
    async def main() -> list[RemoteOutcome]:
        return await asyncio.gather(*map(remote.run, given))

    return asyncio.run(main())


class Inline(Executor):
    """Runs what it is given at once, in bytes and back as a process pool would."""

    def __init__(self, fault: BaseException | None = None) -> None:
        self.fault = fault

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        if self.fault is not None:
            future.set_exception(self.fault)
        else:
            call = pickle.loads(pickle.dumps(partial(fn, *args)))
            future.set_result(pickle.loads(pickle.dumps(call())))
        return future


# -- rows that work ----------------------------------------------------------------------------


def test_rows_run_in_other_processes(pool: ProcessPoolExecutor, rows: Any) -> None:
    outcomes = many(Remote(rows.double, pool), list(range(40)))
    assert [outcome.output for outcome in outcomes] == [n * 2 for n in range(40)]
    workers = {outcome.worker.rpartition(":")[2] for outcome in outcomes}
    assert workers
    assert str(os.getpid()) not in workers


@pytest.mark.parametrize(
    ("name", "expected"), [("adouble", 6), ("words", "a3"), ("awords", "a3"), ("double", 6)]
)
def test_every_kind_of_function_runs(
    pool: ProcessPoolExecutor, rows: Any, name: str, expected: Any
) -> None:
    outcome = one(Remote(getattr(rows, name), pool), 3)
    assert (outcome.output, outcome.error, outcome.exception) == (expected, None, None)


def test_it_says_when_and_how_long(pool: ProcessPoolExecutor, rows: Any) -> None:
    before = datetime.now(UTC)
    outcome = one(Remote(rows.double, pool), 1)
    assert before <= outcome.started <= datetime.now(UTC)
    assert 0 < outcome.duration_ns < 10**9


def test_a_function_is_rebuilt_once_a_process(pool: ProcessPoolExecutor, rows: Any) -> None:
    outcomes = many(Remote(rows.Caller(3), pool), [2] * 20)
    assert {outcome.output for outcome in outcomes} == {(6, 1)}


def test_asynchronous_rows_of_a_process_share_a_loop(pool: ProcessPoolExecutor, rows: Any) -> None:
    assert {o.output for o in many(Remote(rows.same_loop, pool), [0] * 10)} == {1}


def test_equal_rows_are_different_calls(rows: Any) -> None:
    remote = Remote(rows.double, Inline())
    assert pickle.dumps(remote.call(1)) != pickle.dumps(remote.call(1))


def test_the_unit_of_work_can_be_submitted_by_hand(pool: ProcessPoolExecutor, rows: Any) -> None:
    outcome = opened(pool.submit(Remote(rows.double, pool).call(21)).result())
    assert outcome.output == 42


def test_large_outputs_arrive(pool: ProcessPoolExecutor, rows: Any) -> None:
    assert one(Remote(rows.big, pool), 10_000_000).output == "x" * 10_000_000


# -- spans -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["traced", "atraced"])
def test_what_was_logged_there_comes_back(pool: ProcessPoolExecutor, rows: Any, name: str) -> None:
    outcomes = many(Remote(getattr(rows, name), pool, name="row"), ["a", "b", "c"])
    for word, outcome in zip("ABC", outcomes, strict=True):
        assert outcome.output == word * 2
        tools = [s for span in outcome.spans for s in span.walk() if s.type is StepType.tool]
        assert [(tool.name, tool.output) for tool in tools] == [("look_up", word)] * 2
        assert all(tool.duration_ns is not None for tool in tools)


def test_spans_of_a_failed_row_come_back(pool: ProcessPoolExecutor, rows: Any) -> None:
    outcome = one(Remote(rows.traced_and_fails, pool), "a")
    assert [span.name for span in outcome.spans] == ["look_up"]
    assert outcome.error is not None
    assert is_transient(outcome.exception or ValueError())


# -- rows that fail ----------------------------------------------------------------------------


def test_an_error_comes_back_as_it_was(pool: ProcessPoolExecutor, rows: Any) -> None:
    outcome = one(Remote(rows.fails, pool), "x")
    assert outcome.output is None
    assert str(outcome.error) == "ValueError: cannot do 'x'"
    assert outcome.error is not None
    assert "in fails" in outcome.error.traceback
    assert isinstance(outcome.exception, ValueError)
    assert Retry().delay(1, outcome.exception) is None


def test_an_error_that_cannot_be_rebuilt_has_a_stand_in(
    pool: ProcessPoolExecutor, rows: Any
) -> None:
    outcome = one(Remote(rows.throttled, pool), "x")
    assert str(outcome.error) == "Stubborn: slow down"
    error = outcome.exception
    assert isinstance(error, RemoteError)
    assert (str(error), error.type) == ("Stubborn: slow down", "Stubborn")
    assert is_rate_limited(error)
    assert retry_after(error) == 7
    assert Retry().delay(1, error, lambda: 0.0) == 7


def test_an_error_that_cannot_be_sent_has_one_too(pool: ProcessPoolExecutor, rows: Any) -> None:
    outcome = one(Remote(rows.loses_connection, pool), "x")
    assert isinstance(outcome.exception, RemoteError)
    assert is_transient(outcome.exception)


@pytest.mark.parametrize(
    ("name", "kind"), [("leaves", SystemExit), ("interrupted", KeyboardInterrupt)]
)
def test_a_row_that_exits_does_not_end_its_worker(
    pool: ProcessPoolExecutor, rows: Any, name: str, kind: type[BaseException]
) -> None:
    outcome = one(Remote(getattr(rows, name), pool), "x")
    assert outcome.error is not None
    assert outcome.error.type == kind.__name__
    assert isinstance(outcome.exception, kind)
    assert one(Remote(rows.double, pool), 2).output == 4


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("gives_a_lock", r"the output \(dict\) cannot be sent to another process: TypeError"),
        ("gives_a_bomb", "the output cannot be rebuilt in process .* RuntimeError: not here"),
    ],
)
def test_an_output_that_cannot_travel_fails_its_row_and_nothing_else(
    pool: ProcessPoolExecutor, rows: Any, name: str, message: str
) -> None:
    outcome = one(Remote(getattr(rows, name), pool), "x")
    assert outcome.output is None
    assert isinstance(outcome.exception, NotPicklableError)
    with pytest.raises(NotPicklableError, match=message):
        raise outcome.exception
    assert outcome.duration_ns > 0
    assert not is_transient(outcome.exception)
    assert one(Remote(rows.double, pool), 2).output == 4


def test_an_input_that_cannot_travel_fails_its_row_and_nothing_else(
    pool: ProcessPoolExecutor, rows: Any
) -> None:
    remote = Remote(rows.where, pool)
    lock, bomb, fine = many(remote, [threading.Lock(), rows.Bomb(), 1])
    assert "the row's input (lock) cannot be sent to another process" in str(lock.error)
    assert "the row's input cannot be rebuilt in process" in str(bomb.error)
    assert fine.error is None


def test_spans_that_cannot_travel_fail_their_row() -> None:
    def run(given: Any) -> str:
        with span("inner") as step:
            step.metrics["lock"] = threading.Lock()
        return "fine"

    outcome = RemoteCall(run, 1, packed=False)()
    assert isinstance(outcome, RemoteOutcome)
    assert outcome.output == "fine"
    carried = opened(pickle.loads(pickle.dumps(_sealed(outcome))))
    assert "a span (list) cannot be sent to another process" in str(carried.error)
    assert carried.output is None


# -- functions that cannot run there -----------------------------------------------------------


@pytest.mark.usefixtures("no_cloudpickle")
def test_a_function_that_cannot_be_sent_is_refused_before_the_run(rows: Any) -> None:
    def local(x: int) -> int:
        return x

    lock = threading.Lock()
    for function in (lambda x: x, local, partial(rows.double, lock), lock.acquire):
        with pytest.raises(NotPicklableError, match=r"the function .* cannot be sent") as caught:
            Remote(function, Inline())
        assert "Define it at the top of a module" in str(caught.value)
        assert "cloudpickle" in str(caught.value)


def test_a_function_that_workers_cannot_import_shows_before_the_run(
    pool: ProcessPoolExecutor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(Remote(os.path.basename, pool), ["a"] * 4)  # the workers run, and know no new paths
    (tmp_path / "only_here.py").write_text("def f(x): return x\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    import only_here  # type: ignore[import-not-found]  # made by this test

    remote = Remote(only_here.f, pool)
    with pytest.raises(NotPicklableError, match=r"No module named 'only_here'.*Define it at"):
        asyncio.run(remote.check())
    outcome = one(remote, 1)
    assert "the function cannot be rebuilt in process" in str(outcome.error)
    assert one(Remote(os.path.basename, pool), "a/b").output == "b"


def test_a_function_that_workers_can_import_passes(pool: ProcessPoolExecutor, rows: Any) -> None:
    asyncio.run(Remote(rows.double, pool).check())


def test_workers_that_never_answer_are_not_waited_for(rows: Any) -> None:
    class Silent(Executor):
        def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
            return Future()

    with pytest.raises(ExecutorError, match=r"No worker of .*Silent.* within 0\.01 seconds"):
        asyncio.run(Remote(rows.double, Silent()).check(timeout=0.01))


# -- executors that fail -----------------------------------------------------------------------


def test_a_worker_that_dies_fails_rows_and_says_so(rows: Any) -> None:
    with ProcessPoolExecutor(1, mp_context=SPAWN) as pool:
        remote = Remote(rows.dies, pool)
        (killed,) = many(remote, ["die"])
        later = many(remote, [1, 2, 3])
    assert isinstance(killed.exception, WorkerLostError)
    assert "A worker process died" in str(killed.error)
    for outcome in later:
        assert "was not started" in str(outcome.error)
        assert "Resume the run with a new executor" in str(outcome.error)
    assert not any(is_transient(o.exception or ValueError()) for o in (killed, *later))


def test_a_pool_made_by_a_function_is_replaced(rows: Any) -> None:
    made: list[Executor] = []

    def make() -> Executor:
        made.append(ProcessPoolExecutor(1, mp_context=SPAWN))
        return made[-1]

    remote = Remote(rows.dies, make)
    before = one(remote, 1)
    killed = one(remote, "die")
    after = many(remote, [1, 2])
    remote.close()
    assert isinstance(killed.exception, WorkerLostError)
    assert is_transient(killed.exception)
    assert Retry().delay(1, killed.exception) is not None
    assert [outcome.error for outcome in (before, *after)] == [None] * 3
    assert len(made) == 2
    with pytest.raises(RuntimeError, match="shutdown"):
        made[-1].submit(int)


def test_a_pool_that_was_passed_in_is_left_open(pool: ProcessPoolExecutor, rows: Any) -> None:
    Remote(rows.double, pool).close()
    assert pool.submit(int, "3").result() == 3


class KilledWorker(Exception):
    """Named like Dask's."""


@pytest.mark.parametrize(
    ("fault", "text", "transient"),
    [
        (
            KilledWorker("tried 3 times"),
            "WorkerLostError: The worker that had the row is gone",
            True,
        ),
        (OSError("comm closed"), "ExecutorError: The executor failed: OSError: comm closed", False),
        (ConnectionError("gone"), "ExecutorError: The executor failed: ConnectionError", True),
    ],
)
def test_what_an_executor_raises_is_a_failed_row(
    rows: Any, fault: Exception, text: str, transient: bool
) -> None:
    outcome = one(Remote(rows.double, Inline(fault)), 1)
    assert text in str(outcome.error)
    assert outcome.exception is not None
    assert outcome.exception.__cause__ is fault
    assert is_transient(outcome.exception) is transient
    assert (outcome.output, outcome.spans, outcome.worker) == (None, [], "")


def test_an_executor_that_is_shut_down_fails_rows(rows: Any) -> None:
    pool = ThreadPoolExecutor(1)
    pool.shutdown()
    outcome = one(Remote(rows.double, pool), 1)
    assert "cannot schedule new futures after shutdown" in str(outcome.error)


def test_a_row_that_the_executor_cancels_is_a_failed_row(rows: Any) -> None:
    class Cancels(Executor):
        def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
            future: Future[Any] = Future()
            future.cancel()
            future.set_running_or_notify_cancel()
            return future

    outcome = one(Remote(rows.double, Cancels()), 1)
    assert isinstance(outcome.exception, WorkerLostError)


def test_a_row_that_nobody_waits_for_any_more_is_cancelled(rows: Any) -> None:
    futures: list[Future[Any]] = []

    class Slow(Executor):
        def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
            futures.append(Future())
            return futures[-1]

    async def main() -> None:
        async with asyncio.timeout(0.01):
            await Remote(rows.double, Slow()).run(1)

    with pytest.raises(TimeoutError):
        asyncio.run(main())
    assert futures[0].cancelled()


# -- threads, and the argument -----------------------------------------------------------------


def test_threads_need_nothing_that_can_be_sent(rows: Any) -> None:
    lock = threading.Lock()
    with ThreadPoolExecutor(2) as pool:
        remote = Remote(lambda given: (given, lock), pool)
        outcome = one(remote, lock)
        asyncio.run(remote.check())
        spans = one(Remote(rows.atraced, pool), "a").spans
    assert outcome.output == (lock, lock)
    assert len(spans) == 2


def test_the_loops_of_threads_end_with_them(rows: Any) -> None:
    # An event loop that is not closed warns when it is collected, and a warning is an error here.
    with ThreadPoolExecutor(2) as pool:
        assert one(Remote(rows.adouble, pool), 1).output == 2
    gc.collect()


@pytest.mark.parametrize("value", [4, "process", None, asyncio.sleep], ids=str)
def test_what_is_no_executor_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="expected a concurrent"):
        check_executor(value)


def test_a_dask_client_is_told_apart() -> None:
    class Client:
        def get_executor(self) -> None: ...

    with pytest.raises(ValueError, match=r"pass its \.get_executor\(\)"):
        check_executor(Client())


def test_a_function_that_makes_no_executor_is_refused(rows: Any) -> None:
    with pytest.raises(ValueError, match="executor made 5"):
        Remote(rows.double, lambda: 5)  # type: ignore[arg-type,return-value]  # the point
