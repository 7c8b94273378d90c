"""One run on a server: create, run, write down, send, count, say what happened."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from time import perf_counter

from galileo_api.api.experiment import create_experiment as create_experiment_op
from galileo_api.api.experiment import get_experiment as get_experiment_op
from galileo_api.models import (
    ExperimentCreateRequest,
    ExperimentDatasetRequest,
    ExperimentResponse,
    LogRecordsQueryCountRequest,
)

from ..aio.experiments import set_group
from ..aio.scorers import register_scorers
from ..aio.search import counted
from ..calling.limits import Limiter, as_rate_limit
from ..client import Galileo
from ..errors import GalileoError
from .engine import INTERRUPT, Stop
from .fingerprint import fingerprint
from .jobs import Finished, Job
from .journal import Journal
from .ledger import Ledger
from .pages import page_of
from .parts import each_job, make_engine, make_tally
from .plan import Plan
from .prepare import Prepared
from .progress import Progress
from .publisher import Publisher
from .push import push_others
from .records import Counts, Run, RunState
from .result import ExperimentResult
from .resume import Resumption, remove_retired
from .stored import moved, to_result
from .tagging import add_tags
from .trace_upload import Uploader
from .values import Publication, UploadReport
from .worker import RowWorker

_log = logging.getLogger("galileo_ext")

#: Seconds to wait between questions about how many traces are stored; a cloud needs some.
_COUNTING = (0.0, 0.5, 1.0, 2.0, 4.0)
#: Seconds for which uploads are still tried after an interrupt.
_PARTING = 5.0


class Execution:
    """A prepared run.

    Args:
        plan: what was asked for.
        prepared: what was found.
        journal: where finished rows are written down.
        experiment: the experiment on the server.
        worker: runs and scores a row.
        stop: asked to stop, no new row starts.
        publishers: send the rows to other places too.
    """

    def __init__(
        self,
        plan: Plan,
        prepared: Prepared,
        journal: Journal,
        experiment: ExperimentResponse,
        worker: RowWorker,
        stop: Stop,
        publishers: Sequence[Publisher] = (),
    ) -> None:
        self._publishers = publishers
        self._plan, self._prepared, self._journal, self._stop = plan, prepared, journal, stop
        self._started = perf_counter()
        self._client = prepared.client
        self._experiment = experiment
        self._worker = worker
        self._run = self._take_run()
        self._resumption = self._take_up()
        self._limiter = Limiter(as_rate_limit(plan.rate_limit))
        self._tally = make_tally(plan, prepared.local)
        self._uploader = Uploader(self._client, journal, self._run, plan.on_error)
        self._ledger = Ledger(
            journal, self._run, self._uploader.offer, resumed=self._resumption is not None
        )

    async def run(self) -> ExperimentResult:
        """Run all rows; return what happened, whatever happened."""
        await self._run_rows()
        return await self._conclude()

    def _take_run(self) -> Run:
        prepared = self._prepared
        run = Run(
            id=self._experiment.id,
            project_id=prepared.project_id,
            name=prepared.name,
            asked_name=self._plan.experiment_name,
            location=self._client.location,
            total=prepared.source.total * self._plan.repetitions,
            function=self._worker.fingerprint,
            metrics={metric.name: fingerprint(metric.origin) for metric in prepared.local},
        )
        self._journal.begin(run)
        return run

    def _take_up(self) -> Resumption | None:
        earlier = self._prepared.earlier
        return Resumption.of(self._journal, earlier, self._run) if earlier else None

    async def _run_rows(self) -> None:
        """Run the rows; however that ends, what is finished is written down and sent."""
        writing = asyncio.ensure_future(self._ledger.work())
        writing.add_done_callback(self._stop_if_broken)
        suspect = self._resumption is not None
        uploading = asyncio.ensure_future(self._uploader.work(suspect=suspect))
        tidying = asyncio.ensure_future(self._tidy())
        for publisher in self._publishers:
            publisher.start()
        patience: float | None = _PARTING
        try:
            await self._engine_at_work()
            if self._stop.reason != INTERRUPT:
                patience = None
        finally:
            self._ledger.close()
            await writing
            self._uploader.close(patience)
            await asyncio.gather(uploading, *(p.close(patience) for p in self._publishers))
            tidying.cancel()
            await asyncio.wait({tidying})

    async def _tidy(self) -> None:
        """See to what earlier runs have left, while this one is going on."""
        await asyncio.to_thread(self._journal.make_room)
        await push_others(self._client, self._journal, self._run)

    def _stop_if_broken(self, writing: asyncio.Future[None]) -> None:
        """Start no more rows when finished ones cannot be written down at all."""
        if not writing.cancelled() and writing.exception() is not None:
            self._stop.request("the journal is broken")

    async def _engine_at_work(self) -> None:
        with Progress(self._run.name, self._run.total, self._plan.progress) as progress:

            def deliver(job: Job, finished: Finished) -> None:
                self._tally.add(finished.result)
                self._ledger.add(job.position, finished.result, finished.entry)
                key, trace = finished.entry.key, finished.entry.trace
                for publisher in self._publishers:
                    publisher.add(job.position, key, finished.result, trace)
                progress.row(finished.result)

            engine = make_engine(
                self._plan,
                self._worker,
                total=self._run.total,
                stop=self._stop,
                limiter=self._limiter,
                deliver=deliver,
                room=self._ledger.room,
            )
            await engine.run(self._jobs(progress))

    async def _jobs(self, progress: Progress) -> AsyncIterator[Job]:
        """Yield what is to be run; take over at once what an earlier attempt has done."""
        resumption = self._resumption
        async for job in each_job(self._prepared.source, self._plan.repetitions):
            entry = resumption.find(job) if resumption else None
            if resumption is None or entry is None:
                yield self._worker.recalled(job)
            elif resumption.rescore:
                yield resumption.rescored(job, entry)
            else:
                result = moved(to_result(entry), job.row)
                self._tally.add(result)
                self._ledger.keep(job.position, result, entry)
                for publisher in self._publishers:
                    publisher.keep(job.position, entry.key, result, entry.trace)
                progress.row(result)

    async def _conclude(self) -> ExperimentResult:
        run, stopped = self._run, self._stop.reason
        if self._resumption is not None and stopped is None:
            self._journal.settle(run.id)
        await remove_retired(self._client, self._journal, run)
        counts = self._journal.counts(run.id)
        stored, experiment = await asyncio.gather(
            count_stored(self._client, run, counts.sent, patient=stopped != INTERRUPT),
            self._experiment_now(),
        )
        if stored is not None and stored < counts.sent and stopped != INTERRUPT:
            counts = await self._counts_by_name()
        result = ExperimentResult(
            name=run.name,
            link=page_of(self._client, run.project_id, run.id),
            rows=self._ledger.rows(),
            metrics=self._tally.summaries(),
            server_metrics=[str(scorer.name) for scorer in self._prepared.hosted],
            upload=self._report(counts, stored),
            duration=perf_counter() - self._started,
            total=run.total,
            failed=self._ledger.failed,
            stopped=stopped or "",
            limits=self._limiter.report(),
            flakiness=self._tally.flakiness,
            latency=self._tally.latency,
            cache=self._worker.cache.report(),
            publications=await self._reports(),
            _experiment=experiment,
            _client=self._client,
        )
        self._journal.finish(run.id, _state(result))
        return result

    async def _reports(self) -> list[Publication]:
        stopped = self._stop.reason
        how = {"whole": stopped is None, "hurry": stopped == INTERRUPT}
        return await asyncio.gather(*(place.report(**how) for place in self._publishers))

    async def _counts_by_name(self) -> Counts:
        """Find out which traces the server accepted and does not have; they are to be sent again.

        Not in this run: a server that is only slow would get them twice.
        """
        try:
            await self._uploader.doubt()
        except GalileoError as error:
            _log.warning("The missing traces could not be looked for: %s", error)
        return self._journal.counts(self._run.id)

    def _report(self, counts: Counts, stored: int | None) -> UploadReport:
        errors = self._uploader.errors
        return UploadReport(counts.sent, stored, counts.refused, counts.pending, errors)

    async def _experiment_now(self) -> ExperimentResponse:
        """Read the experiment again, for the aggregates the server has computed."""
        try:
            return await get_experiment_op.asyncio(
                self._run.project_id, self._run.id, client=self._client.raw
            )
        except GalileoError as error:
            _log.warning("The experiment could not be read again: %s", error)
            return self._experiment


async def open_experiment(plan: Plan, prepared: Prepared) -> ExperimentResponse:
    """Create the experiment with its metrics and tags, or read the one that is taken up again."""
    client, project_id = prepared.client, prepared.project_id
    if prepared.earlier is not None:
        return await get_experiment_op.asyncio(project_id, prepared.earlier.id, client=client.raw)
    experiment = await create_experiment_op.asyncio(
        project_id, client=client.raw, body=_request(plan, prepared)
    )
    try:
        if prepared.hosted:
            await register_scorers(client, project_id, experiment.id, prepared.hosted)
        await add_tags(client, experiment, plan.experiment_tags)
    except GalileoError as error:
        error.add_note(f"Experiment {prepared.name!r} ({experiment.id}) was created and is empty.")
        raise
    return experiment


def _request(plan: Plan, prepared: Prepared) -> ExperimentCreateRequest:
    body = ExperimentCreateRequest(name=prepared.name)
    source = prepared.source
    if source.dataset_id is not None and source.version_index is not None:
        body.dataset = ExperimentDatasetRequest(source.dataset_id, source.version_index)
    if prepared.hosted:  # they are registered as well; said here, no refusal leaves an empty one
        body.scorers = prepared.hosted
    set_group(body, plan.experiment_group, plan.experiment_group_id)
    return body


async def count_stored(client: Galileo, run: Run, expected: int, *, patient: bool) -> int | None:
    """Ask the server how many traces it has; None if it does not say."""
    body = LogRecordsQueryCountRequest(experiment_id=run.id)
    stored = None
    for pause in _COUNTING if patient else _COUNTING[:1]:
        await asyncio.sleep(pause)
        try:
            stored = await counted(client, run.project_id, body)
        except GalileoError as error:
            _log.warning("The stored traces could not be counted: %s", error)
            return stored
        if stored >= expected:
            break
    return stored


def _state(result: ExperimentResult) -> RunState:
    if result.stopped == INTERRUPT:
        return "interrupted"
    return "completed" if result.complete else "incomplete"
