# Derived from galileo_ext/aio/search.py by scripts/derive-sync; do not edit.
"""Finding traces, spans and sessions by filters, in a chosen order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from attrs import evolve
from galileo_api.api.trace import count_traces as count_traces_op
from galileo_api.api.trace import query_sessions, query_spans, query_traces
from galileo_api.models import (
    ExtendedAgentSpanRecord,
    ExtendedControlSpanRecord,
    ExtendedLlmSpanRecord,
    ExtendedRetrieverSpanRecord,
    ExtendedSessionRecord,
    ExtendedToolSpanRecord,
    ExtendedTraceRecord,
    ExtendedWorkflowSpanRecord,
    LogRecordsQueryCountRequest,
    LogRecordsQueryRequest,
    LogRecordsQueryResponse,
    LogRecordsSortClause,
)

from .client import Galileo, current
from .errors import ResponseError
from .filters import Filter, checked_filters, checked_sort
from .pagination import paginate
from .places import Within, place

Span = (
    ExtendedAgentSpanRecord
    | ExtendedControlSpanRecord
    | ExtendedLlmSpanRecord
    | ExtendedRetrieverSpanRecord
    | ExtendedToolSpanRecord
    | ExtendedWorkflowSpanRecord
)
Kind = Literal["traces", "spans", "sessions"]
_OPERATIONS = {"traces": query_traces, "spans": query_spans, "sessions": query_sessions}
#: Records can be large, so that pages of them are smaller than those of other lists.
_PAGE = 100


def get_traces(
    project_id: str,
    experiment_id: str | None = None,
    log_stream_id: str | None = None,
    filters: Sequence[Filter] | None = None,
    sort: LogRecordsSortClause | None = None,
    limit: int = 100,
    starting_token: int = 0,
    *,
    client: Galileo | None = None,
) -> LogRecordsQueryResponse:
    """Return one page of traces (``POST /projects/{project_id}/traces/search``).

    See ``iter_traces`` for all of them.

    Args:
        project_id: the project's id or name.
        experiment_id: only those of this experiment; its id or name.
        log_stream_id: only those of this log stream; its id or name.
        filters: all of them must match; see ``column``.
        sort: such as ``column("created_at").ascending()``; default: the newest first.
        limit: how many at most.
        starting_token: where to begin; ``next_starting_token`` of the page before.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The page, with ``records``, and ``next_starting_token`` if there are more.

    Raises:
        ValueError: project, experiment or log stream are not found, both of the latter are given,
            or a filter is none.
        AmbiguousNameError: several have this name.
        HTTPValidationError: the server refused a column, a filter or the limit.
    """
    body = _body(filters, sort, limit, starting_token)
    return _page("traces", (project_id, experiment_id, log_stream_id), body, client)


def get_spans(
    project_id: str,
    experiment_id: str | None = None,
    log_stream_id: str | None = None,
    filters: Sequence[Filter] | None = None,
    sort: LogRecordsSortClause | None = None,
    limit: int = 100,
    starting_token: int = 0,
    *,
    client: Galileo | None = None,
) -> LogRecordsQueryResponse:
    """Return one page of spans (``POST /projects/{project_id}/spans/search``).

    See ``iter_spans`` for all of them.

    Parameters and errors are those of ``get_traces``.
    """
    body = _body(filters, sort, limit, starting_token)
    return _page("spans", (project_id, experiment_id, log_stream_id), body, client)


def get_sessions(
    project_id: str,
    experiment_id: str | None = None,
    log_stream_id: str | None = None,
    filters: Sequence[Filter] | None = None,
    sort: LogRecordsSortClause | None = None,
    limit: int = 100,
    starting_token: int = 0,
    *,
    client: Galileo | None = None,
) -> LogRecordsQueryResponse:
    """Return one page of sessions (``POST /projects/{project_id}/sessions/search``).

    See ``iter_sessions`` for all of them.

    Parameters and errors are those of ``get_traces``.
    """
    body = _body(filters, sort, limit, starting_token)
    return _page("sessions", (project_id, experiment_id, log_stream_id), body, client)


def iter_traces(
    project_id: str,
    experiment_id: str | None = None,
    log_stream_id: str | None = None,
    filters: Sequence[Filter] | None = None,
    sort: LogRecordsSortClause | None = None,
    *,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> Iterator[ExtendedTraceRecord]:
    """Yield all traces that match, page by page.

    Records that are logged while the newest come first can shift those of later pages; sort by
    ``column("created_at").ascending()`` to read from what still grows.

    Args:
        project_id, experiment_id, log_stream_id, filters, sort, client: as in ``get_traces``.
        prefetch: whether to ask for the next page while this one is consumed.

    Raises:
        ValueError: as in ``get_traces``.
    """
    within = (project_id, experiment_id, log_stream_id)
    found = _iterate("traces", within, filters, sort, prefetch=prefetch, client=client)
    yield from found


def iter_spans(
    project_id: str,
    experiment_id: str | None = None,
    log_stream_id: str | None = None,
    filters: Sequence[Filter] | None = None,
    sort: LogRecordsSortClause | None = None,
    *,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> Iterator[Span]:
    """Yield all spans that match, page by page.

    Parameters and errors are those of ``iter_traces``.
    """
    within = (project_id, experiment_id, log_stream_id)
    found = _iterate("spans", within, filters, sort, prefetch=prefetch, client=client)
    yield from found


def iter_sessions(
    project_id: str,
    experiment_id: str | None = None,
    log_stream_id: str | None = None,
    filters: Sequence[Filter] | None = None,
    sort: LogRecordsSortClause | None = None,
    *,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> Iterator[ExtendedSessionRecord]:
    """Yield all sessions that match, page by page.

    Parameters and errors are those of ``iter_traces``.
    """
    within = (project_id, experiment_id, log_stream_id)
    found = _iterate("sessions", within, filters, sort, prefetch=prefetch, client=client)
    yield from found


def count_traces(
    project_id: str,
    experiment_id: str | None = None,
    log_stream_id: str | None = None,
    filters: Sequence[Filter] | None = None,
    *,
    client: Galileo | None = None,
) -> int:
    """Count the traces that match (``POST /projects/{project_id}/traces/count``).

    Args:
        project_id, experiment_id, log_stream_id, filters, client: as in ``get_traces``.

    Raises:
        ValueError: as in ``get_traces``.
    """
    body = LogRecordsQueryCountRequest(filters=checked_filters(filters))
    connection = current(client)
    project = place(connection, (project_id, experiment_id, log_stream_id), body)
    return counted(connection, project, body)


def counted(client: Galileo, project_id: str, body: LogRecordsQueryCountRequest) -> int:
    """Ask how many traces there are.

    Raises:
        ResponseError: what is answered is no number of traces.
    """
    answer = count_traces_op.sync(project_id, client=client.raw, body=body)
    total: object = answer.total_count
    if not isinstance(total, int) or total < 0:
        raise ResponseError(f"The server says that it has {total!r} traces; expected a number.")
    return total


def _iterate(
    kind: Kind,
    within: Within,
    filters: Sequence[Filter] | None,
    sort: LogRecordsSortClause | None,
    *,
    prefetch: bool,
    client: Galileo | None,
) -> Iterator[Any]:
    body = _body(filters, sort, _PAGE, 0)
    connection = current(client)
    project = place(connection, within, body)

    def page(token: int) -> tuple[list[Any], object]:
        request = evolve(body, starting_token=token)
        found = _OPERATIONS[kind].sync(project, client=connection.raw, body=request)
        return found.records or [], found.next_starting_token

    yield from paginate(page, prefetch=prefetch)


def _page(
    kind: Kind,
    within: Within,
    body: LogRecordsQueryRequest,
    client: Galileo | None,
) -> LogRecordsQueryResponse:
    connection = current(client)
    project = place(connection, within, body)
    found: LogRecordsQueryResponse = _OPERATIONS[kind].sync(
        project, client=connection.raw, body=body
    )
    return found


def _body(
    filters: Sequence[Filter] | None,
    sort: LogRecordsSortClause | None,
    limit: int,
    starting_token: int,
) -> LogRecordsQueryRequest:
    return LogRecordsQueryRequest(
        filters=checked_filters(filters),
        sort=checked_sort(sort),
        limit=limit,
        starting_token=starting_token,
    )
