"""The parts of a run, made as its plan says."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from functools import partial
from math import floor

from ..calling.daemons import Deadline
from ..calling.limits import Limiter
from ..calling.retrying import as_retry
from .cache import as_cache
from .engine import Backend, Deliver, Done, Engine, Room, Stop
from .executors import Remote
from .fingerprint import fingerprint
from .jobs import Job
from .plan import Plan
from .repetitions import as_reducer
from .rows import RowSource
from .scoring import LocalMetric
from .tally import Tally
from .tasks import Elsewhere, Tasks
from .threads import Threads
from .worker import RowWorker


async def make_worker(plan: Plan, name: str, metrics: Sequence[LocalMetric]) -> RowWorker:
    """Return what runs and scores a row.

    Raises:
        NotPicklableError: the function cannot be sent to where it is to run.
        ExecutorError: nobody answers there.
    """
    assert plan.function is not None  # plan.check() has seen to it
    remote = None
    if plan.executor is not None:
        remote = Remote(plan.function, plan.executor, name)
        await remote.check()
    return RowWorker(
        name=name,
        function=plan.function,
        metrics=metrics,
        retry=as_retry(plan.retries),
        fingerprint=fingerprint(plan.function),
        cache=as_cache(plan.cache),
        remote=remote,
        deadline=Deadline(plan.timeout),
    )


def make_engine(
    plan: Plan,
    worker: RowWorker,
    *,
    total: int,
    stop: Stop,
    limiter: Limiter,
    deliver: Deliver,
    room: Room,
) -> Engine:
    """Return what runs all rows."""
    return Engine(
        partial(_backend, plan, worker),
        deliver=deliver,
        room=room,
        stop=stop,
        limiter=limiter,
        max_failures=_most_failures(plan, total),
    )


def make_tally(plan: Plan, metrics: Sequence[LocalMetric]) -> Tally:
    """Return what sums the metrics up."""
    reducer = as_reducer(plan.reducer, plan.repetitions)
    return Tally((metric.name for metric in metrics), plan.repetitions, reducer)


async def each_job(source: RowSource, repetitions: int) -> AsyncIterator[Job]:
    """Yield a job for every repetition of every row."""
    position = 0
    async for row in source.rows():
        for repetition in range(repetitions):
            yield Job(row, position, repetition)
            position += 1


def _backend(plan: Plan, worker: RowWorker, done: Done) -> Backend:
    common = (worker, plan.max_concurrency, plan.timeout, done)
    if worker.remote is not None:
        return Elsewhere(*common)
    return Tasks(*common) if worker.is_async else Threads(*common)


def _most_failures(plan: Plan, total: int) -> int | None:
    most = plan.max_failures
    return floor(most * total) if isinstance(most, float) else most
