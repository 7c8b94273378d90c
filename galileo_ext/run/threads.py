"""Plain functions run in threads.

Threads take jobs from a queue by themselves; a trip through the event loop for each row would
cost more than a small function does.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from contextlib import suppress
from contextvars import copy_context
from dataclasses import dataclass, field
from functools import partial
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Self

from .engine import Done
from .jobs import Call, Job, Opened, Outcome
from .waiting import waiter
from .worker import RowWorker


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
        self.capacity: int = 2 * concurrency
        self._worker, self._concurrency, self._timeout = worker, concurrency, timeout
        self._done = done
        self._waiting: deque[Job] = deque()
        self._calls: SimpleQueue[bool] = SimpleQueue()  # true for each that waits, false to end
        self._taking = threading.Lock()
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
            self._calls.put(False)

    def start(self, job: Job) -> None:
        """Take a job."""
        self._waiting.append(job)
        self._calls.put(True)

    def drop_waiting(self) -> int:
        """Forget jobs that have not begun; return how many."""
        dropped = 0
        while True:
            try:
                self._calls.get_nowait()
            except Empty:
                return dropped
            self._waiting.pop()  # the last: a thread that has been called takes the first
            dropped += 1

    def _hire(self) -> None:
        slot = _Slot()
        self._slots.add(slot)
        run = partial(copy_context().run, self._serve, slot)
        threading.Thread(target=run, name="galileo-ext-row", daemon=True).start()

    def _serve(self, slot: _Slot) -> None:
        while (taken := self._take()) is not None:
            job, opened = taken
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

    def _take(self) -> tuple[Job, Opened] | None:
        """Wait for the next job and begin it; None if there is nothing more to do.

        Rows begin in the order of the dataset, and servers list them by when they began; threads
        that wake up together would begin in any order. They wait without the lock: to wait with it
        would cost half as much again as a row does.
        """
        if not self._calls.get():
            return None
        with self._taking:
            if self._ending:
                self._calls.put(True)  # for whoever counts what has not begun
                return None
            return self._waiting.popleft(), self._worker.open()

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
