"""Threads that a run can turn its back on: they never keep it, or the process, from ending."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextvars import copy_context
from queue import SimpleQueue
from typing import Any, TypeVar

T = TypeVar("T")
_Work = tuple[Callable[[], Any], "Future[Any]"]


class CallTimeout(TimeoutError):
    """A call took longer than it was given."""


class Pool:
    """Daemon threads, started as they are needed.

    Args:
        size: how many at most.
        name: of the threads.
    """

    def __init__(self, size: int, name: str) -> None:
        self._size, self._name = size, name
        self._inbox: SimpleQueue[_Work | None] = SimpleQueue()
        self._threads = 0

    def submit(self, call: Callable[[], T]) -> Future[T]:
        """Have a call made."""
        future: Future[T] = Future()
        self._inbox.put((call, future))
        if self._threads < self._size:
            self._threads += 1
            threading.Thread(target=self._serve, name=self._name, daemon=True).start()
        return future

    def close(self) -> None:
        """Let each thread end after what it is doing."""
        for _ in range(self._threads):
            self._inbox.put(None)

    def _serve(self) -> None:
        while (work := self._inbox.get()) is not None:
            call, future = work
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(call())
            except BaseException as error:  # whoever waits gets it
                future.set_exception(error)


class Deadline:
    """Gives each call so many seconds; safe to use from several threads.

    A call that takes longer is left behind in its thread, with whatever it will still do.

    Args:
        seconds: how many; None for no limit, and no threads.
    """

    def __init__(self, seconds: float | None) -> None:
        self._seconds = seconds
        self._mine = threading.local()
        self._pools: list[Pool] = []

    def __call__(self, call: Callable[[], T]) -> T:
        """Make a call.

        Raises:
            CallTimeout: it took too long.
        """
        if self._seconds is None:
            return call()
        pool: Pool | None = getattr(self._mine, "pool", None)
        if pool is None:
            pool = self._mine.pool = Pool(1, "galileo-ext-metric")
            self._pools.append(pool)
        context = copy_context()
        future = pool.submit(lambda: context.run(call))
        try:
            return future.result(self._seconds)
        except TimeoutError:
            if future.done():
                raise  # the call's own
        pool.close()
        self._mine.pool = None
        raise CallTimeout(f"took longer than {self._seconds:g} s")

    def close(self) -> None:
        """Let the threads end."""
        for pool in self._pools:
            pool.close()
        self._pools.clear()


NO_DEADLINE = Deadline(None)
