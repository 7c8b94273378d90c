"""The workflow of ``run_experiment``, from arguments to result.

Everything that can be wrong is found before the experiment is created, so that a typo leaves
nothing behind; after that, whatever fails is counted and reported.
"""

from __future__ import annotations

import asyncio
import contextvars
import logging
import threading
from collections.abc import Coroutine, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from time import perf_counter
from typing import Any, TypeVar

from galileo_api.api.experiment import create_experiment as create_experiment_op
from galileo_api.api.experiment import get_experiment as get_experiment_op
from galileo_api.api.experiment_tags import set_tag_for_experiment
from galileo_api.api.trace import count_traces
from galileo_api.models import (
    DatasetDB,
    ExperimentCreateRequest,
    ExperimentDatasetRequest,
    ExperimentResponse,
    LogRecordsQueryCountRequest,
    RunTagCreateRequest,
    ScorerConfig,
)

from ..aio import resolve
from ..aio.datasets import fetch_rows
from ..aio.experiments import set_group
from ..aio.scorers import find_scorers, register_scorers
from ..client import Galileo, current
from ..errors import GalileoError
from . import rows
from .engine import run_rows
from .plan import Plan
from .progress import Progress
from .result import ExperimentResult, RowResult, UploadReport, summarise
from .scoring import LocalMetric
from .upload import Uploader
from .worker import Finished, RowWorker

_log = logging.getLogger("galileo_ext")
T = TypeVar("T")

#: Seconds to wait between questions about how many traces are stored; a cloud needs some.
_COUNTING = (0.0, 0.5, 1.0, 2.0, 4.0)


@dataclass(frozen=True)
class Prepared:
    """Everything a run needs, found and checked; nothing is created yet."""

    client: Galileo
    project_id: str
    name: str
    source: rows.RowSource
    local: Sequence[LocalMetric]
    hosted: list[ScorerConfig]


async def execute_async(plan: Plan) -> ExperimentResult:
    """Run an experiment on the running event loop."""
    started = perf_counter()
    plan.check()
    prepared = await _prepare(plan, current(plan.client))
    experiment = await _create(plan, prepared)
    finished, upload = await _run(plan, prepared, experiment)
    return await _conclude(prepared, experiment, finished, upload, started)


def execute_sync(plan: Plan) -> ExperimentResult:
    """Run an experiment and wait for it, also from inside a running event loop."""
    return drive(partial(_execute_on_own_loop, replace(plan, client=current(plan.client))))


async def _execute_on_own_loop(plan: Plan) -> ExperimentResult:
    try:
        return await execute_async(plan)
    finally:
        await current(plan.client).release_loop()


def drive(start: partial[Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine to its end; in a thread of its own if this one has a running loop."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(start())
    done: Future[T] = Future()
    context = contextvars.copy_context()

    def run() -> None:
        try:
            done.set_result(context.run(asyncio.run, start()))
        except BaseException as error:  # raised again in the calling thread
            done.set_exception(error)

    threading.Thread(target=run, name="galileo-ext-run", daemon=True).start()
    return done.result()


async def _prepare(plan: Plan, client: Galileo) -> Prepared:
    local = plan.local_metrics()
    source = plan.local_rows()
    project = await resolve.project(client, plan.project_id, plan.project)
    if source is None:
        source = await _server_rows(plan, client)
    hosted = await find_scorers(client, plan.server_metrics())
    name = await _free_name(plan, client, project.id)
    return Prepared(client, project.id, name, source, local, hosted)


async def _server_rows(plan: Plan, client: Galileo) -> rows.RowSource:
    dataset = plan.dataset
    if not isinstance(dataset, DatasetDB):
        given = dataset or plan.dataset_name or plan.dataset_id
        dataset = await resolve.dataset(client, str(given))
    if not dataset.num_rows:
        raise ValueError(f"Dataset {dataset.name!r} has no rows; expected at least one.")
    columns = dataset.column_names
    if columns and "input" not in columns:
        raise ValueError(f"Dataset {dataset.name!r} has no 'input' column, only {columns}.")
    version = dataset.current_version_index
    return rows.from_pages(
        partial(fetch_rows, client, dataset.id, version),
        total=dataset.num_rows,
        dataset_id=dataset.id,
        version_index=version,
        name=dataset.name,
    )


async def _free_name(plan: Plan, client: Galileo, project_id: str) -> str:
    """Return the name to use: the one asked for or, if it is taken, the same with the time."""
    name = plan.experiment_name
    if not await resolve.experiments_named(client, project_id, name):
        return name
    if plan.if_exists == "error":
        raise ValueError(
            f"An experiment named {name!r} exists; use another name or if_exists='rename'."
        )
    now = datetime.now(UTC)
    return f"{name} {now:%Y-%m-%d} at {now:%H:%M:%S}.{now.microsecond // 1000:03d}"


async def _create(plan: Plan, prepared: Prepared) -> ExperimentResponse:
    client, project_id, source = prepared.client, prepared.project_id, prepared.source
    body = ExperimentCreateRequest(name=prepared.name)
    if source.dataset_id is not None and source.version_index is not None:
        body.dataset = ExperimentDatasetRequest(source.dataset_id, source.version_index)
    set_group(body, plan.experiment_group, plan.experiment_group_id)
    experiment = await create_experiment_op.asyncio(project_id, client=client.raw, body=body)
    try:
        if prepared.hosted:
            await register_scorers(client, project_id, experiment.id, prepared.hosted)
        for key, value in (plan.experiment_tags or {}).items():
            tag = RunTagCreateRequest(key=key, value=value, tag_type="generic")
            await set_tag_for_experiment.asyncio(
                project_id, experiment.id, client=client.raw, body=tag
            )
    except GalileoError as error:
        error.add_note(f"Experiment {prepared.name!r} ({experiment.id}) was created and is empty.")
        raise
    return experiment


async def _run(
    plan: Plan, prepared: Prepared, experiment: ExperimentResponse
) -> tuple[list[RowResult], UploadReport]:
    assert plan.function is not None  # plan.check() has seen to it
    worker = RowWorker(prepared.name, plan.function, prepared.local)
    uploader = Uploader(prepared.client, prepared.project_id, experiment.id, plan.on_error)
    results: list[RowResult] = []
    with Progress(prepared.name, prepared.source.total, plan.progress) as progress:

        def deliver(finished: Finished) -> None:
            results.append(finished.result)
            uploader.add(finished.trace)
            progress.row(finished.result)

        try:
            await run_rows(
                prepared.source.rows(),
                worker,
                concurrency=plan.max_concurrency,
                deliver=deliver,
                room=uploader.room,
            )
        finally:
            # Whatever stopped the rows, those that are done are sent.
            report = await uploader.finish()
    return sorted(results, key=lambda row: row.index), report


async def _conclude(
    prepared: Prepared,
    experiment: ExperimentResponse,
    finished: list[RowResult],
    upload: UploadReport,
    started: float,
) -> ExperimentResult:
    client, project_id = prepared.client, prepared.project_id
    stored = await _stored(client, project_id, experiment.id, upload.sent)
    try:
        experiment = await get_experiment_op.asyncio(project_id, experiment.id, client=client.raw)
    except GalileoError as error:
        _log.warning("The experiment could not be read again: %s", error)
    result = ExperimentResult(
        experiment=experiment,
        link=f"{client.settings.console_url}/project/{project_id}/experiments/{experiment.id}",
        rows=finished,
        metrics={metric.name: summarise(metric.name, finished) for metric in prepared.local},
        server_metrics=[str(scorer.name) for scorer in prepared.hosted],
        upload=replace(upload, stored=stored),
        duration=perf_counter() - started,
    )
    if not result.complete:
        _log.warning("%s", result.message)
    return result


async def _stored(
    client: Galileo, project_id: str, experiment_id: str, expected: int
) -> int | None:
    """Ask the server how many traces it has; None if it does not say."""
    body = LogRecordsQueryCountRequest(experiment_id=experiment_id)
    stored = None
    for pause in _COUNTING:
        await asyncio.sleep(pause)
        try:
            answer = await count_traces.asyncio(project_id, client=client.raw, body=body)
        except GalileoError as error:
            _log.warning("The stored traces could not be counted: %s", error)
            return stored
        stored = answer.total_count
        if stored >= expected:
            break
    return stored
