"""A cache of outputs: the same function with the same input is not called twice.

Outputs lie in a SQLite file that several processes may share, under a hash of the function's
fingerprint, the row's input and the parameters of the run. Only what JSON gives back exactly is
kept. Trouble with the file never breaks a run: it is logged once and the cache is off.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sqlite3
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from time import monotonic, sleep, time
from typing import Any, Literal, TypeVar, get_args

from .. import _sqlite

_log = logging.getLogger("galileo_ext")
T = TypeVar("T")
Mode = Literal["off", "use", "refresh"]

#: Where outputs are kept if nothing else is said, in the working directory.
DEFAULT_PATH = Path(".galileo") / "cache.db"
#: Longer outputs, in bytes of JSON, are not kept.
LARGEST = 50_000_000
_BUSY_SECONDS = 5.0
_APPLICATION_ID = 0x47584343
_SCHEMA_VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS outputs (
    key BLOB PRIMARY KEY,
    value TEXT NOT NULL,
    created_at REAL NOT NULL
) WITHOUT ROWID
"""
_SELECT = "SELECT value FROM outputs WHERE key = ?"
_INSERT = "INSERT OR REPLACE INTO outputs VALUES (?, ?, ?)"
_PLAIN = {str, int, float, bool, type(None)}


@dataclass(frozen=True, slots=True)
class Hit:
    """An output that was found; ``value`` may be None."""

    value: Any


@dataclass(frozen=True)
class CacheReport:
    """What a cache has done for a run.

    Attributes:
        hits, misses: rows whose output was found, or not.
        stored: outputs that were kept.
        uncacheable_inputs: rows whose input has no stable text; their function always runs.
        uncacheable_outputs: outputs that JSON would not give back as they are.
        error: why the cache is off, or None.
    """

    hits: int = 0
    misses: int = 0
    stored: int = 0
    uncacheable_inputs: int = 0
    uncacheable_outputs: int = 0
    error: str | None = None


class Inexact(ValueError):
    """JSON would not give a value back as it is."""


class UnusableFileError(Exception):
    """The file belongs to another program or version."""


def as_cache(value: OutputCache | Mode | bool | None, path: Path = DEFAULT_PATH) -> OutputCache:
    """Read a ``cache`` argument: a mode, True for "use", False or None for "off", or a cache.

    Raises:
        ValueError: it is none of these.
    """
    if isinstance(value, OutputCache):
        return value
    if value is None or isinstance(value, bool):
        value = "use" if value else "off"
    return OutputCache(path, value)


class OutputCache:
    """Outputs by what they were made from; for many threads, the file for many processes.

    Args:
        path: the file; made when it is first needed, for its owner's eyes only.
        mode: ``"use"`` looks up and stores, ``"refresh"`` only stores (over what was there),
            ``"off"`` does neither.
    """

    def __init__(self, path: str | os.PathLike[str] = DEFAULT_PATH, mode: Mode = "use") -> None:
        if mode not in get_args(Mode):
            close = get_close_matches(str(mode), get_args(Mode), n=1)
            hint = f"did you mean {close[0]!r}?" if close else "expected 'off', 'use' or 'refresh'."
            raise ValueError(f"cache is {mode!r}; {hint}")
        self.path: Path = Path(path)
        self.mode = mode
        self._lock = threading.Lock()
        self._db: sqlite3.Connection | None = None
        self._counts: Counter[str] = Counter()
        self._error: str | None = None

    @property
    def is_on(self) -> bool:
        """Whether outputs are looked up or stored at all."""
        return self.mode != "off" and self._error is None

    def key(self, fingerprint: str, input: Any, parameters: Any = None) -> bytes | None:
        """Return the place of an output; None if it has none, so that the function must run.

        Args:
            fingerprint: of the function.
            input: what it is called with.
            parameters: anything else that the output depends on.
        """
        if not self.is_on:
            return None
        try:
            called_with = _exact_json("the input", input, sort_keys=True)
            depends_on = _exact_json("the parameters", parameters, sort_keys=True)
        except Inexact as error:
            self._count("uncacheable_inputs", f"Not cached: {error}")
            return None
        # JSON text holds no zero byte, so the parts cannot run into each other.
        parts = (fingerprint.encode(), depends_on, called_with)
        return hashlib.sha256(b"\0".join(parts)).digest()

    def get(self, key: bytes | None) -> Hit | None:
        """Return the output of this place; None if it is not there."""
        if key is None or not self.is_on:
            return None
        row = None
        if self.mode == "use":
            row = self._use(lambda db: db.execute(_SELECT, (key,)).fetchone())
        hit = _read(row[0]) if row else None
        self._count("misses" if hit is None else "hits")
        return hit

    def put(self, key: bytes | None, value: Any) -> None:
        """Keep an output; one that JSON would change is counted and not kept."""
        if key is None or not self.is_on:
            return
        try:
            text = _exact_json("the output", value).decode()
        except Inexact as error:
            self._count("uncacheable_outputs", f"Not cached: {error}")
            return
        if self._use(lambda db: db.execute(_INSERT, (key, text, time()))):
            self._count("stored")

    def report(self) -> CacheReport:
        """Return what the cache has done so far."""
        with self._lock:
            return CacheReport(**self._counts, error=self._error)

    def close(self) -> None:
        """Close the file; it is opened again when it is needed again."""
        with self._lock:
            if self._db is not None:
                self._db.close()
                self._db = None

    def _use(self, action: Callable[[sqlite3.Connection], T]) -> T | None:
        try:
            with self._lock:
                if self._db is None:
                    self._db = _open(self.path)
                return action(self._db)
        except (sqlite3.Error, OSError, UnusableFileError) as error:
            self._give_up(error)
            return None

    def _give_up(self, error: Exception) -> None:
        with self._lock:
            is_first = self._error is None
            self._error = f"{type(error).__name__}: {error}"
        if is_first:
            _log.warning("The cache %s is off for this run: %s", self.path, error)

    def _count(self, what: str, first_time: str | None = None) -> None:
        with self._lock:
            self._counts[what] += 1
            is_first = self._counts[what] == 1
        if first_time and is_first:
            _log.warning("%s. Further ones are only counted.", first_time)


def _read(text: Any) -> Hit | None:
    try:
        return Hit(json.loads(text))
    except (ValueError, TypeError, RecursionError):
        return None  # damaged; it is made and stored again


def _exact_json(what: str, value: Any, sort_keys: bool = False) -> bytes:
    """Return the JSON text from which exactly this value can be read again.

    Raises:
        Inexact: there is none.
    """
    try:
        if problem := _inexact(value):
            raise Inexact(what + problem)
        text = json.dumps(value, ensure_ascii=False, sort_keys=sort_keys, separators=(",", ":"))
        encoded = text.encode()
    except UnicodeEncodeError:
        raise Inexact(f"{what} has text with half a character (a lone surrogate)") from None
    except RecursionError:
        raise Inexact(f"{what} is nested too deeply") from None
    except Inexact:
        raise
    except ValueError as error:  # a number of too many digits
        raise Inexact(f"{what} cannot be JSON: {error}") from None
    if len(encoded) > LARGEST:
        raise Inexact(f"{what} is {len(encoded)} bytes long; at most {LARGEST} are kept")
    return encoded


def _inexact(value: Any) -> str | None:
    """Say where JSON would change or refuse something and why; None if nowhere."""
    kind = type(value)
    if kind in _PLAIN:
        return None
    if kind is not dict and kind is not list:
        return f" is a {kind.__name__}, which JSON does not keep"
    for place, item in value.items() if kind is dict else enumerate(value):
        if kind is dict and type(place) is not str:
            return f" has the key {place!r}, which is not text"
        if type(item) not in _PLAIN and (problem := _inexact(item)):
            return f"[{place!r}]{problem}"
    return None


def _open(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    db = _sqlite.connect(path, patience=_BUSY_SECONDS)
    try:
        # Before anything is written: the file of another program stays as it is.
        is_ready = _is_ready(db)
        _use_write_ahead_log(db)
        if not is_ready:
            # Several processes may be here at once; each finds what the others have done.
            db.execute(_SCHEMA)
            db.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {_SCHEMA_VERSION}")
    except BaseException:
        db.close()
        raise
    return db


def _is_ready(db: sqlite3.Connection) -> bool:
    names = ("application_id", "user_version")
    owner, version = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in names)
    if (owner, version) == (_APPLICATION_ID, _SCHEMA_VERSION):
        return True
    tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
    if owner not in (0, _APPLICATION_ID) or version or tables - {"outputs"}:
        raise UnusableFileError("it is the file of another program, or of another version")
    return False


def _use_write_ahead_log(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA synchronous = NORMAL")
    # SQLite does not wait by itself when another process switches the mode at the same moment.
    deadline = monotonic() + _BUSY_SECONDS
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or monotonic() > deadline:
                raise
            sleep(0.01)
