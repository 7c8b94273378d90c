"""The workflow of ``run_experiment``, from arguments to result.

Everything that can be wrong is found before the experiment is created; from then on every row is
written down as soon as it is finished, sent from there, and counted at the end.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from time import perf_counter

from ..calling.limits import Limiter, as_rate_limit
from ..client import Galileo, current
from .drive import drive
from .engine import INTERRUPT, TOO_MANY_FAILURES, Stop
from .execution import Execution, open_experiment
from .hosted import run_hosted
from .jobs import Finished, Job
from .journal import Journal
from .journal_file import JournalError
from .ledger import StoredRows
from .parts import each_job, make_engine, make_tally, make_worker
from .plan import Plan
from .prepare import distant_rows, prepare
from .publisher import open_publishers
from .result import ExperimentInterrupted, ExperimentResult, IncompleteUploadError
from .selection import select, settled
from .values import RowResult, UploadReport
from .watching import tell

_log = logging.getLogger("galileo_ext")


async def execute_async(plan: Plan) -> ExperimentResult:
    """Run an experiment on the running event loop."""
    return _judged(plan, await _execute(plan, Stop()))


def execute_sync(plan: Plan) -> ExperimentResult:
    """Run an experiment and wait for it, also from inside a running event loop."""
    if not plan.dry_run:
        plan = replace(plan, client=current(plan.client))
    return _judged(plan, drive(partial(_execute_on_own_loop, plan)))


async def _execute_on_own_loop(plan: Plan, stop: Stop) -> ExperimentResult:
    try:
        return await _execute(plan, stop)
    finally:
        if plan.client is not None:
            await plan.client.release_loop()
        for place in plan.places:
            await place.release_loop()


async def _execute(plan: Plan, stop: Stop) -> ExperimentResult:
    stop.bind()
    plan.check()
    if plan.dry_run:
        return await _dry_run(plan, stop)
    client = current(plan.client)
    if plan.hosted:
        return await run_hosted(plan, client)
    # The disk takes as long as the server's first answers, so both are asked at once.
    opening = asyncio.ensure_future(asyncio.to_thread(Journal, client.settings.journal))
    try:
        result = await _run(plan, client, opening, stop)
    except BaseException:
        with suppress(JournalError):
            (await opening).close()
        raise
    if not isinstance(result.rows, StoredRows):  # these read from it when asked
        opening.result().close_soon()
    return result


async def _run(
    plan: Plan, client: Galileo, opening: asyncio.Future[Journal], stop: Stop
) -> ExperimentResult:
    prepared = await prepare(plan, client, opening)
    journal = await asyncio.shield(opening)
    worker = await make_worker(plan, prepared.name, prepared.local)
    with closing(worker):
        experiment = await open_experiment(plan, prepared)
        publishers = await open_publishers(
            prepared.targets,
            client.settings.journal,
            experiment.id,
            prepared.source.total * plan.repetitions,
            plan.on_error,
        )
        execution = Execution(plan, prepared, journal, experiment, worker, stop, publishers)
        return await execution.run()


def _judged(plan: Plan, result: ExperimentResult) -> ExperimentResult:
    """Return a result that says all of it, or raise it with the error that says the rest."""
    tell(result)
    if plan.hosted:  # the server has only begun
        return result
    if result.stopped == INTERRUPT:
        raise ExperimentInterrupted(result)
    if result.dry or result.complete or result.stopped == TOO_MANY_FAILURES:
        return result
    error = IncompleteUploadError(result)
    if plan.on_error is not None:
        plan.on_error(error)
    elif plan.strict:
        raise error
    else:
        _log.warning("%s", error)
    return result


async def _dry_run(plan: Plan, stop: Stop) -> ExperimentResult:
    """Run the rows and keep everything here; only a dataset on a server is read."""
    started = perf_counter()
    local = plan.local_metrics()
    source = plan.local_rows() or await distant_rows(plan, current(plan.client))
    source = await settled(select(source, plan.limit, plan.rows))
    total = source.total * plan.repetitions
    tally, limiter = make_tally(plan, local), Limiter(as_rate_limit(plan.rate_limit))
    rows: dict[int, RowResult] = {}

    def deliver(job: Job, finished: Finished) -> None:
        rows[job.position] = finished.result
        tally.add(finished.result)

    async def room() -> None:
        return None

    worker = await make_worker(plan, plan.experiment_name, local)
    engine = make_engine(
        plan, worker, total=total, stop=stop, limiter=limiter, deliver=deliver, room=room
    )
    with closing(worker):
        jobs = each_job(source, plan.repetitions)
        await engine.run(worker.recalled(job) async for job in jobs)
    return ExperimentResult(
        name=plan.experiment_name,
        rows=[rows[position] for position in sorted(rows)],
        metrics=tally.summaries(),
        server_metrics=[metric.name for metric in plan.server_metrics()],
        upload=UploadReport(sent=0, stored=None, failed=0, pending=0),
        duration=perf_counter() - started,
        total=total,
        failed=sum(row.error is not None for row in rows.values()),
        stopped=stop.reason or "",
        limits=limiter.report(),
        flakiness=tally.flakiness,
        latency=tally.latency,
        cache=worker.cache.report(),
    )
