"""What a server has of an experiment: its traces page by page, and what is yet to be done."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

from galileo_api.api.experiment import get_experiment as get_experiment_op
from galileo_api.api.jobs import get_jobs_for_project_run
from galileo_api.api.run_scorer_settings import get_settings
from galileo_api.errors import reading
from galileo_api.models import (
    ExperimentResponse,
    LogRecordsNumberFilter,
    LogRecordsNumberFilterOperator,
    LogRecordsQueryCountRequest,
)

from .._standing import Outcome, Patience, Standing
from ..client import Galileo
from ..errors import NotFoundError, NotImplementedByServerError
from .pagination import PAGE, paginate
from .search import counted

#: From here on a trace's status code says that its row failed.
FAILED_STATUS = 400
_FIRST_LOGGED = {"column_id": "created_at", "ascending": True, "sort_type": "column"}


async def read_outcome(client: Galileo, experiment: ExperimentResponse) -> Outcome:
    """Read what a server has of an experiment, apart from the traces themselves."""
    hosted = await hosted_metrics(client, experiment)
    failed = LogRecordsNumberFilter(
        column_id="status_code", operator=LogRecordsNumberFilterOperator.GTE, value=FAILED_STATUS
    )
    every = LogRecordsQueryCountRequest(experiment_id=experiment.id)
    bad = LogRecordsQueryCountRequest(experiment_id=experiment.id, filters=[failed])
    traces = await counted(client, experiment.project_id, every)
    failures = await counted(client, experiment.project_id, bad)
    return Outcome(experiment, hosted, traces, failures)


async def hosted_metrics(client: Galileo, experiment: ExperimentResponse) -> dict[str, str]:
    """Return the name of each metric that the server computes for an experiment, by its id."""
    try:
        settings = await get_settings.asyncio(
            experiment.project_id, experiment.id, client=client.raw
        )
    except NotFoundError:  # nobody has asked it for any
        return {}
    scorers = settings.to_dict()["scorers"]
    return {str(one["id"]): str(one.get("name") or one["id"]) for one in scorers}


async def finished(
    client: Galileo,
    experiment: ExperimentResponse,
    patience: Patience,
    report: Callable[[Standing], None],
) -> ExperimentResponse:
    """Wait until a server has finished an experiment, and return it.

    Args:
        client: the connection.
        experiment: the experiment.
        patience: when to give up.
        report: called with how far it is, again and again.

    Raises:
        ExperimentFailedError: the server has given up on it.
        ExperimentTimeoutError: it took too long.
    """
    scored = bool(await hosted_metrics(client, experiment))
    while True:
        experiment = await get_experiment_op.asyncio(
            experiment.project_id, experiment.id, client=client.raw
        )
        standing = await _standing(client, experiment, scored=scored)
        report(standing)
        if not standing.outstanding:
            return experiment
        await asyncio.sleep(patience.pause(standing))


async def _standing(client: Galileo, experiment: ExperimentResponse, *, scored: bool) -> Standing:
    standing = Standing.of(experiment)
    try:
        jobs = await get_jobs_for_project_run.asyncio(
            experiment.project_id, experiment.id, client=client.raw
        )
        standing.add_jobs(jobs)
    except (NotFoundError, NotImplementedByServerError):  # this server tells nothing of jobs
        pass
    if scored and not standing.outstanding:
        await _add_metrics(client, experiment, standing)
    return standing


async def _add_metrics(client: Galileo, experiment: ExperimentResponse, standing: Standing) -> None:
    """Look for records whose metrics are being computed; one page with some is enough."""
    for kind in ("traces", "spans"):
        async for page in _pages(client, experiment, kind, PAGE):
            if standing.add_metrics(page):
                return


async def iter_trace_records(
    client: Galileo, experiment: ExperimentResponse, *, limit: int = PAGE
) -> AsyncIterator[dict[str, Any]]:
    """Yield the traces of an experiment, the first one first, as their JSON objects."""
    async for page in _pages(client, experiment, "traces", limit):
        for record in page:
            yield record


async def _pages(
    client: Galileo, experiment: ExperimentResponse, kind: str, limit: int
) -> AsyncIterator[list[dict[str, Any]]]:
    async def page(token: int) -> tuple[list[list[dict[str, Any]]], object]:
        found = await record_page(client, experiment, kind, token, limit)
        return [found["records"]], found.get("next_starting_token")

    async for records in paginate(page):
        yield records


async def record_page(
    client: Galileo, experiment: ExperimentResponse, kind: str, start: int, limit: int
) -> dict[str, Any]:
    """Return one page of traces or spans as it is answered.

    Not through the generated client: its models cost several times what reading the JSON costs,
    and there may be hundreds of thousands of records.

    Raises:
        ResponseError: the answer is no page.
    """
    body = {
        "experiment_id": experiment.id,
        "starting_token": start,
        "limit": limit,
        "sort": _FIRST_LOGGED,
    }
    path = f"/projects/{experiment.project_id}/{kind}/search"
    answer = await client.async_http.post(path, json=body)
    with reading(answer):
        found = answer.json()
        page = {**found, "records": list(found["records"])}
        all(record["id"] for record in page["records"])  # what has none is no record, and raises
    return page
