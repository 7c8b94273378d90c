"""The journal: every finished row is on disk before its upload is tried.

One SQLite file (write-ahead log) holds runs and their rows. A killed process loses what was still
running or being written, and nothing else; ``push`` and ``resume`` start from here. Several
processes may share the file: a run belongs to the process that holds its lock, and the lock dies
with the process.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import chain
from typing import Any

from .journal_file import JournalFile
from .records import PENDING, REFUSED, SENT, Counts, Entry, Pending, Run, RunState

#: Completed runs that are kept, newest first; older ones make room.
KEPT_RUNS = 20


class Journal(JournalFile):
    """Runs and their rows in a journal file; safe to use from several threads.

    Args:
        path: the SQLite file, created if missing (mode 0600), or ``":memory:"``.

    Raises:
        JournalError: the file is newer than this version, or not a journal.
    """

    def begin(self, run: Run) -> None:
        """Write a run down, or take it up again; it is this process's from now on.

        Raises:
            JournalError: another process is running it.
        """
        self.take(run.id)
        with self._write() as db:
            db.execute(
                "INSERT INTO runs (id, project_id, name, asked_name, location, total, function,"
                " metrics, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'running') ON CONFLICT (id) DO"
                " UPDATE SET total = excluded.total, function = excluded.function,"
                " metrics = excluded.metrics, state = 'running'",
                (run.id, run.project_id, run.name, run.asked_name, run.location, run.total,
                 run.function, json.dumps(run.metrics)),
            )  # fmt: skip

    def make_room(self) -> None:
        """Forget completed runs but the newest; if the disk does not let it, a later run does."""
        with suppress(sqlite3.Error), self._write() as db:
            db.execute(
                "DELETE FROM runs WHERE state = 'completed' AND id NOT IN (SELECT id FROM runs"
                " WHERE state = 'completed' ORDER BY rowid DESC LIMIT ?)",
                (KEPT_RUNS,),
            )

    def finish(self, run_id: str, state: RunState) -> None:
        """Write down how a run ended and let go of it."""
        with self._write() as db:
            db.execute("UPDATE runs SET state = ? WHERE id = ?", (state, run_id))
        self.release(run_id)

    def append(
        self, run_id: str, entries: Sequence[Entry], *, resumed: bool = False
    ) -> list[Pending]:
        """Write finished rows; when this returns, a crash of the process cannot lose them.

        If the file cannot be written (a full disk), the run goes on in memory, with a warning.

        Args:
            run_id: their run.
            entries: the rows.
            resumed: whether some may replace rows of an earlier attempt, whose traces are to be
                removed from the server then.

        Returns:
            Their traces, which wait to be sent now.
        """

        def write(db: sqlite3.Connection) -> int:
            if resumed:
                keys = ((run_id, e.key, e.repetition) for e in entries)
                db.executemany(f"{_RETIRE} AND key = ? AND repetition = ?", keys)
            return _insert(db, run_id, entries, PENDING)

        first = self._write_anyhow(run_id, write)
        return [Pending(first + n, e.trace_id, e.trace) for n, e in enumerate(entries)]

    def pending(
        self, run_id: str, *, after: int = 0, most_rows: int, most_bytes: int
    ) -> list[Pending]:
        """Return the oldest traces that are not on the server: at least one if there is any.

        Args:
            run_id: their run.
            after: only those behind this place.
            most_rows, most_bytes: how many, and how large they may be together.
        """
        found: list[Pending] = []
        size = 0
        with self._lock:
            cursor = self._db.execute(
                "SELECT sequence, trace_id, trace FROM rows WHERE run_id = ? AND state = 0"
                " AND sequence > ? ORDER BY sequence LIMIT ?",
                (run_id, after, most_rows),
            )
            for row in cursor:
                pending = Pending(*row)
                size += pending.size
                if found and size > most_bytes:
                    break
                found.append(pending)
        return found

    def delivered(self, run_id: str, *, after: int, most: int) -> list[Pending]:
        """Return traces that the server has accepted, without their text, from a place on."""
        with self._lock:
            rows = self._db.execute(
                f"SELECT sequence, trace_id, '' FROM rows WHERE run_id = ? AND state = {SENT}"
                " AND sequence > ? ORDER BY sequence LIMIT ?",
                (run_id, after, most),
            ).fetchall()
        return [Pending(*row) for row in rows]

    def mark(self, run_id: str, sequences: Sequence[int], state: int) -> None:
        """Write down what became of traces: ``PENDING``, ``SENT`` or ``REFUSED``."""

        def write(db: sqlite3.Connection) -> None:
            db.execute(
                "UPDATE rows SET state = ? WHERE sequence IN (SELECT value FROM json_each(?))",
                (state, json.dumps(sequences)),
            )

        self._write_anyhow(run_id, write)

    def adopt(self, run: Run, entries: Sequence[Entry]) -> None:
        """Write down rows of which only the server knew; their traces are there already."""
        with self._write() as db:
            _insert(db, run.id, entries, SENT)

    def unknown(self, run_id: str, entries: Sequence[Entry]) -> list[Entry]:
        """Return those of some rows of which nothing is written down.

        A trace beside the one that is known of its row is to be removed from the server.
        """
        new: list[Entry] = []
        with self._write() as db:
            for entry in entries:
                known = self.find(run_id, entry.key, entry.repetition)
                if known is None:
                    new.append(entry)
                elif known.trace_id != entry.trace_id:
                    db.execute(
                        "INSERT OR IGNORE INTO retired VALUES (?, ?)", (run_id, entry.trace_id)
                    )
        return new

    def unsettle(self, run_id: str) -> None:
        """Take every row of a run as gone until ``keep`` or ``append`` says otherwise."""
        with self._write() as db:
            db.execute("UPDATE rows SET position = -1 - sequence WHERE run_id = ?", (run_id,))

    def keep(self, run_id: str, places: Sequence[tuple[int, str, int]]) -> None:
        """Keep rows of an earlier attempt: (position, key, repetition) of each."""
        with self._write() as db:
            db.executemany(
                "UPDATE rows SET position = ? WHERE run_id = ? AND key = ? AND repetition = ?",
                ((position, run_id, key, repetition) for position, key, repetition in places),
            )

    def settle(self, run_id: str) -> None:
        """Drop rows that are in the dataset no more."""
        with self._write() as db:
            db.execute(f"{_RETIRE} AND position < 0", (run_id,))
            db.execute("DELETE FROM rows WHERE run_id = ? AND position < 0", (run_id,))

    def retired(self, run_id: str) -> list[str]:
        """Return the ids of traces that others have replaced and the server may still have."""
        with self._lock:
            rows = self._db.execute("SELECT trace_id FROM retired WHERE run_id = ?", (run_id,))
            return [row[0] for row in rows]

    def removed(self, run_id: str, trace_ids: Sequence[str]) -> None:
        """Write down that the server does not have these traces any more."""
        with self._write() as db:
            db.executemany(
                "DELETE FROM retired WHERE run_id = ? AND trace_id = ?",
                ((run_id, trace_id) for trace_id in trace_ids),
            )

    def counts(self, run_id: str) -> Counts:
        """Count a run's rows by what became of them."""
        with self._lock:
            row = self._db.execute(
                "SELECT total(ok), total(1 - ok), total(state = 0), total(state = 1),"
                " total(state = 2) FROM rows WHERE run_id = ?",
                (run_id,),
            ).fetchone()
        return Counts(*map(int, row))

    def find(self, run_id: str, key: str, repetition: int) -> Entry | None:
        """Return what is known of one row, or None."""
        with self._lock:
            row = self._db.execute(
                f"SELECT {_ENTRY} FROM rows WHERE run_id = ? AND key = ? AND repetition = ?",
                (run_id, key, repetition),
            ).fetchone()
        return _entry(row) if row else None

    def results(self, run_id: str, start: int = 0, most: int = 500, offset: int = 0) -> list[Entry]:
        """Return rows of a run in its order, from a position on, without their traces."""
        with self._lock:
            rows = self._db.execute(
                f"SELECT {_ENTRY.replace(' trace,', ' NULL,')} FROM rows WHERE run_id = ?"
                " AND position >= ? ORDER BY position LIMIT ? OFFSET ?",
                (run_id, start, most, offset),
            ).fetchall()
        return [_entry(row) for row in rows]

    def each_result(self, run_id: str) -> Iterator[Entry]:
        """Yield the rows of a run in its order, a few hundred in memory at a time."""
        start = 0
        while page := self.results(run_id, start):
            yield from page
            start = page[-1].position + 1

    def run(self, run_id: str) -> Run | None:
        """Return a run by its experiment's id."""
        return next(iter(self._runs("id = ?", (run_id,))), None)

    def unfinished(self, location: str, project_id: str, asked_name: str) -> Run | None:
        """Return the newest run that was asked for by this name and did not complete."""
        where = "location = ? AND project_id = ? AND asked_name = ? AND state != 'completed'"
        return next(iter(self._runs(where, (location, project_id, asked_name))), None)

    def undelivered(self, location: str) -> list[Run]:
        """Return the runs on a server that have traces it does not have, oldest first."""
        where = "location = ? AND id IN (SELECT run_id FROM rows WHERE state = 0)"
        return self._runs(where, (location,))[::-1]

    def _runs(self, where: str, values: tuple[Any, ...]) -> list[Run]:
        with self._lock:
            rows = self._db.execute(
                "SELECT id, project_id, name, asked_name, location, total, function, metrics,"
                f" state FROM runs WHERE {where} ORDER BY rowid DESC",
                values,
            ).fetchall()
        names = ("id", "project_id", "name", "asked_name", "location", "total", "function")
        return [
            Run(**dict(zip(names, row, strict=False)), metrics=json.loads(row[7]), state=row[8])
            for row in rows
        ]


_RETIRE = (
    f"INSERT OR IGNORE INTO retired SELECT run_id, trace_id FROM rows WHERE state != {REFUSED}"
    " AND run_id = ?"
)
_INSERT = (
    "INSERT OR REPLACE INTO rows (sequence, run_id, key, repetition, position, ok, trace_id, trace,"
    " result, state) VALUES"
)
_VALUES = f"({', '.join('?' * 10)})"
#: So many rows are one statement: SQLite lets go of the interpreter's lock at each, and getting it
#: back from threads that run rows takes longer than writing a row.
_TOGETHER = 32
_INSERT_MANY = f"{_INSERT} {', '.join([_VALUES] * _TOGETHER)}"
_ENTRY = "key, repetition, position, ok, trace_id, trace, result"


def _insert(db: sqlite3.Connection, run_id: str, entries: Sequence[Entry], state: int) -> int:
    """Insert rows one behind the other; return the sequence number of the first."""
    (last,) = db.execute("SELECT coalesce(max(sequence), 0) FROM rows").fetchone()
    rows = [
        (n, run_id, e.key, e.repetition, e.position, e.ok, e.trace_id, e.trace, e.result, state)
        for n, e in enumerate(entries, last + 1)
    ]
    whole = len(rows) - len(rows) % _TOGETHER
    for start in range(0, whole, _TOGETHER):
        db.execute(_INSERT_MANY, [*chain.from_iterable(rows[start : start + _TOGETHER])])
    db.executemany(f"{_INSERT} {_VALUES}", rows[whole:])
    return int(last) + 1


def _entry(row: tuple[Any, ...]) -> Entry:
    key, repetition, position, ok, trace_id, trace, result = row
    return Entry(key, repetition, position, bool(ok), trace_id, trace, result)
