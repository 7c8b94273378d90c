"""Where records are: the project, and the experiment or log stream in it, by name or id."""

from __future__ import annotations

from galileo_api.models import (
    LogRecordsAvailableColumnsRequest,
    LogRecordsExportRequest,
    LogRecordsMetricsQueryRequest,
    LogRecordsQueryCountRequest,
    LogRecordsQueryRequest,
    RecomputeLogRecordsMetricsRequest,
)

from ..client import Galileo
from . import resolve
from .log_streams import find_log_stream

#: Project, experiment, log stream.
Within = tuple[str, str | None, str | None]
Request = (
    LogRecordsAvailableColumnsRequest
    | LogRecordsExportRequest
    | LogRecordsMetricsQueryRequest
    | LogRecordsQueryCountRequest
    | LogRecordsQueryRequest
    | RecomputeLogRecordsMetricsRequest
)


async def place(client: Galileo, within: Within, body: Request) -> str:
    """Put the experiment or log stream into a request; return the project's id.

    Raises:
        ValueError: one of them is not found, or both are given.
    """
    project_name, experiment_name, stream_name = within
    resolve.required_name("project_id", project_name)
    if experiment_name and stream_name:
        raise ValueError(
            f"Both experiment {experiment_name!r} and log stream {stream_name!r} are given; "
            "give one, or none to search the whole project."
        )
    project_id = (await resolve.project(client, None, project_name)).id
    if experiment_name:
        found = await resolve.experiment(client, project_id, experiment_name)
        body.experiment_id = found.id
    if stream_name:
        body.log_stream_id = (await find_log_stream(client, project_id, stream_name)).id
    return project_id
