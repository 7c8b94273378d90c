"""Asynchronous functions run as tasks; so do calls that another executor answers."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Coroutine
from contextvars import copy_context
from functools import partial
from typing import Any, Self, TypeVar

from ..calling.daemons import Pool
from .engine import Done
from .jobs import Call, Job, Opened, Outcome
from .waiting import waiter
from .worker import RowWorker

T = TypeVar("T")
#: Seconds that cancelled functions get to clean up after themselves.
_PARTING = 1.0
#: Rows that are written down in one go on the event loop: half a millisecond's worth.
_AT_ONCE = 8


class Tasks:
    """Asynchronous functions: one task a job, in a context of its own.

    Functions that wait for the same thing end at the same moment. Were each written down before
    the next job starts, the last of many would start milliseconds late, and so on every round.
    Hence jobs that wait are in here, and writing down comes after they have started.

    Args:
        worker: what to do with a job.
        concurrency: how many at once.
        timeout: seconds for one call, which is then cancelled; None for no limit.
        done: where outcomes go.
    """

    def __init__(
        self, worker: RowWorker, concurrency: int, timeout: float | None, done: Done
    ) -> None:
        self.capacity: int = 2 * concurrency
        self._concurrency, self._busy = concurrency, 0
        self._worker, self._timeout, self._done = worker, timeout, done
        self._inbox: deque[Job] = deque()
        self._ended: deque[tuple[Job, Call]] = deque()
        self._tasks: set[asyncio.Task[Any]] = set()
        # Scoring leaves the loop: a metric that blocks must not stop the other rows.
        self._pool = Pool(concurrency, "galileo-ext-score")

    async def __aenter__(self) -> Self:
        """Note the loop."""
        self._loop = asyncio.get_running_loop()
        self._wait = waiter(self._loop)
        return self

    async def __aexit__(self, *_: object) -> None:
        """Cancel what still runs; leave behind what will not be cancelled."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_PARTING)
        self._pool.close()

    def start(self, job: Job) -> None:
        """Take a job."""
        self._inbox.append(job)
        self._begin()

    def _begin(self) -> None:
        while self._inbox and self._busy < self._concurrency:
            self._busy += 1
            self._task(self._run(self._inbox.popleft()))

    def _task(self, coroutine: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = self._loop.create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def drop_waiting(self) -> int:
        """Forget jobs that have not begun; return how many."""
        dropped = len(self._inbox)
        self._inbox.clear()
        return dropped

    async def _run(self, job: Job) -> None:
        try:
            call = await self.call(job)
            outcome = await self._scored(job, call)
        except asyncio.CancelledError:
            raise
        except BaseException as error:  # ends the run with it
            self._done(job, error)
            return
        finally:
            self._busy -= 1
        self._begin()
        if outcome is not None:
            self._done(job, outcome)
            return
        self._ended.append((job, call))
        if len(self._ended) == 1:  # two rounds of the loop: in the next one the others start
            self._loop.call_soon(self._loop.call_soon, self._write_down)

    def _write_down(self) -> None:
        """Hand over a few rows; between these and more, the loop sees to what else there is."""
        for job, call in [self._ended.popleft() for _ in range(min(_AT_ONCE, len(self._ended)))]:
            try:
                outcome: Outcome | BaseException = self._worker.outcome(job, call, self._wait)
            except BaseException as error:  # likewise
                outcome = error
            self._done(job, outcome)
        if self._ended:
            self._loop.call_soon(self._write_down)

    async def call(self, job: Job) -> Call:
        """Call the function, for at most as long as a row may take."""
        opened = self._worker.open()
        if self._timeout is None:
            return await self._called(job, opened)
        # Not wait_for: that waits for ever for a function that swallows its cancellation.
        task = self._task(self._called(job, opened))
        try:
            await asyncio.wait({task}, timeout=self._timeout)
        finally:
            task.cancel()
        return task.result() if task.done() else opened.abandoned(self._timeout)

    async def _called(self, job: Job, opened: Opened) -> Call:
        return await self._worker.acall(job, opened)

    async def _scored(self, job: Job, call: Call) -> Outcome | None:
        """Score a call; None if there is nothing to score."""
        if not self._worker.metrics or call.error is not None:
            return None
        score = partial(copy_context().run, self._worker.outcome, job, call, self._wait)
        return await asyncio.wrap_future(self._pool.submit(score))


class Elsewhere(Tasks):
    """Functions that run in other processes or machines: one task waits for each job.

    A row over its time is abandoned there.
    """

    async def _called(self, job: Job, opened: Opened) -> Call:
        return await self._worker.remote_call(job)
