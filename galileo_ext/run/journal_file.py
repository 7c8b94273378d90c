"""The journal's file: opening it, writing to it, and going on without it if the disk gives up."""

from __future__ import annotations

import atexit
import logging
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

from .. import _sqlite
from ..errors import GalileoError
from .locks import RunLock

T = TypeVar("T")
_log = logging.getLogger("galileo_ext")
_VERSION = 1
_BUSY_SECONDS = 30.0
#: Seconds for which a file stays open for the next run.
_SOON = 1.0


class JournalError(GalileoError):
    """The journal file cannot be used: it is newer than this version, or not a journal."""


class JournalFile:
    """A journal's file and who owns which run in it; safe to use from several threads.

    Args:
        path: the SQLite file, created if missing (mode 0600), or ``":memory:"``.

    Raises:
        JournalError: the file is newer than this version, or not a journal.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: str = os.fspath(path)
        self._lock = threading.RLock()
        self._locks: dict[str, RunLock] = {}
        self._process = os.getpid()
        try:
            if self.path != ":memory:":
                _create_private(Path(self.path))
            self._db = _open(self.path)
        except (OSError, sqlite3.Error) as error:
            raise JournalError(f"{self.path} cannot be opened as a journal: {error}.") from error
        try:
            self._prepare()
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise JournalError(f"{self.path} cannot be used as a journal: {error}.") from error

    def take(self, run_id: str) -> None:
        """Make a run this process's own.

        Raises:
            JournalError: another process has it.
        """
        if self.path == ":memory:" or run_id in self._locks:
            return
        lock = RunLock.take(self._lock_path(run_id))
        if lock is None:
            raise JournalError(f"Experiment {run_id} is being run by another process.")
        self._locks[run_id] = lock

    def release_all(self) -> None:
        """Let go of every run; the journal itself stays open."""
        for run_id in list(self._locks):
            self.release(run_id)

    def release(self, run_id: str) -> None:
        """Let go of a run without a word about how it stands."""
        lock = self._locks.pop(run_id, None)
        if lock is not None:
            lock.release()

    def is_running(self, run_id: str) -> bool:
        """Whether some process, this one included, is running it now."""
        return run_id in self._locks or RunLock.is_held(self._lock_path(run_id))

    def divert(self, run_id: str) -> None:
        """Go on with a run in memory: the file cannot be written any more.

        What the file has of it stays there; the lock stays held.
        """
        memory = _open(":memory:")
        with self._lock:
            _create_tables(memory)
            for table, column in (("runs", "id"), ("rows", "run_id"), ("retired", "run_id")):
                query = f"SELECT * FROM {table} WHERE {column} = ?"
                rows = self._db.execute(query, (run_id,)).fetchall()
                if rows:
                    marks = ", ".join("?" * len(rows[0]))
                    memory.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
            self._db, unwritable = memory, self._db
        unwritable.close()

    def close(self) -> None:
        """Close the file and let go of every run."""
        if self._process != os.getpid():  # a fork ends; both are its parent's
            return
        self.release_all()
        with self._lock:
            self._db.close()

    def close_soon(self) -> None:
        """Close in a moment, or when the program ends.

        Whoever closes a file last copies its log into it, which takes the disk some 10 ms, in which
        nobody can open it. A run that follows at once finds it open, and nobody waits.
        """
        self.release_all()
        atexit.register(self._close_late)
        waiting = threading.Timer(_SOON, self._close_late)
        waiting.daemon = True
        waiting.start()

    def _close_late(self) -> None:
        atexit.unregister(self._close_late)
        self.close()

    def _lock_path(self, run_id: str) -> Path:
        return Path(f"{self.path}.locks") / run_id

    def _prepare(self) -> None:
        self._db.execute("PRAGMA journal_mode = WAL")
        # The log is flushed to the operating system on every commit: safe against a killed
        # process. Flushing it to the platter too would cost more than everything else here.
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.execute("PRAGMA foreign_keys = ON")
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        if version > _VERSION:
            raise JournalError(f"{self.path} was written by a newer version of galileo-ext.")
        if version < _VERSION:
            _create_tables(self._db)

    def _write_anyhow(self, run_id: str, write: Callable[[sqlite3.Connection], T]) -> T:
        """Write to the file; if that fails, go on in memory, so that rows still get uploaded."""
        try:
            with self._write() as db:
                return write(db)
        except sqlite3.Error as error:
            _log.warning(
                "The journal %s cannot be written (%s); what finishes from now on is kept in "
                "memory until it is uploaded.", self.path, error,
            )  # fmt: skip
            self.divert(run_id)
            with self._write() as db:
                return write(db)

    @contextmanager
    def _write(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise


def _open(path: str) -> sqlite3.Connection:
    return _sqlite.connect(path, patience=_BUSY_SECONDS)


def _create_tables(db: sqlite3.Connection) -> None:
    schema = files("galileo_ext.run").joinpath("journal.sql").read_text()
    version = f"PRAGMA user_version = {_VERSION};"
    db.executescript(f"BEGIN IMMEDIATE; {schema} {version} COMMIT;")


def _create_private(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
