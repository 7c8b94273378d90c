"""The engine runs every row once, as many at a time as asked, each with its own output."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from galileo_ext import log
from galileo_ext.calling.limits import Limiter
from galileo_ext.calling.retrying import Retry
from galileo_ext.run import scoring
from galileo_ext.run.engine import Engine, Stop
from galileo_ext.run.jobs import Finished, Job
from galileo_ext.run.rows import Row
from galileo_ext.run.tasks import Tasks
from galileo_ext.run.threads import Threads
from galileo_ext.run.worker import RowWorker


class Gauge:
    """Counts how many are inside at once."""

    def __init__(self) -> None:
        self.now = self.peak = 0
        self.lock = threading.Lock()

    def __enter__(self) -> None:
        with self.lock:
            self.now += 1
            self.peak = max(self.peak, self.now)

    def __exit__(self, *_: object) -> None:
        with self.lock:
            self.now -= 1


def run(
    function: Callable[[Any], Any],
    total: int = 10,
    *,
    concurrency: int = 4,
    metrics: tuple[Any, ...] = (),
    rows: Callable[[], AsyncIterator[Row]] | None = None,
    timeout: float | None = None,
    retry: Retry | None = None,
    max_failures: int | None = None,
    finished: list[Finished] | None = None,
    stop: Stop | None = None,
) -> list[Finished]:
    async def numbered() -> AsyncIterator[Row]:
        for index in range(total):
            yield Row(index, index, expected=index)

    async def jobs() -> AsyncIterator[Job]:
        async for row in (rows or numbered)():
            yield Job(row, row.index)

    async def room() -> None:
        return None

    finished = [] if finished is None else finished
    worker = RowWorker("t", function, scoring.prepare(metrics), retry or Retry(attempts=1))
    backend = Tasks if worker.is_async else Threads

    async def main() -> None:
        asked = stop or Stop()
        asked.bind()
        engine = Engine(
            lambda done: backend(worker, concurrency, timeout, done),
            deliver=lambda _job, done: finished.append(done),
            room=room,
            stop=asked,
            limiter=Limiter(None),
            max_failures=max_failures,
        )
        await engine.run(jobs())

    asyncio.run(main())
    return finished


def sync_double(n: int) -> int:
    return n * 2


async def async_double(n: int) -> int:
    await asyncio.sleep(0)
    return n * 2


class CallsItself:
    async def __call__(self, n: int) -> int:
        return n * 2


KINDS = pytest.mark.parametrize(
    "function",
    [sync_double, async_double, CallsItself(), lambda n: async_double(n)],
    ids=["sync", "async", "async object", "returns a coroutine"],
)


@KINDS
@pytest.mark.parametrize("total", [0, 1, 500])
@pytest.mark.parametrize("concurrency", [1, 16])
def test_each_row_gets_its_own_output(
    function: Callable[[Any], Any], total: int, concurrency: int
) -> None:
    finished = run(function, total, concurrency=concurrency)
    assert sorted((f.result.index, f.result.output) for f in finished) == [
        (n, n * 2) for n in range(total)
    ]
    assert len({f.result.trace_id for f in finished}) == total


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_one_at_a_time_is_in_order(kind: str) -> None:
    gauge = Gauge()

    def slow(n: int) -> int:
        with gauge:
            time.sleep(0.001)
            return n

    async def aslow(n: int) -> int:
        with gauge:
            await asyncio.sleep(0.001)
            return n

    finished = run(slow if kind == "sync" else aslow, 20, concurrency=1)
    assert [f.result.index for f in finished] == list(range(20))
    assert gauge.peak == 1


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_rows_run_as_many_at_a_time_as_asked(kind: str) -> None:
    gauge = Gauge()

    def slow(n: int) -> int:
        with gauge:
            time.sleep(0.02)
            return n

    async def aslow(n: int) -> int:
        with gauge:
            await asyncio.sleep(0.02)
            return n

    run(slow if kind == "sync" else aslow, 40, concurrency=8)
    assert gauge.peak == 8


@KINDS
def test_rows_are_read_only_as_fast_as_they_are_run(function: Callable[[Any], Any]) -> None:
    read = ahead = 0
    finished: list[Finished] = []

    async def source() -> AsyncIterator[Row]:
        nonlocal read, ahead
        for index in range(300):
            read += 1
            ahead = max(ahead, read - len(finished))
            yield Row(index, index)

    run(function, rows=source, finished=finished)
    assert len(finished) == 300
    assert ahead <= 4 * 3


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    "error",
    [ValueError("3"), SystemExit(1), RecursionError(), asyncio.CancelledError(), GeneratorExit()],
    ids=repr,
)
def test_a_raising_row_fails_alone(kind: str, error: BaseException) -> None:
    def picky(n: int) -> int:
        if n == 3:
            raise error
        return n

    async def apicky(n: int) -> int:
        return picky(n)

    finished = run(picky if kind == "sync" else apicky, 10)
    failed = [f for f in finished if f.result.error]
    assert [f.result.index for f in failed] == [3]
    assert failed[0].result.output is None
    trace = json.loads(failed[0].entry.trace)
    assert trace["output"] is None
    assert trace["status_code"] == 500
    assert trace["user_metadata"]["galileo_ext.error"].startswith(type(error).__name__)
    assert sorted(f.result.output for f in finished if not f.result.error) == [
        n for n in range(10) if n != 3
    ]


def test_metrics_may_be_sync_or_async_whatever_the_function_is() -> None:
    def even(output: int) -> bool:
        return output % 2 == 0

    async def judged(output: int, expected: int) -> float:
        await asyncio.sleep(0)
        return output - expected

    for function in (sync_double, async_double):
        finished = run(function, 5, metrics=(even, judged))
        assert {f.result.index: f.result.scores for f in finished} == {
            n: {"even": True, "judged": n} for n in range(5)
        }


def test_a_blocking_metric_does_not_stop_asynchronous_rows() -> None:
    gauge = Gauge()

    def blocking(output: int) -> bool:
        with gauge:
            time.sleep(0.02)
        return True

    run(async_double, 16, concurrency=8, metrics=(blocking,))
    assert gauge.peak >= 4


def test_failed_rows_are_not_scored() -> None:
    def fail(n: int) -> int:
        raise ValueError

    def never(output: Any) -> float:
        raise AssertionError("scored a failed row")

    result = run(fail, 1, metrics=(never,))[0].result
    assert (result.scores, result.score_errors) == ({}, {})


def test_generators_are_collected() -> None:
    def words(n: int) -> Iterator[str]:
        yield "a"
        yield str(n)

    async def awords(n: int) -> AsyncIterator[str]:
        yield "a"
        yield str(n)

    def numbers(n: int) -> Iterator[int]:
        yield from (n, n)

    assert run(words, 1)[0].result.output == "a0"
    assert run(awords, 1)[0].result.output == "a0"
    assert run(numbers, 1)[0].result.output == [0, 0]


def test_a_row_that_cannot_be_run_is_a_failed_row() -> None:
    async def source() -> AsyncIterator[Row]:
        yield Row(0, None, problem="the row has no 'input'")
        yield Row(1, 1)

    finished = sorted(run(sync_double, rows=source), key=lambda f: f.result.index)
    assert "no 'input'" in str(finished[0].result.error)
    assert finished[1].result.output == 2


def test_a_source_that_breaks_ends_the_run_with_its_error() -> None:
    async def source() -> AsyncIterator[Row]:
        yield Row(0, 0)
        raise ConnectionError("page two is gone")

    for function in (sync_double, async_double):
        with pytest.raises(ConnectionError, match="page two"):
            run(function, rows=source)


def test_no_thread_is_left_behind() -> None:
    before = threading.active_count()
    run(sync_double, 50, concurrency=16)
    deadline = time.monotonic() + 5
    while threading.active_count() > before and time.monotonic() < deadline:
        time.sleep(0.01)
    assert threading.active_count() <= before


def test_context_variables_of_the_caller_are_seen_in_rows() -> None:
    from contextvars import ContextVar

    who: ContextVar[str] = ContextVar("who", default="nobody")
    who.set("caller")
    for function in (lambda n: who.get(), _awho(who)):
        assert run(function, 1)[0].result.output == "caller"


def _awho(who: Any) -> Callable[[Any], Any]:
    async def look(n: int) -> Any:
        return who.get()

    return look


@pytest.mark.parametrize(
    "output",
    [None, b"\xff", {1, 2}, float("nan"), "\ud800", {"deep": object()}, "x" * 1_000_000],
    ids=str,
)
def test_odd_outputs_become_text_that_can_be_stored(output: Any) -> None:
    finished = run(lambda n: output, 1)[0]
    finished.entry.trace.encode()
    finished.entry.result.encode()
    json.loads(finished.entry.trace, parse_constant=pytest.fail)
    assert finished.result.output is output


def test_a_cycle_becomes_text_too() -> None:
    loop: list[Any] = []
    loop.append(loop)
    assert json.loads(run(lambda n: loop, 1)[0].entry.trace)["output"] == "[[...]]"


class Flaky:
    """Fails as often as told, for each row, then works."""

    def __init__(self, failures: int, error: Exception) -> None:
        self.failures, self.error = failures, error
        self.calls: dict[int, int] = {}

    def __call__(self, n: int) -> int:
        self.calls[n] = self.calls.get(n, 0) + 1
        if self.calls[n] <= self.failures:
            raise self.error
        return n


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_transient_failures_are_tried_again(kind: str) -> None:
    flaky = Flaky(2, ConnectionError("reset"))

    async def aflaky(n: int) -> int:
        return flaky(n)

    function = flaky if kind == "sync" else aflaky
    finished = run(function, 5, retry=Retry(attempts=3, backoff=0.001))
    assert sorted(f.result.output for f in finished) == list(range(5))
    assert {f.result.attempts for f in finished} == {3}


def test_tries_end_and_mistakes_are_not_repeated() -> None:
    stubborn = Flaky(99, ConnectionError("reset"))
    finished = run(stubborn, 2, retry=Retry(attempts=3, backoff=0.001))
    assert [f.result.attempts for f in finished] == [3, 3]
    assert all(f.result.error for f in finished)
    mistaken = Flaky(99, ValueError("no"))
    run(mistaken, 2, retry=Retry(attempts=3, backoff=0.001))
    assert mistaken.calls == {0: 1, 1: 1}


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_row_over_its_time_fails_and_frees_its_place(kind: str) -> None:
    release = threading.Event()
    cancelled = []

    def slow(n: int) -> int:
        if n < 3:
            release.wait(10)
        return n

    async def aslow(n: int) -> int:
        if n < 3:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                cancelled.append(n)
                raise
        return n

    started = time.monotonic()
    finished = run(slow if kind == "sync" else aslow, 10, concurrency=2, timeout=0.1)
    release.set()
    assert time.monotonic() - started < 3
    by_index = {f.result.index: f.result for f in finished}
    assert len(by_index) == len(finished) == 10, "a late result is not reported a second time"
    assert [str(by_index[n].error) for n in range(3)] == [
        "RowTimeout: the row took longer than 0.1 s"
    ] * 3
    assert [by_index[n].output for n in range(3, 10)] == list(range(3, 10))
    assert cancelled == ([] if kind == "sync" else [0, 1, 2])


def test_a_row_over_its_time_can_be_tried_again() -> None:
    calls: list[int] = []

    async def once_slow(n: int) -> int:
        calls.append(n)
        if len(calls) == 1:
            await asyncio.sleep(10)
        return n

    finished = run(once_slow, 1, timeout=0.05, retry=Retry(attempts=2, backoff=0.001))
    assert (finished[0].result.output, finished[0].result.attempts) == (0, 2)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_too_many_failures_end_the_run_early(kind: str) -> None:
    def broken(n: int) -> int:
        raise ValueError("always")

    async def abroken(n: int) -> int:
        raise ValueError("always")

    stop = Stop()
    function = broken if kind == "sync" else abroken
    finished = run(function, 1000, concurrency=2, max_failures=5, stop=stop)
    assert 6 <= len(finished) < 50
    assert stop.reason == "max_failures"


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_stop_lets_running_rows_finish_and_starts_no_more(kind: str) -> None:
    stop = Stop()

    def slow(n: int) -> int:
        if n == 3:
            stop.request("interrupt")
        time.sleep(0.02)
        return n

    async def aslow(n: int) -> int:
        if n == 3:
            stop.request("interrupt")
        await asyncio.sleep(0.02)
        return n

    finished = run(slow if kind == "sync" else aslow, 1000, concurrency=4, stop=stop)
    assert 4 <= len(finished) <= 20
    assert not any(f.result.error for f in finished)


def test_a_stop_does_not_wait_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("galileo_ext.run.engine.GRACE", 0.1)
    stop, release = Stop(), threading.Event()

    def stuck(n: int) -> int:
        stop.request("interrupt")
        release.wait(10)
        return n

    started = time.monotonic()
    finished = run(stuck, 10, concurrency=2, stop=stop, retry=Retry(attempts=5))
    release.set()
    assert time.monotonic() - started < 3
    assert finished == []


def test_a_stop_ends_the_wait_for_another_try() -> None:
    stop = Stop()

    def flaky(n: int) -> int:
        threading.Timer(0.05, stop.request, ["interrupt"]).start()
        raise ConnectionError("reset")

    started = time.monotonic()
    assert run(flaky, 1, stop=stop, retry=Retry(attempts=5, backoff=30.0)) == []
    assert time.monotonic() - started < 3


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_what_a_row_logged_before_its_time_was_up_is_kept(kind: str) -> None:
    release = threading.Event()

    @log
    def step(n: int) -> int:
        return n

    def slow(n: int) -> int:
        step(n)
        release.wait(10)
        step(n)
        return n

    async def aslow(n: int) -> int:
        step(n)
        await asyncio.sleep(10)
        return n

    finished = run(slow if kind == "sync" else aslow, 1, timeout=0.1)
    release.set()
    trace = json.loads(finished[0].entry.trace)
    assert [span["name"] for span in trace["spans"][0]["spans"]] == ["step"]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_function_that_changes_its_input_changes_nothing_else(kind: str) -> None:
    async def source() -> AsyncIterator[Row]:
        yield Row(0, {"a": [1, 2]})

    failed: list[int] = []

    def greedy(given: dict[str, list[int]]) -> int:
        taken = given["a"].pop()
        if not failed:
            failed.append(taken)
            raise ConnectionError("reset")
        return taken

    async def agreedy(given: dict[str, list[int]]) -> int:
        return greedy(given)

    function = greedy if kind == "sync" else agreedy
    [done] = run(function, rows=source, retry=Retry(attempts=2, backoff=0.001))
    assert (done.result.output, done.result.input) == (2, {"a": [1, 2]})
    assert json.loads(done.entry.trace)["input"] == '{"a": [1, 2]}'
