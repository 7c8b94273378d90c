# Derived from galileo_ext/aio/outcomes.py by scripts/derive-sync; do not edit.
"""What a server has of an experiment: its traces page by page, and what is yet to be done."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
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

from ._standing import Outcome, Patience, Standing
from .client import Galileo
from .errors import NotFoundError, NotImplementedByServerError
from .pagination import PAGE, paginate
from .search import counted

#: From here on a trace's status code says that its row failed.
FAILED_STATUS = 400
_FIRST_LOGGED = {"column_id": "created_at", "ascending": True, "sort_type": "column"}


def read_outcome(client: Galileo, experiment: ExperimentResponse) -> Outcome:
    """Read what a server has of an experiment, apart from the traces themselves."""
    hosted = hosted_metrics(client, experiment)
    failed = LogRecordsNumberFilter(
        column_id="status_code", operator=LogRecordsNumberFilterOperator.GTE, value=FAILED_STATUS
    )
    every = LogRecordsQueryCountRequest(experiment_id=experiment.id)
    bad = LogRecordsQueryCountRequest(experiment_id=experiment.id, filters=[failed])
    traces = counted(client, experiment.project_id, every)
    failures = counted(client, experiment.project_id, bad)
    return Outcome(experiment, hosted, traces, failures)


def hosted_metrics(client: Galileo, experiment: ExperimentResponse) -> dict[str, str]:
    """Return the name of each metric that the server computes for an experiment, by its id."""
    try:
        settings = get_settings.sync(experiment.project_id, experiment.id, client=client.raw)
    except NotFoundError:  # nobody has asked it for any
        return {}
    scorers = settings.to_dict()["scorers"]
    return {str(one["id"]): str(one.get("name") or one["id"]) for one in scorers}


def finished(
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
    scored = bool(hosted_metrics(client, experiment))
    while True:
        experiment = get_experiment_op.sync(experiment.project_id, experiment.id, client=client.raw)
        standing = _standing(client, experiment, scored=scored)
        report(standing)
        if not standing.outstanding:
            return experiment
        time.sleep(patience.pause(standing))


def _standing(client: Galileo, experiment: ExperimentResponse, *, scored: bool) -> Standing:
    standing = Standing.of(experiment)
    try:
        jobs = get_jobs_for_project_run.sync(
            experiment.project_id, experiment.id, client=client.raw
        )
        standing.add_jobs(jobs)
    except (NotFoundError, NotImplementedByServerError):  # this server tells nothing of jobs
        pass
    if scored and not standing.outstanding:
        _add_metrics(client, experiment, standing)
    return standing


def _add_metrics(client: Galileo, experiment: ExperimentResponse, standing: Standing) -> None:
    """Look for records whose metrics are being computed; one page with some is enough."""
    for kind in ("traces", "spans"):
        for page in _pages(client, experiment, kind, PAGE):
            if standing.add_metrics(page):
                return


def iter_trace_records(
    client: Galileo, experiment: ExperimentResponse, *, limit: int = PAGE
) -> Iterator[dict[str, Any]]:
    """Yield the traces of an experiment, the first one first, as their JSON objects."""
    for page in _pages(client, experiment, "traces", limit):
        yield from page


def _pages(
    client: Galileo, experiment: ExperimentResponse, kind: str, limit: int
) -> Iterator[list[dict[str, Any]]]:
    def page(token: int) -> tuple[list[list[dict[str, Any]]], object]:
        found = record_page(client, experiment, kind, token, limit)
        return [found["records"]], found.get("next_starting_token")

    yield from paginate(page)


def record_page(
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
    answer = client.http.post(path, json=body)
    with reading(answer):
        found = answer.json()
        page = {**found, "records": list(found["records"])}
        all(record["id"] for record in page["records"])  # what has none is no record, and raises
    return page
