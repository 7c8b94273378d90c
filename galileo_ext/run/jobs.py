"""Jobs and what becomes of them, as values that travel between engine, backends and worker."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from time import perf_counter_ns
from typing import Any

from .. import tracing
from ..steps import Step, StepType
from .records import Entry
from .rows import Row
from .values import RowResult


@dataclass(frozen=True, slots=True)
class Job:
    """One run of one row.

    Attributes:
        row: what to run.
        position: its place in the run's order.
        repetition: which repetition of the row, from 0.
        attempt: which try, from 1.
        call: what calling the function came to in an earlier run; the job is only scored then.
    """

    row: Row
    position: int
    repetition: int = 0
    attempt: int = 1
    call: Call | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """What calling the function came to: an output or an error, when, and for how long.

    Attributes:
        span: the row's span, with what the function logged inside it.
        cached: whether the output comes from the cache.
    """

    started: datetime
    duration_ns: int
    output: Any = None
    error: BaseException | None = None
    span: Step | None = None
    cached: bool = False


class Opened:
    """A call that has begun: the row's span, where the function's own spans go, and the clock."""

    __slots__ = ("_clock", "scope", "span", "started")

    def __init__(self, name: str) -> None:
        self.started: datetime = datetime.now(UTC)
        self.span: Step = row_span(name, self.started)
        self.scope: tracing.Inside = tracing.inside(self.span)
        self._clock = perf_counter_ns()

    def ended(self, output: Any = None, error: BaseException | None = None) -> Call:
        """Return what the call came to."""
        return Call(self.started, perf_counter_ns() - self._clock, output, error, self.span)

    def abandoned(self, seconds: float) -> Call:
        """Return the call as failed for want of time; what it logs from now on is dropped."""
        self.scope.close()
        return self.ended(error=RowTimeout(f"the row took longer than {seconds:g} s"))


@dataclass(frozen=True, slots=True)
class Finished:
    """A row that is done.

    Attributes:
        result: what happened to it.
        entry: all of it as text, for the journal.
        error: the exception its function raised.
        tokens: how many the row's llm spans say were used.
    """

    result: RowResult
    entry: Entry
    error: BaseException | None = None
    tokens: int = 0


@dataclass(frozen=True, slots=True)
class Again:
    """A row that is to be tried again.

    Attributes:
        delay: seconds to wait before that.
        error: what went wrong this time.
    """

    delay: float
    error: BaseException


Outcome = Finished | Again


class RowProblem(Exception):
    """The row itself cannot be run."""


class RowTimeout(TimeoutError):
    """The function took longer than the run allows a row."""


def row_span(name: str, started: datetime) -> Step:
    """Return the row's span, under which what the function logs has its place."""
    return Step(type=StepType.workflow, name=name, created_at=started)
