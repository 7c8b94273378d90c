"""Start a call now, take its result later; the asynchronous twin is ``galileo_ext/aio/_ahead.py``.

These two are the only pair kept by hand: a task and a thread have no common source.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Ahead(Generic[T]):
    """A call on its way in a thread: ``Ahead(fetch, 100)``, then ``result()`` or ``cancel()``."""

    def __init__(self, call: Callable[[Any], T], argument: object) -> None:
        self._future: Future[T] = Future()
        Thread(target=self._run, args=(call, argument), daemon=True).start()

    def _run(self, call: Callable[[Any], T], argument: object) -> None:
        try:
            self._future.set_result(call(argument))
        except BaseException as error:  # raised again where the result is taken
            self._future.set_exception(error)

    def result(self) -> T:
        """Wait for the call and return what it returned."""
        return self._future.result()

    def cancel(self) -> None:
        """Drop the call; a request in a thread cannot be stopped, its result is ignored."""
