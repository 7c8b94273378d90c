"""Rows on other processes and machines, through any ``concurrent.futures.Executor``.

``executor=`` takes

* ``ProcessPoolExecutor(8, mp_context=get_context("spawn"))``, or a function that makes one. A pool
  whose worker has died cannot be used again: if a function made it, it is replaced; otherwise the
  rows that are left fail at once and say so. Take "spawn" or "forkserver"; a fork of a process
  with threads, as a run has them, can hang.
* Dask: ``Client(...).get_executor()``. Workers need ``galileo_ext`` and whatever the function
  imports. A worker that is lost while it runs a row fails that row, after Dask's own tries
  (``get_executor(retries=...)``, ``distributed.scheduler.allowed-failures``). As long as there is
  no worker at all Dask waits for one, so give rows a timeout.
* Ray, by an adapter of a few lines::

      class RayExecutor(concurrent.futures.Executor):
          def __init__(self):
              self.task = ray.remote(lambda fn, args: fn(*args))

          def submit(self, fn, /, *args):
              return self.task.remote(fn, args).future()

A function that is not importable by name (a lambda, one inside another, one in a notebook) can be
sent if ``cloudpickle`` is installed on both sides.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

from .outputs import row_error
from .packing import NotPicklableError, pack
from .remote import (
    RemoteCall,
    RemoteError,
    RemoteOutcome,
    opened,
    unpacked_function,
)

__all__ = [
    "ExecutorError",
    "NotPicklableError",
    "Remote",
    "RemoteCall",
    "RemoteError",
    "RemoteOutcome",
    "WorkerLostError",
    "check_executor",
    "opened",
]

#: Errors by which executors say that a worker is gone, by class name.
_LOST = {"KilledWorker", "NodeDiedError", "WorkerCrashedError"}
_HOW_TO_FIX = (
    "Define it at the top of a module that the workers can import and pass what it needs as "
    "arguments (functools.partial), or install cloudpickle here and there."
)


class ExecutorError(RuntimeError):
    """The executor did not run a row.

    Attributes:
        transient: whether another try may succeed.
    """

    transient = False


class WorkerLostError(ExecutorError):
    """The worker that had a row is gone."""

    def __init__(self, message: str, transient: bool = True) -> None:
        super().__init__(message)
        self.transient = transient


def check_executor(executor: object) -> None:
    """Refuse what is neither an executor nor a function that makes one.

    Raises:
        ValueError: it is neither.
    """
    if isinstance(executor, Executor):
        return
    if hasattr(executor, "get_executor"):
        raise ValueError(f"executor is {executor!r}; pass its .get_executor().")
    if not callable(executor) or inspect.iscoroutinefunction(executor):
        raise ValueError(
            f"executor is {executor!r}; expected a concurrent.futures.Executor or a function "
            "that makes one."
        )


class Remote:
    """A function made ready to run on an executor.

    Args:
        function: takes a row's input.
        executor: an executor, or a function that makes one; one made here is replaced when it
            breaks, and shut down by ``close``.
        name: of the step under which a row's spans go.

    Raises:
        ValueError: ``executor`` is neither.
        NotPicklableError: the function cannot be sent to another process.
    """

    def __init__(
        self,
        function: Callable[[Any], Any],
        executor: Executor | Callable[[], Executor],
        name: str = "",
    ) -> None:
        check_executor(executor)
        self._make = None if isinstance(executor, Executor) else executor
        self._executor = executor if isinstance(executor, Executor) else _made(executor)
        # Threads of this process need nothing packed, and may run what could not be.
        self._packed = not isinstance(self._executor, ThreadPoolExecutor)
        self._name = name
        try:
            self._function: Any = _packed_function(function) if self._packed else function
        except NotPicklableError:
            self.close()
            raise

    def call(self, input: Any) -> RemoteCall:
        """Return one row's work, for ``executor.submit``; its result is for ``opened``.

        Raises:
            NotPicklableError: the input cannot be sent to another process.
        """
        given = pack("the row's input", input) if self._packed else input
        return RemoteCall(self._function, given, self._packed, self._name)

    async def run(self, input: Any) -> RemoteOutcome:
        """Run one row; an executor that fails it makes a failed row, never an exception.

        Raises:
            asyncio.CancelledError: the task that waits here was cancelled.
        """
        asked = datetime.now(UTC)
        try:
            return opened(await self._submitted(self.call(input)))
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            lost = WorkerLostError("The executor has cancelled the row.")
            return _not_run(lost, asked)
        except Exception as error:  # executors raise what they like; here it is a value
            return _not_run(self._explained(error), asked)

    async def check(self, timeout: float = 60.0) -> None:
        """Have a worker rebuild the function, so that what is missing there shows before the run.

        Raises:
            NotPicklableError: the worker could not.
            ExecutorError: no worker did anything within ``timeout`` seconds, or it died.
        """
        if not self._packed:
            return
        try:
            async with asyncio.timeout(timeout):
                problem = await asyncio.wrap_future(
                    self._executor.submit(_problem_with, self._function)
                )
        except TimeoutError:
            raise ExecutorError(
                f"No worker of {self._executor!r} has answered within {timeout:g} seconds."
            ) from None
        except Exception as error:  # executors raise what they like
            raise self._explained(error) from error
        if problem:
            raise NotPicklableError(f"{problem} {_HOW_TO_FIX}")

    def close(self) -> None:
        """Shut down an executor that was made here; one that was passed in is its owner's."""
        if self._make is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)

    async def _submitted(self, call: RemoteCall) -> Any:
        executor = self._executor
        try:
            future = executor.submit(call)
        except BrokenExecutor as error:
            if self._make is None:
                raise WorkerLostError(_BROKEN_BEFORE, transient=False) from error
            if executor is self._executor:
                self._executor = _made(self._make)
                executor.shutdown(wait=False)
            future = self._executor.submit(call)
        return await asyncio.wrap_future(future)

    def _explained(self, error: BaseException) -> Exception:
        if isinstance(error, (ExecutorError, NotPicklableError)):
            return error
        if isinstance(error, BrokenExecutor):
            explained: Exception = WorkerLostError(_BROKEN_NOW, self._make is not None)
        elif type(error).__name__ in _LOST:
            explained = WorkerLostError(f"The worker that had the row is gone: {error}")
        else:
            explained = ExecutorError(f"The executor failed: {type(error).__name__}: {error}")
        explained.__cause__ = error
        return explained


_BROKEN_NOW = (
    "A worker process died (killed, out of memory, or ended by native code) while the row was "
    "running or waiting; the pool has ended all rows it had."
)
_BROKEN_BEFORE = (
    "The row was not started: a worker process has died earlier, and its pool cannot be used "
    "again. Resume the run with a new executor, or pass a function that makes one, so that it "
    "can be replaced."
)


def _made(make: Callable[[], Executor]) -> Executor:
    executor = make()
    if not isinstance(executor, Executor):
        raise ValueError(f"executor made {executor!r}; expected a concurrent.futures.Executor.")
    return executor


def _packed_function(function: Callable[[Any], Any]) -> bytes:
    try:
        return pack("the function", function)
    except NotPicklableError as error:
        raise NotPicklableError(f"{error}. {_HOW_TO_FIX}") from error


def _problem_with(function: bytes) -> str | None:
    """Tell, in a worker, why a function cannot be rebuilt there."""
    try:
        unpacked_function(function)
    except NotPicklableError as error:
        return str(error)
    return None


def _not_run(error: Exception, asked: datetime) -> RemoteOutcome:
    return RemoteOutcome(None, row_error(error), error, asked, 0)
