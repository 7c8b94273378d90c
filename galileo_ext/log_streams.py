# Derived from galileo_ext/aio/log_streams.py by scripts/derive-sync; do not edit.
"""Log streams: what an application logs to while it runs, beside the experiments of a project."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from galileo_api.api.log_stream import create_log_stream as create_log_stream_op
from galileo_api.api.log_stream import delete_log_stream as delete_log_stream_op
from galileo_api.api.log_stream import get_log_stream as get_log_stream_op
from galileo_api.api.log_stream import list_log_streams_paginated, search_log_streams
from galileo_api.api.log_stream import update_log_stream as update_log_stream_op
from galileo_api.models import (
    LogStreamCreateRequest,
    LogStreamNameFilter,
    LogStreamNameFilterOperator,
    LogStreamResponse,
    LogStreamSearchRequest,
    LogStreamUpdateRequest,
)

from . import resolve
from .client import Galileo, current
from .errors import NameNotFoundError, NotFoundError
from .metric_types import GalileoMetrics, LocalMetricConfig, Metric
from .pagination import PAGE, paginate
from .scorers import find_scorers, register_scorers


def create_log_stream(
    name: str,
    project_id: str | None = None,
    project_name: str | None = None,
    *,
    client: Galileo | None = None,
) -> LogStreamResponse:
    """Create a log stream (``POST /projects/{project_id}/log_streams``).

    Args:
        name: must not be taken in the project.
        project_id: the project's id; default GALILEO_PROJECT_ID. Give this or ``project_name``.
        project_name: the project's name (or id); default GALILEO_PROJECT.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: there is no name, or the project cannot be resolved.
        HTTPValidationError: the server refused the name, for instance because it is taken.
    """
    body = LogStreamCreateRequest(name=resolve.required_name("name", name))
    connection = current(client)
    project = resolve.project(connection, project_id, project_name)
    return create_log_stream_op.sync(project.id, client=connection.raw, body=body)


def get_log_stream(
    *,
    name: str | None = None,
    project_id: str | None = None,
    project_name: str | None = None,
    client: Galileo | None = None,
) -> LogStreamResponse | None:
    """Return a log stream by name (``POST /projects/{project_id}/log_streams/search``).

    Args:
        name: its name or id; required.
        project_id: the project's id; default GALILEO_PROJECT_ID. Give this or ``project_name``.
        project_name: the project's name (or id); default GALILEO_PROJECT.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The log stream, or None if there is none.

    Raises:
        ValueError: there is no name, or the project cannot be resolved.
        AmbiguousNameError: several have this name.
    """
    wanted = resolve.required_name("name", name)
    connection = current(client)
    project = resolve.project(connection, project_id, project_name)
    try:
        return find_log_stream(connection, project.id, wanted, suggest=False)
    except (NotFoundError, NameNotFoundError):
        return None


def list_log_streams(
    *,
    project_id: str | None = None,
    project_name: str | None = None,
    limit: int | None = None,
    starting_token: int = 0,
    client: Galileo | None = None,
) -> list[LogStreamResponse]:
    """Return the log streams of a project, the oldest first; see ``iter_log_streams``.

    Args:
        project_id: the project's id; default GALILEO_PROJECT_ID. Give this or ``project_name``.
        project_name: the project's name (or id); default GALILEO_PROJECT.
        limit: at most this many; None for all.
        starting_token: how many to leave out at the beginning.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: the limit or the token is out of range, or the project cannot be resolved.
    """
    if (limit is not None and limit < 1) or starting_token < 0:
        raise ValueError(
            f"limit is {limit!r}, starting_token {starting_token!r}; expected a positive limit, or "
            "None for all, and a token from 0."
        )
    end = None if limit is None else starting_token + limit
    found: list[LogStreamResponse] = []
    for stream in iter_log_streams(project_id=project_id, project_name=project_name, client=client):
        found.append(stream)
        if len(found) == end:
            break
    return found[starting_token:]


def iter_log_streams(
    *,
    project_id: str | None = None,
    project_name: str | None = None,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> Iterator[LogStreamResponse]:
    """Yield log streams page by page (``GET /projects/{project_id}/log_streams/paginated``).

    Args:
        project_id, project_name: the project, as in ``list_log_streams``.
        prefetch: whether to ask for the next page while this one is consumed.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: the project cannot be resolved.
    """
    connection = current(client)
    project = resolve.project(connection, project_id, project_name)

    def page(token: int) -> tuple[list[LogStreamResponse], object]:
        found = list_log_streams_paginated.sync(
            project.id,
            client=connection.raw,
            starting_token=token,
            limit=PAGE,
            include_counts=True,
        )
        return found.log_streams, found.next_starting_token

    yield from paginate(page, prefetch=prefetch)


def update_log_stream(
    *,
    name: str,
    new_name: str,
    project_id: str | None = None,
    project_name: str | None = None,
    client: Galileo | None = None,
) -> LogStreamResponse:
    """Rename a log stream (``PUT /projects/{project_id}/log_streams/{log_stream_id}``).

    Args:
        name: the name it has (an id works too).
        new_name: the name it gets; must not be taken in the project.
        project_id, project_name: the project, as in ``get_log_stream``.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: a name is missing, or there is no such log stream or project.
        AmbiguousNameError: several have this name.
        HTTPValidationError: the server refused the new name, for instance because it is taken.
    """
    body = LogStreamUpdateRequest(name=resolve.required_name("new_name", new_name))
    connection = current(client)
    stream = _given(connection, name, project_id, project_name)
    return update_log_stream_op.sync(stream.project_id, stream.id, client=connection.raw, body=body)


def delete_log_stream(
    *,
    name: str,
    project_id: str | None = None,
    project_name: str | None = None,
    client: Galileo | None = None,
) -> None:
    """Delete a log stream with everything logged to it.

    ``DELETE /projects/{project_id}/log_streams/{log_stream_id}``

    Parameters and errors are those of ``get_log_stream``; one that is not there is a
    ``NameNotFoundError`` or ``IdNotFoundError``.
    """
    connection = current(client)
    stream = _given(connection, name, project_id, project_name)
    delete_log_stream_op.sync(stream.project_id, stream.id, client=connection.raw)


def enable_metrics(
    *,
    log_stream_name: str | None = None,
    project_name: str | None = None,
    metrics: Sequence[GalileoMetrics | Metric | LocalMetricConfig | str],
    client: Galileo | None = None,
) -> list[LocalMetricConfig]:
    """Have the server compute these metrics, and no others, for what a log stream receives.

    ``POST /projects/{project_id}/runs/{run_id}/scorer-settings``

    Args:
        log_stream_name: its name or id; default GALILEO_LOG_STREAM_ID or GALILEO_LOG_STREAM.
        project_name: the project's name (or id); default GALILEO_PROJECT or GALILEO_PROJECT_ID.
        metrics: names, labels or ids of the server's metrics.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        Those of the metrics that only code on this machine can compute; the server is not told.

    Raises:
        ValueError: there are no metrics, or there is no such metric, log stream or project;
            nothing is changed.
    """
    if isinstance(metrics, str) or not metrics:
        raise ValueError(f"metrics is {metrics!r}; expected a list with at least one metric.")
    connection = current(client)
    settings = connection.settings
    name = log_stream_name or settings.log_stream_id or settings.log_stream
    if not name:
        raise ValueError(
            "No log stream is given: pass log_stream_name, or set GALILEO_LOG_STREAM or "
            "GALILEO_LOG_STREAM_ID."
        )
    stream = _given(connection, name, None, project_name)
    local = [metric for metric in metrics if isinstance(metric, LocalMetricConfig)]
    hosted = [
        metric if isinstance(metric, Metric) else Metric(name=str(metric))
        for metric in metrics
        if not isinstance(metric, LocalMetricConfig)
    ]
    if hosted:
        configs = find_scorers(connection, hosted)
        register_scorers(connection, stream.project_id, stream.id, configs)
    return local


def find_log_stream(
    client: Galileo, project_id: str, name_or_id: str, *, suggest: bool = True
) -> LogStreamResponse:
    """Find a log stream of a project by name or id.

    Args:
        client: the connection.
        project_id: the project.
        name_or_id: the log stream.
        suggest: whether to look for close names if there is none.

    Raises:
        NameNotFoundError, IdNotFoundError, AmbiguousNameError: all of them ``ValueError``s.
    """

    def get(connection: Galileo, stream_id: str) -> LogStreamResponse:
        return get_log_stream_op.sync(project_id, stream_id, client=connection.raw)

    def named(connection: Galileo, name: str) -> Sequence[LogStreamResponse]:
        same = LogStreamNameFilter(operator=LogStreamNameFilterOperator.EQ, value=name)
        request = LogStreamSearchRequest(
            filters=[same], limit=resolve.SAME_NAME, include_counts=True
        )
        page = search_log_streams.sync(project_id, client=connection.raw, body=request)
        return [found for found in page.log_streams if found.name == name]

    def names(connection: Galileo) -> list[str]:
        if not suggest:
            return []
        request = LogStreamSearchRequest(limit=resolve.CANDIDATES)
        page = search_log_streams.sync(project_id, client=connection.raw, body=request)
        return [found.name for found in page.log_streams]

    return resolve.by_name_or_id("log stream", name_or_id, client, get, named, names)


def _given(
    client: Galileo, name: str, project_id: str | None, project_name: str | None
) -> LogStreamResponse:
    wanted = resolve.required_name("name", name)
    project = resolve.project(client, project_id, project_name)
    return find_log_stream(client, project.id, wanted)
