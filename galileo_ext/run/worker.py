"""One row, from call to trace. Whatever the function does, the outcome is a value."""

from __future__ import annotations

import inspect
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from time import perf_counter_ns
from typing import Any

from ..steps import Step, StepType, to_text
from .result import RowError, RowResult
from .rows import Row
from .scoring import LocalMetric, Scores, Subject, Wait, apply

#: Where a trace keeps what the API has no field for; all values are text.
META = "galileo_ext."


@dataclass(frozen=True)
class Finished:
    """A row that is done: its result and the trace to store."""

    result: RowResult
    trace: Step


@dataclass(frozen=True)
class Call:
    """What calling the function came to: an output or an error, when, and for how long."""

    started: datetime
    duration_ns: int
    output: Any = None
    error: RowError | None = None


@dataclass(frozen=True)
class RowWorker:
    """Runs rows through a function and scores them.

    Attributes:
        name: the experiment's name, which traces carry.
        function: takes a row's input.
        metrics: applied to each output.
    """

    name: str
    function: Callable[[Any], Any]
    metrics: Sequence[LocalMetric]

    @property
    def is_async(self) -> bool:
        """Whether the function, or the call of an object that stands for one, is ``async``."""
        call = getattr(self.function, "__call__", None)  # noqa: B004  # the method itself is wanted
        kinds = (inspect.iscoroutinefunction, inspect.isasyncgenfunction)
        return any(kind(f) for kind in kinds for f in (self.function, call))

    def call(self, row: Row, wait: Wait) -> Call:
        """Call a synchronous function; if it returns an awaitable, ``wait`` resolves that."""
        started, clock = datetime.now(UTC), perf_counter_ns()
        try:
            _refuse(row)
            output = self.function(row.input)
            if inspect.isawaitable(output) or inspect.isasyncgen(output):
                output = wait(_resolved(output))
            output = _collected(output)
        except (Exception, SystemExit) as error:  # a row that exits fails; it does not end the run
            return Call(started, perf_counter_ns() - clock, error=_row_error(error))
        return Call(started, perf_counter_ns() - clock, output)

    async def acall(self, row: Row) -> Call:
        """Call an asynchronous function."""
        started, clock = datetime.now(UTC), perf_counter_ns()
        try:
            _refuse(row)
            output = _collected(await _resolved(self.function(row.input)))
        except (Exception, SystemExit) as error:  # a row that exits fails; it does not end the run
            return Call(started, perf_counter_ns() - clock, error=_row_error(error))
        return Call(started, perf_counter_ns() - clock, output)

    def finish(self, row: Row, call: Call, wait: Wait) -> Finished:
        """Make the trace of a call and score it; a failed row has no scores."""
        trace = _trace(self.name, row, call)
        scores = Scores()
        if call.error is None:
            scores = apply(self.metrics, Subject(row, call.output, trace), wait)
            for name, problem in scores.errors.items():
                trace.user_metadata[f"{META}score_error.{name}"] = to_text(problem) or ""
        return Finished(_result(row, call, trace, scores), trace)


class RowProblem(Exception):
    """The row itself cannot be run."""


def _refuse(row: Row) -> None:
    if row.problem:
        raise RowProblem(row.problem)


def _row_error(error: BaseException) -> RowError:
    trace = "".join(traceback.format_exception(error))
    return RowError(type(error).__name__, str(error), trace)


async def _resolved(output: Any) -> Any:
    """Await what can be awaited and run an asynchronous generator to its end."""
    if inspect.isawaitable(output):
        output = await output
    return _joined([item async for item in output]) if inspect.isasyncgen(output) else output


def _collected(output: Any) -> Any:
    """Run a generator to its end: text pieces are joined, other items become a list."""
    return _joined(list(output)) if inspect.isgenerator(output) else output


def _joined(items: list[Any]) -> Any:
    return "".join(items) if items and all(isinstance(i, str) for i in items) else items


def _trace(name: str, row: Row, call: Call) -> Step:
    common: dict[str, Any] = {
        "name": name,
        "input": to_text(row.input) or "",
        "output": to_text(call.output),
        "created_at": call.started,
        "duration_ns": call.duration_ns,
        "status_code": 500 if call.error else None,
        "dataset_input": to_text(row.input),
        "dataset_output": to_text(row.expected),
        "dataset_metadata": {key: to_text(value) or "" for key, value in row.metadata.items()},
    }
    span = Step(type=StepType.workflow, **common)
    return Step(type=StepType.trace, spans=[span], user_metadata=_about(row, call), **common)


def _about(row: Row, call: Call) -> dict[str, str]:
    about = {f"{META}row_index": str(row.index)}
    if row.id is not None:
        about[f"{META}row_id"] = row.id
    if call.error is not None:
        about[f"{META}error"] = to_text(str(call.error)) or ""
        about[f"{META}traceback"] = to_text(call.error.traceback) or ""
    return about


def _result(row: Row, call: Call, trace: Step, scores: Scores) -> RowResult:
    return RowResult(
        index=row.index,
        id=row.id,
        input=row.input,
        output=call.output,
        expected=row.expected,
        metadata=row.metadata,
        scores=scores.values,
        score_details=scores.details,
        score_errors=scores.errors,
        error=call.error,
        duration=call.duration_ns / 1e9,
        trace_id=trace.id,
    )
