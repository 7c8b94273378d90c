"""Where jobs run: threads for plain functions, tasks for asynchronous ones, or any executor.

Threads take jobs from a queue by themselves; a trip through the event loop for each row would
cost more than a small function does.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from contextvars import copy_context
from dataclasses import dataclass, field
from functools import partial
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Any, Self, TypeVar

from ..calling.daemons import Pool
from .engine import Done
from .jobs import Call, Job, Opened, Outcome
from .worker import RowWorker

T = TypeVar("T")
#: Seconds that cancelled functions get to clean up after themselves.
_PARTING = 1.0
#: Rows that are written down in one go on the event loop: half a millisecond's worth.
_AT_ONCE = 8


class Threads:
    """Plain functions: worker threads, an inbox they take from, an outbox the loop empties.

    A row over its time cannot be stopped in a thread. It is abandoned: its result will be ignored
    and another thread takes its place.

    Args:
        worker: what to do with a job.
        concurrency: how many at once.
        timeout: seconds for one call; None for no limit.
        done: where outcomes go.
    """

    def __init__(
        self, worker: RowWorker, concurrency: int, timeout: float | None, done: Done
    ) -> None:
        self.capacity = 2 * concurrency
        self._worker, self._concurrency, self._timeout = worker, concurrency, timeout
        self._done = done
        self._inbox: SimpleQueue[Job | None] = SimpleQueue()
        self._outbox: deque[tuple[Job, Outcome | BaseException]] = deque()
        self._called = self._ending = False
        self._slots: set[_Slot] = set()
        self._sweeping: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        """Start the threads."""
        self._loop = asyncio.get_running_loop()
        self._wait = waiter(self._loop)
        for _ in range(self._concurrency):
            self._hire()
        if self._timeout is not None:
            self._sweeping = self._loop.create_task(self._sweep(self._timeout))
        return self

    async def __aexit__(self, *_: object) -> None:
        """Tell the threads to end after what they are doing."""
        if self._sweeping is not None:
            self._sweeping.cancel()
        for _thread in range(self._concurrency):
            self._inbox.put(None)

    def start(self, job: Job) -> None:
        """Take a job."""
        self._inbox.put(job)

    def drop_waiting(self) -> int:
        """Forget jobs that have not begun; return how many."""
        dropped = 0
        while True:
            try:
                self._inbox.get_nowait()
            except Empty:
                return dropped
            dropped += 1

    def _hire(self) -> None:
        slot = _Slot()
        self._slots.add(slot)
        run = partial(copy_context().run, self._serve, slot)
        threading.Thread(target=run, name="galileo-ext-row", daemon=True).start()

    def _serve(self, slot: _Slot) -> None:
        while (job := self._inbox.get()) is not None:
            if self._ending:
                self._inbox.put(job)  # for whoever counts what has not begun
                return
            opened = self._worker.open()
            slot.begin(job, opened)
            call = self._call(job, opened)
            if not slot.end():
                return  # abandoned meanwhile
            outcome = self._outcome(job, call)
            if isinstance(outcome, BaseException):
                self._ending = True
            self._outbox.append((job, outcome))
            # One call into the loop empties the outbox of all threads; more would be waste.
            if not self._called:
                self._called = True
                with suppress(RuntimeError):  # the loop is closed: the run ended without this row
                    self._loop.call_soon_threadsafe(self._empty)

    def _call(self, job: Job, opened: Opened) -> Call | BaseException:
        try:
            return copy_context().run(self._worker.call, job, opened, self._wait)
        except BaseException as error:  # handed to the loop, which ends the run with it
            return error

    def _outcome(self, job: Job, call: Call | BaseException) -> Outcome | BaseException:
        if isinstance(call, BaseException):
            return call
        try:
            return self._worker.outcome(job, call, self._wait)
        except BaseException as error:  # likewise
            return error

    def _empty(self) -> None:
        self._called = False
        while self._outbox:
            self._done(*self._outbox.popleft())

    async def _sweep(self, timeout: float) -> None:
        """Abandon rows whose time is up."""
        while True:
            now = monotonic()
            for slot in [slot for slot in self._slots if slot.overdue(now - timeout)]:
                taken = slot.take()
                if taken is not None:
                    job, opened = taken
                    self._slots.discard(slot)
                    self._hire()
                    call = opened.abandoned(timeout)
                    self._done(job, self._worker.outcome(job, call, self._wait))
            due = min((slot.since for slot in self._slots if slot.since), default=now) + timeout
            await asyncio.sleep(max(0.005, min(due - now, timeout)))


@dataclass(eq=False)
class _Slot:
    """What one thread is doing, and since when; decides who reports a row at its deadline."""

    doing: tuple[Job, Opened] | None = None
    since: float | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self, job: Job, opened: Opened) -> None:
        with self.lock:
            self.doing, self.since = (job, opened), monotonic()

    def end(self) -> bool:
        """Return whether the row is still this thread's to report."""
        return self.take() is not None

    def take(self) -> tuple[Job, Opened] | None:
        """Take the row away from whoever has it; None if it is gone."""
        with self.lock:
            doing, self.doing, self.since = self.doing, None, None
            return doing

    def overdue(self, before: float) -> bool:
        return self.since is not None and self.since <= before


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
        self.capacity = 2 * concurrency
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


def waiter(loop: asyncio.AbstractEventLoop) -> Callable[[Awaitable[Any]], Any]:
    """Return a function with which a thread waits for an awaitable that runs on the loop."""

    async def resolve(awaitable: Awaitable[Any]) -> tuple[Any, BaseException | None]:
        try:
            return await awaitable, None
        except BaseException as error:  # a task that lets SystemExit out takes its loop with it
            return None, error

    def wait(awaitable: Awaitable[Any]) -> Any:
        value, error = asyncio.run_coroutine_threadsafe(resolve(awaitable), loop).result()
        if error is not None:
            raise error
        return value

    return wait
