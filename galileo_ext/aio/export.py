"""Exporting records: all that match, as they come, or into a file; and the columns they have."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any, Literal

import httpx
from galileo_api.api.log_stream import search_log_streams
from galileo_api.api.trace import (
    sessions_available_columns,
    spans_available_columns,
    traces_available_columns,
)
from galileo_api.models import (
    LLMExportFormat,
    LogRecordsAvailableColumnsRequest,
    LogRecordsColumnInfo,
    LogRecordsExportRequest,
    LogRecordsSortClause,
    LogStreamCreatedAtSort,
    LogStreamSearchRequest,
    RootType,
)

from .. import errors
from .._files import replacing
from .._lines import Lines
from ..client import Galileo, current
from ..filters import Filter, checked_filters, checked_sort
from .places import Within, place

Kind = Literal["traces", "spans", "sessions"]
_COLUMNS = {
    "traces": traces_available_columns,
    "spans": spans_available_columns,
    "sessions": sessions_available_columns,
}


async def export_records(
    project_id: str,
    root_type: RootType | str = RootType.TRACE,
    filters: Sequence[Filter] | None = None,
    sort: LogRecordsSortClause | None = None,
    export_format: LLMExportFormat | str = LLMExportFormat.JSONL,
    log_stream_id: str | None = None,
    experiment_id: str | None = None,
    column_ids: Sequence[str] | None = None,
    redact: bool = True,
    include_code_metric_metadata: bool = False,
    *,
    client: Galileo | None = None,
) -> AsyncIterator[dict[str, Any]]:
    """Yield all records that match, in one request, as the server sends them.

    ``POST /projects/{project_id}/export_records``

    Args:
        project_id: the project's id or name.
        root_type: ``"trace"``, ``"span"`` or ``"session"``.
        filters: all of them must match; see ``column``.
        sort: such as ``column("created_at").ascending()``; default: the newest first.
        export_format: ``"jsonl"`` for records as searches return them, ``"jsonl_flat"`` with a key
            for each column (``"metrics/cost"``), ``"csv"`` the same with every value a text.
        log_stream_id: the log stream, by id or name.
        experiment_id: the experiment, by id or name. Without both: the project's oldest log stream.
        column_ids: only these columns; see ``get_columns``.
        redact: whether redacted inputs and outputs take the place of the others.
        include_code_metric_metadata: also what code metrics said beside their scores.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: the type, the format or a filter is none; the project, experiment or log stream
            is not found or both of the latter are given.
        HTTPValidationError: the server refused a column or a filter.
        APIConnectionError: the stream broke off; what came before it has been yielded.
        ResponseError: a line could not be read.
    """
    body = _body(root_type, filters, sort, export_format, column_ids)
    body.redact, body.include_code_metric_metadata = redact, include_code_metric_metadata
    connection = current(client)
    project = await _place(connection, (project_id, experiment_id, log_stream_id), body)
    lines = Lines(body.export_format == LLMExportFormat.CSV)
    async for piece in _pieces(connection, project, body):
        for record in lines.feed(piece):
            yield record
    for record in lines.finish():
        yield record


async def save_records(
    path: str | os.PathLike[str],
    project_id: str,
    root_type: RootType | str = RootType.TRACE,
    filters: Sequence[Filter] | None = None,
    sort: LogRecordsSortClause | None = None,
    export_format: LLMExportFormat | str | None = None,
    log_stream_id: str | None = None,
    experiment_id: str | None = None,
    column_ids: Sequence[str] | None = None,
    redact: bool = True,
    include_code_metric_metadata: bool = False,
    *,
    client: Galileo | None = None,
) -> Path:
    """Write all records that match to a file, just as the server sends them.

    The file is put in place when it is whole; until then, and after an error, what was there stays.

    Args:
        path: the file.
        export_format: ``"jsonl"``, ``"jsonl_flat"`` or ``"csv"``; default: the suffix of the path.
        project_id, root_type, filters, sort, log_stream_id, experiment_id: as in
            ``export_records``.
        column_ids, redact, include_code_metric_metadata, client: as in ``export_records``.

    Returns:
        The path.

    Raises:
        ValueError, HTTPValidationError, APIConnectionError: as in ``export_records``.
    """
    target = Path(path)
    kind = export_format or target.suffix.removeprefix(".").lower()
    body = _body(root_type, filters, sort, kind, column_ids)
    body.redact, body.include_code_metric_metadata = redact, include_code_metric_metadata
    connection = current(client)
    project = await _place(connection, (project_id, experiment_id, log_stream_id), body)
    with replacing(target) as file:
        async for piece in _pieces(connection, project, body):
            file.write(piece)
    return target


async def get_columns(
    project_id: str,
    kind: Kind = "traces",
    experiment_id: str | None = None,
    log_stream_id: str | None = None,
    *,
    client: Galileo | None = None,
) -> list[LogRecordsColumnInfo]:
    """Return the columns that records can be filtered, sorted and exported by.

    ``POST /projects/{project_id}/traces/available_columns`` and its like.

    Args:
        project_id: the project's id or name.
        kind: ``"traces"``, ``"spans"`` or ``"sessions"``.
        experiment_id: of this experiment; its id or name.
        log_stream_id: of this log stream; its id or name.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: the kind is none of these, or something is not found.
    """
    if kind not in _COLUMNS:
        raise ValueError(f"kind is {kind!r}; expected one of {', '.join(map(repr, _COLUMNS))}.")
    body = LogRecordsAvailableColumnsRequest()
    connection = current(client)
    project = await place(connection, (project_id, experiment_id, log_stream_id), body)
    found = await _COLUMNS[kind].asyncio(project, client=connection.raw, body=body)
    return found.columns or []


def _body(
    root_type: RootType | str,
    filters: Sequence[Filter] | None,
    sort: LogRecordsSortClause | None,
    export_format: LLMExportFormat | str,
    column_ids: Sequence[str] | None,
) -> LogRecordsExportRequest:
    if isinstance(column_ids, str):
        raise ValueError(f"column_ids is the text {column_ids!r}; expected a list of column ids.")
    return LogRecordsExportRequest(
        root_type=_one_of("root_type", RootType, root_type),
        filters=checked_filters(filters),
        sort=checked_sort(sort),
        export_format=_one_of("export_format", LLMExportFormat, export_format),
        column_ids=None if column_ids is None else list(column_ids),
    )


def _one_of(name: str, kind: Any, value: Any) -> Any:
    known = [one.value for one in kind]
    if value not in known:  # the generated enums themselves take what a later server may send
        raise ValueError(f"{name} is {value!r}; expected one of {', '.join(map(repr, known))}.")
    return kind(value)


async def _place(client: Galileo, within: Within, body: LogRecordsExportRequest) -> str:
    project = await place(client, within, body)
    if not (body.experiment_id or body.log_stream_id):
        oldest = LogStreamSearchRequest(sort=LogStreamCreatedAtSort(ascending=True), limit=1)
        page = await search_log_streams.asyncio(project, client=client.raw, body=oldest)
        if not page.log_streams:
            raise ValueError(f"The project {within[0]!r} has no log stream; give an experiment_id.")
        body.log_stream_id = page.log_streams[0].id
    return project


async def _pieces(
    client: Galileo, project_id: str, body: LogRecordsExportRequest
) -> AsyncIterator[bytes]:
    """Yield the answer while it comes; the raw client would gather it in memory first."""
    path = f"/projects/{project_id}/export_records"
    try:
        async with client.async_http.stream("POST", path, json=body.to_dict()) as response:
            async for piece in response.aiter_bytes():
                yield piece
    except httpx.TransportError as error:
        raise errors.from_transport(error, error.request) from error
