"""The engine runs every row once, as many at a time as asked, each with its own output."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from galileo_ext.run import scoring
from galileo_ext.run.engine import run_rows
from galileo_ext.run.rows import Row
from galileo_ext.run.worker import Finished, RowWorker


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
) -> list[Finished]:
    async def numbered() -> AsyncIterator[Row]:
        for index in range(total):
            yield Row(index, index, expected=index)

    async def room() -> None:
        return None

    finished: list[Finished] = []
    worker = RowWorker("t", function, scoring.prepare(metrics))
    source = (rows or numbered)()
    asyncio.run(
        run_rows(source, worker, concurrency=concurrency, deliver=finished.append, room=room)
    )
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
    assert len({f.trace.id for f in finished}) == total


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
    read = 0
    ahead = 0
    finished: list[Finished] = []

    async def source() -> AsyncIterator[Row]:
        nonlocal read, ahead
        for index in range(300):
            read += 1
            ahead = max(ahead, read - len(finished))
            yield Row(index, index)

    async def main() -> None:
        async def room() -> None:
            return None

        worker = RowWorker("t", function, [])
        await run_rows(source(), worker, concurrency=4, deliver=finished.append, room=room)

    asyncio.run(main())
    assert len(finished) == 300
    assert ahead <= 4 * 3


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("error", [ValueError("row 3"), SystemExit(1), RecursionError("deep")])
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
    assert failed[0].trace.output is None
    assert failed[0].trace.status_code == 500
    assert failed[0].trace.user_metadata["galileo_ext.error"].startswith(type(error).__name__)
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
    assert threading.active_count() == before


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
    import json

    finished = run(lambda n: output, 1)[0]
    text = json.dumps(finished.trace.to_wire(), ensure_ascii=False, allow_nan=False)
    text.encode()
    assert finished.result.output is output


def test_a_cycle_becomes_text_too() -> None:
    loop: list[Any] = []
    loop.append(loop)
    assert run(lambda n: loop, 1)[0].trace.output == "[[...]]"
