"""The engine: jobs in, at most ``concurrency`` at a time, finished rows out as they come.

It decides what starts when: room, rate limit, new tries, the end. How a job is run is the
backend's business (``threads`` or ``tasks``).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol, Self

from ..calling.limits import Limiter
from ..calling.signals import is_rate_limited, retry_after
from .jobs import Again, Finished, Job, Outcome

Deliver = Callable[[Job, Finished], None]
Room = Callable[[], Awaitable[None]]
Done = Callable[[Job, "Outcome | BaseException"], None]

#: Seconds that rows which are running get to finish when a run is stopped.
GRACE = 2.0

#: Why a run was stopped.
INTERRUPT, TOO_MANY_FAILURES = "interrupt", "max_failures"


@dataclass
class Stop:
    """Asks a run to stop, from any thread.

    Attributes:
        reason: why; None while nobody has asked.
    """

    reason: str | None = None
    _event: asyncio.Event = field(default_factory=asyncio.Event)
    _loop: asyncio.AbstractEventLoop | None = None

    def bind(self) -> None:
        """Attach to the running event loop."""
        self._loop = asyncio.get_running_loop()
        if self.reason is not None:
            self._event.set()

    def request(self, reason: str) -> None:
        """Ask; only the first reason counts."""
        self.reason = self.reason or reason
        if self._loop is not None:
            with suppress(RuntimeError):  # the loop is closed: the run is over
                self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self) -> None:
        """Wait until somebody asks."""
        await self._event.wait()


class Backend(Protocol):
    """Runs jobs somewhere; calls ``done`` on the event loop with each one's outcome."""

    #: How many jobs it takes at once, those that wait inside it included.
    capacity: int

    async def __aenter__(self) -> Self:
        """Start up."""

    async def __aexit__(self, *_: object) -> None:
        """Let go of everything, waiting for nothing that still runs."""

    def start(self, job: Job) -> None:
        """Take a job."""

    def drop_waiting(self) -> int:
        """Forget jobs that have not begun; return how many."""


class Engine:
    """Runs jobs on a backend.

    Args:
        make_backend: makes the backend, given where to report outcomes.
        deliver: called on the event loop with each finished row.
        room: awaited before another job starts; holds back a run that outpaces the journal.
        stop: asked to stop, no new job starts.
        limiter: how fast jobs may start.
        max_failures: stop when more rows than this have failed; None for never.
    """

    def __init__(
        self,
        make_backend: Callable[[Done], Backend],
        *,
        deliver: Deliver,
        room: Room,
        stop: Stop,
        limiter: Limiter,
        max_failures: int | None = None,
    ) -> None:
        self._backend = make_backend(self._done)
        self._deliver, self._room, self._stop = deliver, room, stop
        self._limiter = limiter
        self._max_failures = max_failures
        self._running = self._failures = 0
        self._changed = asyncio.Event()
        self._broken: BaseException | None = None
        self._waiting: set[asyncio.Task[None]] = set()
        self._over = False

    async def run(self, jobs: AsyncIterator[Job]) -> None:
        """Run every job, or those that finish before somebody asks to stop."""
        async with self._backend:
            feeding = asyncio.ensure_future(self._feed(jobs))
            stopping = asyncio.ensure_future(self._stop.wait())
            try:
                await asyncio.wait({feeding, stopping}, return_when=asyncio.FIRST_COMPLETED)
                if feeding.done():
                    feeding.result()
                else:
                    await _cancelled(feeding)
                    await self._wind_down()
            finally:
                self._over = True
                await _cancelled(feeding)
                await _cancelled(stopping)
                for waiting in self._waiting:
                    waiting.cancel()

    async def _feed(self, jobs: AsyncIterator[Job]) -> None:
        async for job in jobs:
            await self._room()
            await self._until_fewer_than(self._backend.capacity)
            if job.call is None:
                for seconds in self._limiter.turn():
                    await asyncio.sleep(seconds)
            self._running += 1
            self._backend.start(job)
        await self._until_fewer_than(1)

    async def _wind_down(self) -> None:
        """Forget rows that wait; let those that run finish, if interrupted only for a moment."""
        self._running -= self._backend.drop_waiting() + len(self._waiting)
        for waiting in self._waiting:
            waiting.cancel()
        try:
            async with asyncio.timeout(GRACE if self._stop.reason == INTERRUPT else None):
                await self._until_fewer_than(1)
        except TimeoutError:
            pass  # they are skipped: not finished, not failed

    async def _until_fewer_than(self, limit: int) -> None:
        while self._running >= limit and self._broken is None:
            self._changed.clear()
            await self._changed.wait()
        if self._broken is not None:
            raise self._broken

    def _done(self, job: Job, outcome: Outcome | BaseException) -> None:
        """Take an outcome from the backend."""
        if self._over:
            return  # too late: the run has ended without it
        if isinstance(outcome, Again):
            self._later(job, outcome)
            return
        self._running -= 1
        if isinstance(outcome, KeyboardInterrupt):
            self._stop.request(INTERRUPT)
        elif isinstance(outcome, BaseException):
            self._broken = self._broken or outcome
        else:
            if job.call is None:
                self._heed(outcome)
            self._count(outcome)
            self._hand_over(job, outcome)
        self._changed.set()

    def _hand_over(self, job: Job, finished: Finished) -> None:
        try:
            self._deliver(job, finished)
        except BaseException as error:  # ends the run with it, rather than leaving it waiting
            self._broken = self._broken or error

    def _heed(self, finished: Finished) -> None:
        """Tell the limiter how a call went."""
        if finished.error is None:
            self._limiter.succeeded()
        elif is_rate_limited(finished.error):
            self._limiter.throttled(retry_after(finished.error))
        if finished.tokens:
            self._limiter.spent(finished.tokens)

    def _count(self, finished: Finished) -> None:
        if finished.result.error is not None:
            self._failures += 1
            if self._max_failures is not None and self._failures > self._max_failures:
                self._stop.request(TOO_MANY_FAILURES)

    def _later(self, job: Job, again: Again) -> None:
        """Start a job's next try when its time has come; until then it keeps its slot."""
        if is_rate_limited(again.error):
            self._limiter.throttled(retry_after(again.error))
        if self._stop.reason is not None:
            self._running -= 1
            self._changed.set()
            return
        next_try = Job(job.row, job.position, job.repetition, job.attempt + 1)
        waiting = asyncio.get_running_loop().create_task(self._wait(next_try, again.delay))
        self._waiting.add(waiting)
        waiting.add_done_callback(self._waiting.discard)

    async def _wait(self, job: Job, delay: float) -> None:
        await asyncio.sleep(delay)
        for seconds in self._limiter.turn():
            await asyncio.sleep(seconds)
        self._backend.start(job)


async def _cancelled(task: asyncio.Future[None]) -> None:
    task.cancel()
    await asyncio.wait({task})
