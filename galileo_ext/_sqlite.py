"""Connections to SQLite files that many threads use in turn."""

from __future__ import annotations

import os
import sqlite3


class Connection(sqlite3.Connection):
    """A connection that is closed when nobody has it any more.

    So it always was; but from Python 3.13 on sqlite3 warns of it, and a program that lets go of its
    results without a word about files has nothing to be warned of.
    """

    def __del__(self) -> None:
        """Close the file."""
        self.close()


def connect(
    path: str | os.PathLike[str], *, patience: float, cached_statements: int = 128
) -> Connection:
    """Open a file, without transactions of sqlite3's own making, for one thread at a time.

    Args:
        path: the file, or ``":memory:"``.
        patience: seconds to wait for another process that writes.
        cached_statements: how many prepared statements to keep.
    """
    return sqlite3.connect(
        path,
        timeout=patience,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=cached_statements,
        factory=Connection,
    )
