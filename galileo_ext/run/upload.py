"""Upload: traces from the journal to the server, in batches, while rows still run.

A batch is repeated after failures that may pass. Where an answer was lost, the server is asked
which of the traces it has before any is sent again, so that none is stored twice; whether it
notices repetitions by itself is not relied upon. A trace that the server will never take is
isolated by halving, so that it does not hold up its neighbours.
"""

from __future__ import annotations

import asyncio
import logging
import random
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from time import monotonic

from httpx_retries import Retry

from ..errors import APIError, GalileoError, ResolutionError, ResponseError
from .journal import Journal
from .outgoing import Outgoing
from .records import PENDING, REFUSED, SENT, Pending, Run

_log = logging.getLogger("galileo_ext")

#: A batch has at most so many traces and bytes (a single larger trace goes alone).
BATCH_TRACES = 500
BATCH_BYTES = 4_000_000
#: So many batches are on their way at once: while one is stored, the next is read and parsed.
LANES = 2
#: A batch smaller than this waits for more, so many seconds; a larger one is not held back, or
#: the server would idle between batches.
SMALL_BATCH, LINGER = 100, 0.05
#: Seconds after the last row for which failures are repeated before the rest stays in the journal.
PATIENCE = 60.0
_FIRST_PAUSE, _LONGEST_PAUSE = 0.25, 15.0

#: Failures that may pass; of these, the first two kinds say that nothing was stored.
_REJECTED = {408, 425, 429}
_TOO_MUCH = {400, 413, 422}
ONCE = Retry(total=0)  # repeating is this module's own business

OnError = Callable[[Exception], None]


@dataclass
class _Trouble:
    """What went wrong so far."""

    errors: list[Exception] = field(default_factory=list)
    attempt: int = 0
    since: float | None = None


class Sender(ABC):
    """Sends what the journal has pending for one run; to what kind of server, a subclass knows.

    Args:
        journal: where the traces are.
        run: whose traces to send.
        on_error: called with the exception of every failed attempt; None logs it.
        patience: seconds for which passing failures are repeated once nothing more comes; default
            ``PATIENCE``.
    """

    def __init__(
        self,
        journal: Journal,
        run: Run,
        on_error: OnError | None = None,
        *,
        patience: float | None = None,
    ) -> None:
        self._journal, self._run = journal, run
        self._on_error = on_error or _warn
        self._patience = PATIENCE if patience is None else patience
        self._wake = asyncio.Event()
        self._outgoing = Outgoing(journal, run.id)
        self._taking = asyncio.Lock()
        self._closed = asyncio.Event()
        self._given_up = False
        self._closed_at: float | None = None
        self._trouble = _Trouble()

    @property
    def errors(self) -> list[Exception]:
        """The failures so far, oldest first."""
        return self._trouble.errors

    def offer(self, traces: Sequence[Pending]) -> None:
        """Take in what the journal has just got."""
        self._outgoing.offer(traces)
        self._wake.set()

    def close(self, patience: float | None = None) -> None:
        """Say that nothing more will come; ``work`` ends when all is sent or given up."""
        self._closed.set()
        self._closed_at = monotonic()
        if patience is not None:
            self._patience = patience
        self._wake.set()

    async def work(self, *, suspect: bool = False) -> None:
        """Send until closed and done.

        Args:
            suspect: whether earlier attempts may have stored some of what is pending, so that the
                server has to be asked first.
        """
        self._outgoing.look()
        lanes = [asyncio.ensure_future(self._lane(suspect=suspect)) for _ in range(LANES)]
        try:
            await asyncio.gather(*lanes)
        finally:
            for lane in lanes:
                lane.cancel()

    async def _lane(self, *, suspect: bool) -> None:
        while not self._given_up:
            async with self._taking:
                batch = await self._next()
            if not batch:
                return
            await self._deliver(batch, suspect=suspect)

    async def doubt(self) -> None:
        """Ask for every trace that was sent whether it is there; what is not, waits again."""
        last = 0
        while batch := await asyncio.to_thread(
            self._journal.delivered, self._run.id, after=last, most=BATCH_TRACES
        ):
            last = batch[-1].sequence
            stored = await self._stored(batch)
            await self._mark([p for p in batch if p.trace_id not in stored], PENDING)

    async def _next(self) -> list[Pending]:
        """Take the next batch; an empty one is the end."""
        while True:
            self._wake.clear()
            closed = self._closed.is_set()
            if not closed and 0 < self._outgoing.held < SMALL_BATCH:
                await self._linger(SMALL_BATCH - self._outgoing.held)
            batch = await self._outgoing.take(most_rows=BATCH_TRACES, most_bytes=BATCH_BYTES)
            if batch or closed or self._given_up:
                return batch
            await self._wake.wait()

    async def _linger(self, more: int) -> None:
        """Wait a moment for so many more traces, or for the last."""
        wanted = self._outgoing.offered + more
        with suppress(TimeoutError):
            async with asyncio.timeout(LINGER):
                while self._outgoing.offered < wanted and not self._closed.is_set():
                    self._wake.clear()
                    await self._wake.wait()

    async def _deliver(
        self, batch: Sequence[Pending], *, suspect: bool, isolating: bool = False
    ) -> None:
        """Send a batch, again and again if need be, until it is settled or given up.

        Args:
            batch: the traces.
            suspect: whether some may be on the server already.
            isolating: whether this is part of a refused batch, which has been reported.
        """
        left = list(batch)
        while left and not self._given_up:
            try:
                if suspect:
                    left = await self._without_stored(left)
                if left:
                    await self._post(left)
                await self._mark(left, SENT)
                self._trouble.attempt, self._trouble.since = 0, None
                return
            except GalileoError as error:
                suspect = suspect or not _says_nothing_was_stored(error)
                status = error.status_code if isinstance(error, APIError) else None
                if not (isolating and status in _TOO_MUCH):
                    self._report(error)
                if not await self._recover(error, status, left):
                    return

    async def _recover(self, error: GalileoError, status: int | None, batch: list[Pending]) -> bool:
        """Decide what a failure means; return whether to try the batch again."""
        if status in _TOO_MUCH:
            await self._isolate(batch)
            return False
        if status == 404:
            await self._mark(batch, REFUSED)
            return False
        if not _may_pass(error) or not await self._pause(error):
            self._given_up = True
            self._wake.set()
        return not self._given_up

    async def _isolate(self, batch: list[Pending]) -> None:
        """Halve a refused batch until what is refused is known, one trace at a time."""
        if len(batch) == 1:
            await self._mark(batch, REFUSED)
            return
        middle = len(batch) // 2
        for half in (batch[:middle], batch[middle:]):
            await self._deliver(half, suspect=False, isolating=True)

    async def _pause(self, error: GalileoError) -> bool:
        """Wait before trying again; False if patience is at its end.

        As long as rows run there is no end to it: nothing is lost, and much would wait for a push.
        """
        trouble = self._trouble
        now = monotonic()
        trouble.since = trouble.since or now
        trouble.attempt += 1
        ceiling = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2**trouble.attempt)
        pause = max(random.uniform(0, ceiling), _retry_after(error))
        if self._closed_at is None:
            with suppress(TimeoutError):  # the end of the rows is a reason to try at once
                await asyncio.wait_for(self._closed.wait(), pause)
            return True
        if now + pause - max(trouble.since, self._closed_at) > self._patience:
            return False
        await asyncio.sleep(pause)
        return True

    @abstractmethod
    async def _post(self, batch: Sequence[Pending]) -> None:
        """Send a batch, once."""

    @abstractmethod
    async def _stored(self, batch: Sequence[Pending]) -> set[str]:
        """Ask which of the traces the server has; return their ids."""

    async def _without_stored(self, batch: list[Pending]) -> list[Pending]:
        """Ask which of the traces the server has, mark those, return the others."""
        stored = await self._stored(batch)
        await self._mark([p for p in batch if p.trace_id in stored], SENT)
        return [p for p in batch if p.trace_id not in stored]

    async def _mark(self, batch: Sequence[Pending], state: int) -> None:
        if batch:
            sequences = [pending.sequence for pending in batch]
            await asyncio.to_thread(self._journal.mark, self._run.id, sequences, state)

    def _report(self, error: GalileoError) -> None:
        self._trouble.errors.append(error)
        try:
            self._on_error(error)
        except Exception:  # the user's function; what was run must not be lost over it
            _log.exception("on_error failed on: %s", error)


def _may_pass(error: GalileoError) -> bool:
    if isinstance(error, APIError):
        return error.status_code in _REJECTED or error.status_code >= 500
    # A web page comes back for ever, and so does another thing of the same name.
    return not isinstance(error, ResponseError | ResolutionError)


def _says_nothing_was_stored(error: GalileoError) -> bool:
    return isinstance(error, APIError) and error.status_code < 500 and error.status_code != 408


def _retry_after(error: GalileoError) -> float:
    if not isinstance(error, APIError):
        return 0.0
    header = error.response.headers.get("retry-after")
    try:
        return Retry().parse_retry_after(header) if header else 0.0
    except ValueError:
        return 0.0


def _warn(error: Exception) -> None:
    _log.warning("Traces could not be sent: %s", error)
