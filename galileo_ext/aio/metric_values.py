"""What metrics said about the records of a project, summed up over time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from galileo_api.api.trace import query_metrics
from galileo_api.models import LogRecordsMetricsQueryRequest, LogRecordsMetricsResponse

from ..client import Galileo, current
from ..filters import Filter, checked_filters
from .places import place


async def get_metrics(
    project_id: str,
    start_time: datetime,
    end_time: datetime,
    experiment_id: str | None = None,
    log_stream_id: str | None = None,
    filters: Sequence[Filter] | None = None,
    group_by: str | None = None,
    interval: int = 5,
    *,
    client: Galileo | None = None,
) -> LogRecordsMetricsResponse:
    """Sum up the values of metrics over time (``POST /projects/{project_id}/metrics/search``).

    Args:
        project_id: the project's id or name.
        start_time: from when on.
        end_time: until when.
        experiment_id: only the records of this experiment; its id or name.
        log_stream_id: only the records of this log stream; its id or name.
        filters: only records that match all of them; see ``column``.
        group_by: the column whose values are summed up apart from each other.
        interval: the length of a step of time, in minutes.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        ``aggregate_metrics`` over all of the time, and ``bucketed_metrics``: by group, the same
        for each step.

    Raises:
        ValueError: project, experiment or log stream are not found, both of the latter are given,
            a filter is none, or the interval is less than a minute.
        AmbiguousNameError: several have this name.
        HTTPValidationError: the server refused a value.
    """
    if interval < 1:
        raise ValueError(f"interval is {interval!r}; expected 1 minute or more.")
    body = LogRecordsMetricsQueryRequest(
        start_time=start_time,
        end_time=end_time,
        filters=checked_filters(filters),
        interval=interval,
    )
    if group_by is not None:
        body.group_by = group_by
    connection = current(client)
    project = await place(connection, (project_id, experiment_id, log_stream_id), body)
    return await query_metrics.asyncio(project, client=connection.raw, body=body)
