"""The SQLite file: who may read it, its schema, its connections and transactions."""

import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import Any

from galileo_ext import _sqlite
from galileo_ext.embedded.storage.migration import STEPS, leads, migrate

APPLICATION_ID = 0x47584531
SCHEMA_VERSION = 4
BUSY_SECONDS = 30.0


class StoreError(Exception):
    """The file cannot be used as a database of this server."""


class Store:
    """A pool of connections to one database, for many threads and several processes.

    What has been committed survives the death of the process at any moment; against a power cut
    only whole last transactions can be lost (write-ahead log, synchronous=NORMAL).
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._memory = os.fspath(path) == ":memory:"
        self._path = Path(path).expanduser().absolute()
        self._pid = os.getpid()
        self._closed = False
        self._idle: list[sqlite3.Connection] = []
        self._free = threading.Condition()
        self._writing = threading.Lock()
        self._busy = 0
        if not self._memory:
            _make_private(self._path)
        self._file = self._identity()
        try:
            with self._connection() as db:
                _prepare(db, self.location)
        except BaseException:
            self.close()
            raise

    @property
    def location(self) -> str:
        """Where the data lies, for people to read."""
        return "memory" if self._memory else str(self._path)

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """Open a transaction that sees one state of the data and changes nothing."""
        with self._connection() as db:
            db.execute("BEGIN")
            try:
                yield db
            finally:
                _roll_back(db)

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """Open a transaction that is kept whole when the block ends, or not at all."""
        # Threads queue here, in turn; only other processes are waited for by polling the file.
        with self._writing, self._connection() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.execute("COMMIT")
            except BaseException:
                _roll_back(db)
                raise

    def close(self) -> None:
        """Close the connections; those at work are closed when their work is done."""
        with self._free:
            self._closed = True
            idle, self._idle = self._idle, []
        for db in idle:
            db.close()

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        db = self._take()
        try:
            yield db
        finally:
            self._give_back(db)

    def _take(self) -> sqlite3.Connection:
        with self._free:
            self._forget_parent_process()
            # A database in memory lives in its one connection, so calls take turns.
            while self._memory and self._busy and not self._closed:
                self._free.wait()
            if self._closed:
                raise StoreError(f"The embedded server on {self.location} is closed.")
            if self._identity() != self._file:  # what is written now would vanish with this process
                raise StoreError(
                    f"{self.location} was removed or replaced while it was open; "
                    "make a new connection to it."
                )
            db = self._idle.pop() if self._idle else self._open()
            self._busy += 1
            return db

    def _give_back(self, db: sqlite3.Connection) -> None:
        with self._free:
            self._busy -= 1
            if not self._closed:
                self._idle.append(db)
            self._free.notify()
        if self._closed:
            db.close()

    def _identity(self) -> tuple[int, int] | None:
        """Tell which file the path leads to; None if it leads nowhere."""
        if self._memory:
            return None
        try:
            about = os.stat(self._path)
        except OSError:
            return None
        return about.st_dev, about.st_ino

    def _forget_parent_process(self) -> None:
        # A connection must not be carried into a forked child, not even to be closed there.
        if self._pid != os.getpid() and not self._memory:
            self._pid, self._idle = os.getpid(), []

    def _open(self) -> sqlite3.Connection:
        return connect(":memory:" if self._memory else str(self._path))


def connect(path: str) -> sqlite3.Connection:
    """Open a connection the way this server uses it."""
    db = _sqlite.connect(path, patience=BUSY_SECONDS, cached_statements=256)
    db.row_factory = sqlite3.Row
    db.create_function("casefold", 1, _casefold, deterministic=True)
    try:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA synchronous = NORMAL")
        # Rarer than by default (pages): copying the log into the file waits for the disk.
        db.execute("PRAGMA wal_autocheckpoint = 4000")
        # In KiB: ids are random, so each record touches other pages of the indexes.
        db.execute("PRAGMA cache_size = -32000")
    except sqlite3.DatabaseError as error:
        db.close()
        raise StoreError(f"{path} cannot be used as a database: {error}") from error
    return db


def _roll_back(db: sqlite3.Connection) -> None:
    # After a failure of the disk SQLite has done it by itself.
    if db.in_transaction:
        db.execute("ROLLBACK")


def _casefold(value: Any) -> Any:
    return value.casefold() if isinstance(value, str) else value


def _make_private(path: Path) -> None:
    """Create folder and file for their owner alone; the log files inherit the file's mode."""
    try:
        missing = [parent for parent in path.parents if not parent.exists()]
        for folder in reversed(missing):
            folder.mkdir(mode=0o700, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StoreError(f"Cannot open {path} for the embedded server: {error}") from error


def _prepare(db: sqlite3.Connection, location: str) -> None:
    try:
        # Before anything is written: a file of another program stays as it is.
        db.execute("BEGIN")
        try:
            is_new = _is_new(db, location)
        finally:
            db.execute("ROLLBACK")
        _use_write_ahead_log(db)
        db.execute("BEGIN IMMEDIATE")
        try:
            # Another process may have been faster, so look again now that nobody else can write.
            if is_new and _is_new(db, location):
                _create(db)
            elif (version := _pragma(db, "user_version")) < SCHEMA_VERSION:
                migrate(db, version, SCHEMA_VERSION)
                db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        except BaseException:
            db.execute("ROLLBACK")
            raise
        db.execute("COMMIT")
    except sqlite3.DatabaseError as error:
        raise StoreError(f"{location} cannot be used as a database: {error}") from error


def _use_write_ahead_log(db: sqlite3.Connection) -> None:
    # SQLite does not wait by itself when another process switches the mode at the same moment.
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def _is_new(db: sqlite3.Connection, location: str) -> bool:
    owner = _pragma(db, "application_id")
    version = _pragma(db, "user_version")
    if owner == 0 and version == 0 and not db.execute("SELECT 1 FROM sqlite_master").fetchone():
        return True
    if owner != APPLICATION_ID:
        raise StoreError(f"{location} is a database of another program.")
    if not leads(version, SCHEMA_VERSION):
        raise StoreError(
            f"{location} has the schema version {version}; this version of galileo-ext reads "
            f"versions {min(STEPS)} to {SCHEMA_VERSION}. Use the galileo-ext that wrote it, or "
            "another file."
        )
    return False


def _create(db: sqlite3.Connection) -> None:
    schema = resources.files(__package__).joinpath("schema.sql").read_text("utf-8")
    for statement in schema.split(";"):
        db.execute(statement)
    db.execute("INSERT INTO settings VALUES ('secret', ?)", (os.urandom(32),))
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _pragma(db: sqlite3.Connection, name: str) -> int:
    return int(db.execute(f"PRAGMA {name}").fetchone()[0])
