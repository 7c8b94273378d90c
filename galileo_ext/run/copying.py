"""Copying: an experiment that has been run, or lies on a server, sent to another Galileo.

The copy is an experiment of its own, whose traces have ids of their own. They go through the
journal like those of a run: what could not be sent is not lost, and the server is asked at the end.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import islice
from typing import Any
from uuid import uuid4

from galileo_api.api.experiment import create_experiment as create_experiment_op
from galileo_api.api.trace import get_trace
from galileo_api.models import ExperimentCreateRequest, ExperimentDatasetRequest

from ..aio import resolve
from ..client import Galileo
from ..errors import NotFoundError
from .execution import count_stored
from .journal import Journal
from .pages import page_of
from .records import Entry, Run
from .result import ExperimentResult
from .rows import Row
from .stored import result_text, row_key
from .tagging import add_tags
from .trace_copy import copied, made
from .trace_upload import Uploader
from .values import Publication, RowResult

_PAGE = 500
#: Traces that are read at once, and seconds for which failures are repeated after the last.
_READERS, _PATIENCE = 16, 30.0
#: The group of experiments that nobody has put into one; it cannot be named.
_NO_GROUP = "Ungrouped"
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


async def copy_to(
    result: ExperimentResult, to: Galileo, dataset: str | None, name: str | None
) -> Publication:
    """Send an experiment to the project of a connection; see ``publish``."""
    project = await resolve.project(to)
    found = await resolve.dataset(to, dataset) if dataset else None
    body = ExperimentCreateRequest(name=name or result.name)
    if found is not None:
        version = found.current_version_index
        body.dataset = ExperimentDatasetRequest(found.id, version)
    journal = await asyncio.to_thread(Journal, to.settings.journal)
    try:
        run, known = await _open(result, to, journal, project.id, body)
        uploader = Uploader(to, journal, run, patience=_PATIENCE)
        work = asyncio.ensure_future(uploader.work(suspect=known))
        try:
            await _hand_over(result, journal, run, uploader)
        finally:
            uploader.close()
            await work
        return await _report(to, journal, run, uploader)
    finally:
        journal.close()


async def _open(
    result: ExperimentResult,
    to: Galileo,
    journal: Journal,
    project_id: str,
    body: ExperimentCreateRequest,
) -> tuple[Run, bool]:
    """Take up a copy that was not finished, or create the experiment."""
    asked = f"{body.name} (copy of {uuid4() if result.dry else result.experiment.id})"
    known = await asyncio.to_thread(journal.unfinished, to.location, project_id, asked)
    if known is not None:
        journal.begin(known)
        return known, True
    if await resolve.experiments_named(to, project_id, body.name):
        body.name = f"{body.name} {datetime.now(UTC):%Y-%m-%d at %H:%M:%S.%f}"
    group = None if result.dry else result.experiment.experiment_group_name
    if group and group != _NO_GROUP:
        body.experiment_group_name = group
    experiment = await create_experiment_op.asyncio(project_id, client=to.raw, body=body)
    run = Run(
        id=experiment.id,
        project_id=project_id,
        name=body.name,
        asked_name=asked,
        location=to.location,
        total=len(result.rows),
    )
    journal.begin(run)
    await add_tags(to, experiment, _tags(result))
    return run, False


def _tags(result: ExperimentResult) -> dict[str, str]:
    tags = {} if result.dry else result.experiment.to_dict().get("tags") or {}
    return {tag["key"]: tag["value"] for tag in tags.get("generic") or ()}


async def _hand_over(
    result: ExperimentResult, journal: Journal, run: Run, uploader: Uploader
) -> None:
    """Write every row down that has not been yet, and have it sent."""
    source, each = _Source(result), enumerate(result.rows)
    while some := await asyncio.to_thread(lambda: list(islice(each, _PAGE))):
        rows = [(place, _key(row), row) for place, row in some]
        new = [r for r in rows if journal.find(run.id, r[1], r[2].repetition) is None]
        entries = await source.entries(new)
        uploader.offer(await asyncio.to_thread(journal.append, run.id, entries))


async def _report(to: Galileo, journal: Journal, run: Run, uploader: Uploader) -> Publication:
    counts = journal.counts(run.id)
    stored = await count_stored(to, run, counts.sent, patient=True)
    publication = Publication(
        location=to.location,
        name=run.name,
        experiment_id=run.id,
        total=run.total,
        sent=counts.sent,
        stored=stored,
        failed=counts.refused,
        pending=counts.pending,
        errors=uploader.errors,
        link=page_of(to, run.project_id, run.id),
    )
    journal.finish(run.id, "completed" if publication.complete else "incomplete")
    return publication


class _Source:
    """The traces of a result: from its server, or made of its rows where it has none."""

    def __init__(self, result: ExperimentResult) -> None:
        self._result, self._client = result, None if result.dry else result._client
        self._turns = asyncio.Semaphore(_READERS)

    async def entries(self, rows: Iterable[tuple[int, str, RowResult]]) -> list[Entry]:
        return await asyncio.gather(*(self._entry(*row) for row in rows))

    async def _entry(self, place: int, key: str, row: RowResult) -> Entry:
        trace = await self._trace(row)
        ok = row.error is None
        text = result_text(row)
        return Entry(key, row.repetition, place, ok, trace["id"], _encode(trace), text)

    async def _trace(self, row: RowResult) -> dict[str, Any]:
        if self._client is not None and row.trace_id:
            project = self._result.experiment.project_id
            try:
                async with self._turns:
                    found = await get_trace.asyncio(project, row.trace_id, client=self._client.raw)
                return copied(found.to_dict())
            except NotFoundError:  # it never arrived there; the result has the row
                pass
        return made(row, self._result.name, self._result.server_metrics)


def _key(row: RowResult) -> str:
    return row_key(Row(row.index, row.input, row.expected, row.metadata, row.id))
