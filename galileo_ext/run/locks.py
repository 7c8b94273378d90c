"""Locks that die with the process that holds them: who is running an experiment right now."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Self

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class RunLock:
    """A locked file; the operating system unlocks it when the process ends, however it ends."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path, self._descriptor = path, descriptor

    @classmethod
    def take(cls, path: Path) -> Self | None:
        """Lock a file, created if missing; None if somebody holds it."""
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except OSError:
            os.close(descriptor)
            return None
        if not _is_at(path, descriptor):  # its holder removed it while we were waiting for it
            os.close(descriptor)
            return cls.take(path)
        return cls(path, descriptor)

    @classmethod
    def is_held(cls, path: Path) -> bool:
        """Whether somebody holds the lock."""
        if not path.exists():
            return False
        lock = cls.take(path)
        if lock is None:
            return True
        lock.release()
        return False

    def release(self) -> None:
        """Unlock and remove the file."""
        if sys.platform != "win32":  # which does not remove open files; an empty one stays there
            # Removed first: afterwards it could be somebody else's.
            self._path.unlink(missing_ok=True)
        os.close(self._descriptor)


def _is_at(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(os.stat(path), os.fstat(descriptor))
    except FileNotFoundError:
        return False
