"""The engine: rows in, at most ``concurrency`` at a time, finished rows out as they come.

Synchronous functions run in threads that take rows from a queue by themselves; a trip through the
event loop for each row would cost more than a small function does. Asynchronous functions run as
tasks on the loop. Neither ever holds more than a few rows beyond those running.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context, copy_context
from functools import partial
from queue import SimpleQueue
from typing import Any

from .rows import Row
from .worker import Finished, RowWorker

Deliver = Callable[[Finished], None]
Room = Callable[[], Awaitable[None]]


async def run_rows(
    rows: AsyncIterator[Row],
    worker: RowWorker,
    *,
    concurrency: int,
    deliver: Deliver,
    room: Room,
) -> None:
    """Run every row.

    Args:
        rows: in the dataset's order; read only as fast as rows are finished.
        worker: what to do with a row.
        concurrency: how many at once; 1 runs them one after the other, in order.
        deliver: called on the event loop with each finished row.
        room: awaited before another row is read; holds back a run that outpaces its upload.
    """
    if worker.is_async:
        await _run_in_tasks(rows, worker, concurrency, deliver, room)
    else:
        await _Threads(worker, concurrency, deliver).run(rows, room)


async def _run_in_tasks(
    rows: AsyncIterator[Row],
    worker: RowWorker,
    concurrency: int,
    deliver: Deliver,
    room: Room,
) -> None:
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[Row | None] = asyncio.Queue(maxsize=concurrency)
    wait = _waiter(loop)

    # Scoring leaves the loop: a metric that blocks must not stop the other rows.
    with ThreadPoolExecutor(concurrency, "galileo-ext-metric") as pool:

        async def take() -> None:
            while (row := await queue.get()) is not None:
                call = await worker.acall(row)
                if worker.metrics:
                    finish = partial(copy_context().run, worker.finish, row, call, wait)
                    deliver(await loop.run_in_executor(pool, finish))
                else:
                    deliver(worker.finish(row, call, wait))

        async def feed() -> None:
            async for row in rows:
                await room()
                await queue.put(row)
            for _ in range(concurrency):
                await queue.put(None)

        await _all([feed(), *(take() for _ in range(concurrency))])


async def _all(coroutines: list[Coroutine[Any, Any, None]]) -> None:
    """Run all; if one fails, stop the others and raise its error as it is."""
    tasks = [asyncio.ensure_future(coroutine) for coroutine in coroutines]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class _Threads:
    """Worker threads, an inbox they take rows from and an outbox the event loop empties."""

    def __init__(self, worker: RowWorker, concurrency: int, deliver: Deliver) -> None:
        self._worker = worker
        self._concurrency = concurrency
        self._deliver = deliver
        self._loop = asyncio.get_running_loop()
        self._wait = _waiter(self._loop)
        self._inbox: SimpleQueue[Row | None] = SimpleQueue()
        self._outbox: deque[Finished | BaseException] = deque()
        self._called = False
        self._delivered = asyncio.Event()
        self._running = 0
        self._broken: BaseException | None = None

    async def run(self, rows: AsyncIterator[Row], room: Room) -> None:
        threads = [self._start(copy_context()) for _ in range(self._concurrency)]
        try:
            async for row in rows:
                await room()
                await self._until_fewer_than(2 * self._concurrency)
                self._running += 1
                self._inbox.put(row)
            await self._until_fewer_than(1)
        finally:
            for _ in threads:
                self._inbox.put(None)

    def _start(self, context: Context) -> threading.Thread:
        thread = threading.Thread(
            target=context.run, args=(self._work,), name="galileo-ext-row", daemon=True
        )
        thread.start()
        return thread

    def _work(self) -> None:
        while (row := self._inbox.get()) is not None:
            try:
                call = self._worker.call(row, self._wait)
                done: Finished | BaseException = self._worker.finish(row, call, self._wait)
            except BaseException as error:  # handed to the loop, which raises it
                done = error
            self._outbox.append(done)
            # One call into the loop empties the outbox of all threads; more would be waste.
            if not self._called:
                self._called = True
                self._loop.call_soon_threadsafe(self._empty)

    def _empty(self) -> None:
        self._called = False
        while self._outbox:
            done = self._outbox.popleft()
            self._running -= 1
            if isinstance(done, BaseException):
                self._broken = done
            else:
                self._deliver(done)
        self._delivered.set()

    async def _until_fewer_than(self, limit: int) -> None:
        while self._running >= limit and self._broken is None:
            self._delivered.clear()
            await self._delivered.wait()
        if self._broken is not None:
            raise self._broken


def _waiter(loop: asyncio.AbstractEventLoop) -> Callable[[Awaitable[Any]], Any]:
    """Return a function with which a thread waits for an awaitable that runs on the loop."""

    async def resolve(awaitable: Awaitable[Any]) -> Any:
        return await awaitable

    return lambda awaitable: asyncio.run_coroutine_threadsafe(resolve(awaitable), loop).result()
