"""The ledger: takes finished rows, writes them to the journal, and keeps the running totals."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from typing import overload

from .journal import Journal
from .records import Entry, Pending, Run
from .stored import to_result
from .values import RowResult

#: Results up to this many, and this many characters, stay in memory as they are; of a longer run
#: they are read from the journal when asked for.
KEPT_ROWS = 10_000
KEPT_TEXT = 100_000_000
#: Finished rows, and characters of them, that may wait to be written before new ones have to wait.
_BACKLOG = 5_000
_BACKLOG_TEXT = 8_000_000


class Ledger:
    """Finished rows of one run.

    Args:
        journal: where they are written.
        run: the run.
        offer: called with the traces that the journal has just got.
        resumed: whether the journal has rows of an earlier attempt.
    """

    def __init__(
        self,
        journal: Journal,
        run: Run,
        offer: Callable[[list[Pending]], None],
        *,
        resumed: bool = False,
    ) -> None:
        self.journal = journal
        self._resumed = resumed
        self._places: list[tuple[int, str, int]] = []
        self._run = run
        self._offer = offer
        self._buffer: list[Entry] = []
        self._wake = asyncio.Event()
        self._written = asyncio.Event()
        self._closing = False
        self._kept: dict[int, RowResult] | None = {}
        self._kept_text = self._waiting_text = 0
        self.finished: int = 0
        self.failed: int = 0

    def add(self, position: int, result: RowResult, entry: Entry) -> None:
        """Take a finished row."""
        self._count(position, result, entry)
        self._buffer.append(entry)
        self._waiting_text += len(entry.trace) + len(entry.result)
        self._wake.set()

    def keep(self, position: int, result: RowResult, entry: Entry) -> None:
        """Take a row of an earlier attempt, which the journal has already."""
        self._count(position, result, entry)
        self._places.append((position, entry.key, entry.repetition))
        self._wake.set()

    def _count(self, position: int, result: RowResult, entry: Entry) -> None:
        self.finished += 1
        self.failed += result.error is not None
        if self._kept is not None:
            self._kept[position] = result
            self._kept_text += len(entry.result)
            if len(self._kept) > KEPT_ROWS or self._kept_text > KEPT_TEXT:
                self._kept = None

    async def room(self) -> None:
        """Wait while too much is waiting to be written."""
        while len(self._buffer) >= _BACKLOG or self._waiting_text >= _BACKLOG_TEXT:
            self._written.clear()
            await self._written.wait()

    def close(self) -> None:
        """Say that no more rows will come; ``work`` ends when all are written."""
        self._closing = True
        self._wake.set()

    async def work(self) -> None:
        """Write rows as they come: those that came during one write are the next."""
        while self._buffer or self._places or not self._closing:
            await self._wake.wait()
            self._wake.clear()
            entries, self._buffer, self._waiting_text = self._buffer, [], 0
            places, self._places = self._places, []
            if places:
                await asyncio.to_thread(self.journal.keep, self._run.id, places)
            if entries:
                self._offer(await asyncio.to_thread(self._append, entries))
            self._written.set()
            if self._closing:
                self._wake.set()

    def _append(self, entries: list[Entry]) -> list[Pending]:
        return self.journal.append(self._run.id, entries, resumed=self._resumed)

    def rows(self) -> Sequence[RowResult]:
        """Return the rows in the run's order."""
        if self._kept is None:
            return StoredRows(self.journal, self._run.id, self.finished)
        return [self._kept[position] for position in sorted(self._kept)]


class StoredRows(Sequence[RowResult]):
    """The rows of a long run, read from the journal a few hundred at a time.

    Values come back as JSON holds them: a tuple as a list, an object as the text of its ``repr``.
    """

    def __init__(self, journal: Journal, run_id: str, length: int) -> None:
        self._journal, self._run_id, self._length = journal, run_id, length

    def __len__(self) -> int:
        """How many rows there are."""
        return self._length

    @overload
    def __getitem__(self, index: int) -> RowResult: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[RowResult]: ...
    def __getitem__(self, index: int | slice) -> RowResult | Sequence[RowResult]:
        """Return one row or a list of some."""
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(self._length))]
        place = range(self._length)[index]
        found = self._journal.results(self._run_id, offset=place, most=1)
        if not found:
            raise IndexError(index)
        return to_result(found[0])

    def __iter__(self) -> Iterator[RowResult]:
        """Yield the rows in order."""
        return map(to_result, self._journal.each_result(self._run_id))
