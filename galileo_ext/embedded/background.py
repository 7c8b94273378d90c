"""Does jobs in threads, one thread for each kind, in one process at a time.

A thread lives while there are jobs of its kind to do. Jobs stand in the database, so that those
that a process left behind are done by the next one that opens it.
"""

import logging
import os
import sqlite3
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from galileo_ext.embedded import jobs
from galileo_ext.embedded.store import Store, StoreError

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


logger = logging.getLogger("galileo_ext.embedded")

#: Does a job: gets the store, the job, and an event that is set when it has to stop where it is.
Work = Callable[[Store, sqlite3.Row, threading.Event], None]

LOOK_AGAIN_SECONDS = 0.5
CLOSING_SECONDS = 5.0


class Background:
    """The threads of one application."""

    def __init__(self, store: Store, kinds: Mapping[str, Work]) -> None:
        self._lanes = [_Lane(store, name, work) for name, work in kinds.items()]

    def wake(self) -> None:
        """Say that there may be jobs to do."""
        for lane in self._lanes:
            lane.wake()

    def close(self) -> None:
        """Stop where the jobs are; who opens the database next goes on with them."""
        for lane in self._lanes:
            lane.stop()
        for lane in self._lanes:
            lane.wait()


class _Lane:
    """Jobs of one kind, one after the other."""

    def __init__(self, store: Store, name: str, work: Work) -> None:
        self._store, self._name, self._work = store, name, work
        self._guard = threading.Lock()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._woken = False
        self._pid = os.getpid()

    def wake(self) -> None:
        with self._guard:
            self._woken = True
            if self._pid != os.getpid():  # threads stay behind in the process that forked
                self._pid, self._thread = os.getpid(), None
            if self._thread is None and not self._stopping.is_set():
                name = f"galileo-{self._name}"
                self._thread = threading.Thread(target=self._run, name=name, daemon=True)
                self._thread.start()

    def stop(self) -> None:
        self._stopping.set()

    def wait(self) -> None:
        thread = self._thread
        if thread is not None and self._pid == os.getpid():
            thread.join(CLOSING_SECONDS)

    def _run(self) -> None:
        while not self._is_over():
            try:
                self._do_all()
            except (StoreError, sqlite3.Error) as error:
                # What was asked for stands in the database, for whoever opens it next.
                if not self._stopping.is_set():
                    logger.error("jobs of the kind %s stopped: %s", self._name, error)

    def _is_over(self) -> bool:
        with self._guard:
            if self._woken and not self._stopping.is_set():
                self._woken = False
                return False
            self._thread = None
            return True

    def _do_all(self) -> None:
        while not self._stopping.is_set() and self._next() is not None:
            lock = Lock.take(self._store.location, self._name)
            if lock is None:  # another process is at it
                self._stopping.wait(LOOK_AGAIN_SECONDS)
                continue
            try:
                self._do_next()
            finally:
                lock.release()

    def _do_next(self) -> None:
        job = self._next()
        if job is None:
            return
        with self._store.write() as db:
            jobs.start(db, job["id"])
        try:
            self._work(self._store, job, self._stopping)
        except (StoreError, sqlite3.Error):
            raise
        except Exception as error:
            logger.exception("the job %s failed", job["id"])
            with self._store.write() as db:
                jobs.fail(db, job["id"], f"{type(error).__name__}: {error}")

    def _next(self) -> sqlite3.Row | None:
        with self._store.read() as db:
            job: sqlite3.Row | None = jobs.unfinished(db, self._name)
            return job


class Lock:
    """A locked file beside the database; the operating system unlocks it when the process ends."""

    def __init__(self, descriptor: int | None) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, location: str, name: str) -> "Lock | None":
        """Lock; None if somebody else has."""
        if location == "memory":  # nobody else can see it
            return cls(None)
        path = Path(f"{location}-{name}")
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except OSError:
            os.close(descriptor)
            return None
        return cls(descriptor)

    def release(self) -> None:
        """Unlock. The file stays: removed, it could be locked twice."""
        if self._descriptor is not None:
            with suppress(OSError):
                os.close(self._descriptor)
