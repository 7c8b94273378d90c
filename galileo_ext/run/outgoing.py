"""Traces on their way out: those just written from memory, what is too much from the journal."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence

from .journal import Journal
from .records import Pending

#: Traces, and characters of them, that are held in memory; beyond that they are read again.
_HELD, _HELD_TEXT = 2_000, 8_000_000


class Outgoing:
    """The traces of one run that nobody has taken yet, oldest first.

    Reading each from the journal a moment after it was written there would cost as much as writing
    it: SQLite hands out row by row, and each time the interpreter's lock changes hands.

    Args:
        journal: has all of them.
        run_id: the run's id.
    """

    def __init__(self, journal: Journal, run_id: str) -> None:
        self._journal, self._run_id = journal, run_id
        self._held: deque[Pending] = deque()
        self._held_text = self._offered = self._taken = 0
        self._behind = True  # whether the journal has more than is held

    def look(self) -> None:
        """Ask the journal whether there is anything: what an earlier run left, say.

        For when there are no rows yet: later, the first row would be found, and be sent alone.
        """
        if self._behind:
            left = self._journal.pending(self._run_id, after=self._taken, most_rows=1, most_bytes=1)
            self._behind = bool(left)

    @property
    def held(self) -> int:
        """How many can be taken from memory."""
        return len(self._held)

    @property
    def offered(self) -> int:
        """How many there have been so far."""
        return self._offered

    def offer(self, traces: Sequence[Pending]) -> None:
        """Take in what the journal has just got."""
        self._offered += len(traces)
        if self._behind:
            return
        new = [pending for pending in traces if pending.sequence > self._taken]
        self._held.extend(new)
        self._held_text += sum(len(pending.trace) for pending in new)
        if len(self._held) > _HELD or self._held_text > _HELD_TEXT:
            self._behind = True
            self._held.clear()
            self._held_text = 0

    async def take(self, *, most_rows: int, most_bytes: int) -> list[Pending]:
        """Return the oldest, which are the caller's then: at least one if there is any."""
        batch: list[Pending] = []
        if self._behind:
            offered = self._offered
            batch = await asyncio.to_thread(
                self._journal.pending,
                self._run_id,
                after=self._taken,
                most_rows=most_rows,
                most_bytes=most_bytes,
            )
            self._behind = bool(batch) or offered != self._offered
        if not batch:
            batch = self._take_held(most_rows, most_bytes)
        if batch:
            self._taken = batch[-1].sequence
        return batch

    def _take_held(self, most_rows: int, most_bytes: int) -> list[Pending]:
        batch: list[Pending] = []
        size = 0
        while self._held and len(batch) < most_rows:
            size += self._held[0].size
            if batch and size > most_bytes:
                break
            batch.append(self._held.popleft())
            self._held_text -= len(batch[-1].trace)
        return batch
