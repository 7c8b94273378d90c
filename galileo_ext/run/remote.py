"""One row's work in another process: what is sent there, what it does, what comes back.

Function, input and output travel as bytes that are opened only here. Whatever cannot be rebuilt
on the other side is then an error of one row; a process pool that meets it by itself breaks.
"""

from __future__ import annotations

import asyncio
import inspect
import os
import pickle
import socket
import threading
from collections.abc import Callable, Coroutine
from contextvars import copy_context
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache
from time import perf_counter_ns
from typing import Any, TypeVar
from uuid import uuid4

from ..calling.limits import is_rate_limited, retry_after
from ..calling.retrying import is_transient
from ..calling.signals import status_of
from ..steps import Step, StepType
from ..tracing import inside
from .outputs import collected, is_async, resolved, row_error
from .packing import NotPicklableError, pack, unpack
from .values import RowError

T = TypeVar("T")


class RemoteError(Exception):
    """An error from another process whose own class could not be brought here.

    Attributes:
        type: the name of its class.
        status_code: the HTTP status it carried, or None.
        retry_after: the seconds it asked to wait, or None.
        transient: whether another try may succeed.
    """

    type: str
    message: str
    status_code: int | None
    retry_after: float | None
    transient: bool

    def __init__(
        self,
        type: str,
        message: str,
        status_code: int | None = None,
        retry_after: float | None = None,
        transient: bool = False,
    ) -> None:
        self.type, self.message = type, message
        self.status_code, self.retry_after, self.transient = status_code, retry_after, transient
        super().__init__(type, message, status_code, retry_after, transient)

    def __str__(self) -> str:
        """Return ``Type: message``."""
        return f"{self.type}: {self.message}" if self.message else self.type


@dataclass(frozen=True)
class RemoteOutcome:
    """What became of a row in another process.

    Attributes:
        output: what the function returned; None if it failed.
        error: why it failed; None if it did not.
        exception: the same as an exception, for deciding about another try. A ``RemoteError``
            stands for one that cannot be rebuilt here.
        started: when the function began there.
        duration_ns: how long it took there.
        spans: the steps it logged.
        worker: ``host:process``, or "" if no worker took it.
    """

    output: Any
    error: RowError | None
    exception: BaseException | None
    started: datetime
    duration_ns: int
    spans: list[Step] = field(default_factory=list)
    worker: str = ""


@dataclass(frozen=True, slots=True)
class Sealed:
    """An outcome on its way back; rebuilt part by part, so that one bad part spoils no other."""

    output: bytes
    exception: bytes | None
    spans: bytes
    stand_in: RemoteError | None
    rest: RemoteOutcome


Returned = RemoteOutcome | Sealed


@dataclass(frozen=True, slots=True)
class RemoteCall:
    """One row's work, to be called in any thread of any process.

    Attributes:
        function, input: what to call with what; as bytes if ``packed``.
        packed: whether they are.
        name: of the step under which spans go.
        id: makes each call another one; some executors run equal calls only once.
    """

    function: Any
    input: Any
    packed: bool
    name: str = ""
    id: str = field(default_factory=lambda: uuid4().hex)

    def __call__(self) -> Returned:
        """Do the work; whatever happens is in what is returned, never raised."""
        step = Step(type=StepType.workflow, name=self.name)
        output, error = None, None
        started, clock = datetime.now(UTC), perf_counter_ns()
        try:
            function, given = self._unpacked()
            started, clock = datetime.now(UTC), perf_counter_ns()
            with inside(step):
                output = _called(function, given)
        except BaseException as raised:  # also exits: an error here is one of this row alone
            error = raised
        outcome = RemoteOutcome(
            output=output,
            error=row_error(error) if error is not None else None,
            exception=error,
            started=started,
            duration_ns=perf_counter_ns() - clock,
            spans=step.spans,
            worker=f"{socket.gethostname()}:{os.getpid()}",
        )
        return _sealed(outcome) if self.packed else outcome

    def _unpacked(self) -> tuple[Callable[[Any], Any], Any]:
        if not self.packed:
            return self.function, self.input
        return unpacked_function(self.function), unpack("the row's input", self.input)


def opened(returned: Returned) -> RemoteOutcome:
    """Return the outcome; a part that cannot be rebuilt here makes it a failed row."""
    if isinstance(returned, RemoteOutcome):
        return returned
    try:
        spans = unpack("a span", returned.spans)
    except NotPicklableError as error:
        return _failed(returned.rest, error)
    outcome = replace(returned.rest, spans=spans, exception=_exception(returned))
    try:
        return replace(outcome, output=unpack("the output", returned.output))
    except NotPicklableError as error:
        return _failed(outcome, error)


@lru_cache(maxsize=8)
def unpacked_function(data: bytes) -> Callable[[Any], Any]:
    """Rebuild a function, once in each process: what it holds may be costly to make."""
    function: Callable[[Any], Any] = unpack("the function", data)
    return function


def _called(function: Callable[[Any], Any], given: Any) -> Any:
    if is_async(function):
        return collected(_loop.run(_awaited(function, given)))
    output = function(given)
    if inspect.isawaitable(output) or inspect.isasyncgen(output):
        output = _loop.run(resolved(output))
    return collected(output)


async def _awaited(function: Callable[[Any], Any], given: Any) -> Any:
    return await resolved(function(given))


class _Loop(threading.local):
    """An event loop for each thread, kept: connections of asynchronous clients belong to one."""

    _kept: _Kept | None = None

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        if self._kept is None:
            self._kept = _Kept()
        return self._kept.runner.run(work, context=copy_context())


class _Kept:
    def __init__(self) -> None:
        self.runner = asyncio.Runner()

    def __del__(self) -> None:
        # The thread is over, so nothing runs on the loop any more.
        self.runner.get_loop().close()


_loop = _Loop()


def _sealed(outcome: RemoteOutcome) -> Sealed:
    try:
        spans = pack("a span", outcome.spans)
    except NotPicklableError as error:
        return _sealed(replace(_failed(outcome, error), spans=[]))
    try:
        output = pack("the output", outcome.output)
    except NotPicklableError as error:
        return _sealed(_failed(outcome, error))
    rest = replace(outcome, output=None, exception=None, spans=[])
    raised = outcome.exception
    if raised is None:
        return Sealed(output, None, spans, None, rest)
    return Sealed(output, _packed_exception(raised), spans, _stand_in(raised), rest)


def _failed(outcome: RemoteOutcome, error: Exception) -> RemoteOutcome:
    return replace(outcome, output=None, error=row_error(error), exception=error)


def _packed_exception(error: BaseException) -> bytes | None:
    try:
        data = pack("the error", error)
        # Many exceptions can be taken apart and not be put together again.
        return data if type(pickle.loads(data)) is type(error) else None
    except BaseException:  # foreign code; the stand-in says what there is to say
        return None


def _stand_in(error: BaseException) -> RemoteError:
    about = row_error(error)
    status = 429 if is_rate_limited(error) else status_of(error)
    return RemoteError(about.type, about.message, status, retry_after(error), is_transient(error))


def _exception(returned: Sealed) -> BaseException | None:
    if returned.exception is None:
        return returned.stand_in
    try:
        exception: BaseException = unpack("the error", returned.exception)
    except NotPicklableError:  # its class is known there, but not here
        return returned.stand_in
    return exception
