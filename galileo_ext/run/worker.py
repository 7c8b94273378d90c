"""One row, from call to trace. Whatever the function does, the outcome is a value."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Sequence
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from .._text import describe, to_text
from ..calling.daemons import NO_DEADLINE, Deadline
from ..calling.retrying import Retry
from ..steps import META, Step, StepType
from .cache import OutputCache
from .executors import Remote
from .jobs import Again, Call, Finished, Job, Opened, Outcome, RowProblem, row_span
from .outputs import collected, is_async, resolved, row_error, without_folders
from .rows import Row
from .scoring import LocalMetric, Scores, Subject, Wait, apply
from .stored import row_key, to_entry
from .values import RowResult

NO_RETRY = Retry(attempts=1)
NO_CACHE = OutputCache(mode="off")


@dataclass(frozen=True)
class RowWorker:
    """Runs rows through a function and scores them.

    Attributes:
        name: the experiment's name, which traces carry.
        function: takes a row's input.
        metrics: applied to each output.
        retry: which failures to try again.
        fingerprint: of the function, which traces carry.
        cache: where outputs are looked up and kept.
        remote: where the function runs, if not in this process.
        deadline: how long each metric may take.
    """

    name: str
    function: Callable[[Any], Any]
    metrics: Sequence[LocalMetric] = ()
    retry: Retry = NO_RETRY
    fingerprint: str = ""
    cache: OutputCache = NO_CACHE
    remote: Remote | None = None
    deadline: Deadline = NO_DEADLINE

    @property
    def is_async(self) -> bool:
        """Whether the function is asynchronous."""
        return is_async(self.function)

    def open(self) -> Opened:
        """Begin a call."""
        return Opened(self.name)

    def call(self, job: Job, opened: Opened, wait: Wait) -> Call:
        """Call a synchronous function; if it returns an awaitable, ``wait`` resolves that."""
        if job.call is not None:
            return job.call
        try:
            with opened.scope:
                output = self._output(job.row, wait)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # also SystemExit: a row that exits does not end the run
            return opened.ended(error=error)
        call = opened.ended(output)
        self._keep(job, output)
        return call

    async def acall(self, job: Job, opened: Opened) -> Call:
        """Call an asynchronous function."""
        if job.call is not None:
            return job.call
        try:
            with opened.scope:
                output = collected(await resolved(self.function(_given(job.row))))
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # also SystemExit: a row that exits does not end the run
            if isinstance(error, asyncio.CancelledError) and _is_being_cancelled():
                raise
            return opened.ended(error=error)
        call = opened.ended(output)
        self._keep(job, output)
        return call

    async def remote_call(self, job: Job) -> Call:
        """Call the function where ``remote`` runs it."""
        if job.call is not None:
            return job.call
        assert self.remote is not None  # whoever calls this has seen to it
        if job.row.problem:
            return self.open().ended(error=RowProblem(job.row.problem))
        done = await self.remote.run(job.row.input)
        if done.exception is None:
            self._keep(job, done.output)
        span = row_span(self.name, done.started)
        span.spans = done.spans
        return Call(done.started, done.duration_ns, done.output, done.exception, span)

    def close(self) -> None:
        """Close what was opened for the run."""
        self.cache.close()
        self.deadline.close()
        if self.remote is not None:
            self.remote.close()

    def recalled(self, job: Job) -> Job:
        """Return a job with what the cache knows of it, so that the function need not run."""
        if not self.cache.is_on or job.row.problem:
            return job
        hit = self.cache.get(self._place(job))
        if hit is None:
            return job
        return replace(job, call=Call(datetime.now(UTC), 0, hit.value, cached=True))

    def _keep(self, job: Job, output: Any) -> None:
        if self.cache.is_on:
            self.cache.put(self._place(job), output)

    def _place(self, job: Job) -> bytes | None:
        # A repetition is another sample: it must not be answered with the first one's output.
        return self.cache.key(self.fingerprint, job.row.input, job.repetition)

    def outcome(self, job: Job, call: Call, wait: Wait) -> Outcome:
        """Score a call, or say that it is to be tried again."""
        if call.error is not None:
            delay = self.retry.delay(job.attempt, call.error)
            if delay is not None:
                return Again(delay, call.error)
        return self.finish(job, call, wait)

    def finish(self, job: Job, call: Call, wait: Wait) -> Finished:
        """Make the trace of a call and score it; a failed row has no scores."""
        key = row_key(job.row)
        trace = _trace(self, job, call, key)
        scores = Scores()
        if call.error is None:
            subject = Subject(job.row, call.output, trace)
            scores = apply(self.metrics, subject, wait, self.deadline)
            for name, problem in scores.errors.items():
                trace.user_metadata[f"{META}score_error.{name}"] = to_text(problem) or ""
        result = _result(job, call, trace, scores)
        entry = to_entry(key, job.position, result, trace)
        return Finished(result, entry, call.error, _tokens(call.span))

    def _output(self, row: Row, wait: Wait) -> Any:
        output = self.function(_given(row))
        if inspect.isawaitable(output) or inspect.isasyncgen(output):
            output = wait(resolved(output))
        return collected(output)


def _tokens(span: Step | None) -> int:
    if span is None or not span.spans:
        return 0
    return sum(step.num_total_tokens or 0 for step in span.walk())


def _is_being_cancelled() -> bool:
    """Whether somebody cancels this task, rather than the function raising CancelledError."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _given(row: Row) -> Any:
    """Return the input to call the function with.

    A copy of what can be changed: a function that changes its input must change neither what is
    stored of the row nor the row's next try or repetition.
    """
    if row.problem:
        raise RowProblem(row.problem)
    if isinstance(row.input, (dict, list)):
        with suppress(Exception):  # what cannot be copied is handed over itself
            return deepcopy(row.input)
    return row.input


def _trace(worker: RowWorker, job: Job, call: Call, key: str) -> Step:
    """Make the trace: the row's span, and around it the same with what is known of the run."""
    row = job.row
    text = to_text(row.input)
    span = call.span or row_span(worker.name, call.started)
    span.input, span.output = text or "", to_text(call.output)
    span.duration_ns = call.duration_ns
    span.status_code = None if call.error is None else 500
    return Step(
        type=StepType.trace,
        name=worker.name,
        input=span.input,
        output=span.output,
        created_at=span.created_at,
        duration_ns=span.duration_ns,
        status_code=span.status_code,
        user_metadata=_about(worker, job, call, key),
        dataset_input=text,
        dataset_output=to_text(row.expected),
        dataset_metadata={str(name): to_text(v) or "" for name, v in row.metadata.items()},
        spans=[span],
    )


def _about(worker: RowWorker, job: Job, call: Call, key: str) -> dict[str, str]:
    about = {
        f"{META}row_index": str(job.row.index),
        f"{META}row_key": key,
        f"{META}repetition": str(job.repetition),
        f"{META}function": worker.fingerprint,
    }
    if call.cached:
        about[f"{META}cached"] = "true"
    if job.row.id is not None:
        about[f"{META}row_id"] = job.row.id
    given = {"input": job.row.input, "expected": job.row.expected, "output": call.output}
    for name, value in given.items():
        if value is not None and not isinstance(value, str):
            about[f"{META}{name}"] = "json"  # the trace has the JSON text of a value
    if call.error is not None:
        about[f"{META}error"] = describe(call.error)
        about[f"{META}traceback"] = without_folders(row_error(call.error).traceback)
    return about


def _result(job: Job, call: Call, trace: Step, scores: Scores) -> RowResult:
    row = job.row
    return RowResult(
        index=row.index,
        id=row.id,
        repetition=job.repetition,
        attempts=job.attempt,
        input=row.input,
        output=call.output,
        expected=row.expected,
        metadata=row.metadata,
        scores=scores.values,
        score_details=scores.details,
        score_errors=scores.errors,
        error=None if call.error is None else row_error(call.error),
        duration=call.duration_ns / 1e9,
        cached=call.cached,
        trace_id=trace.id,
    )
