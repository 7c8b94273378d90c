"""Publish: an experiment that has been run, or lies on a server, sent to another place as well."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import islice
from uuid import uuid4

from ..aio.arize import lookup
from ..arize.connection import Arize
from ..client import Galileo
from ..errors import GalileoError
from .copying import copy_to
from .drive import drive
from .engine import Stop
from .journal import Journal
from .publisher import Publisher, find_target
from .result import ExperimentResult
from .rows import Row
from .stored import row_key
from .values import Publication, RowResult

_PAGE = 500


class IncompletePublicationError(GalileoError):
    """Rows were published, but the other place does not have them all.

    Attributes:
        publication: what became of them.
    """

    def __init__(self, publication: Publication) -> None:
        self.publication = publication
        cause = f" Last error: {publication.errors[-1]}" if publication.errors else ""
        super().__init__(f"{publication.message}{cause}")


async def publish_async(
    result: ExperimentResult,
    to: Arize | Galileo,
    dataset: str | None,
    name: str | None,
    strict: bool,
) -> Publication:
    """Send a result's rows to another place; see ``publish``."""
    if not isinstance(to, Arize | Galileo):
        raise ValueError(f"to is a {type(to).__name__}; expected a Galileo or Arize connection.")
    if isinstance(to, Galileo):
        publication = await copy_to(result, to, dataset, name)
    else:
        publication = await _publish(result, to, dataset, name)
    if strict and not publication.complete:
        raise IncompletePublicationError(publication)
    return publication


async def _publish(
    result: ExperimentResult, to: Arize, dataset: str | None, name: str | None
) -> Publication:
    dataset_id = (await lookup.dataset(to, dataset)).id if dataset else None
    if dataset_id and any(row.id is None for row in await _first(result.rows)):
        raise ValueError(
            f"The rows are not of the dataset {dataset!r}: they have no ids. Run over it, or "
            "publish without a dataset."
        )
    publisher = await _open(result, to, dataset_id, name)
    return await _deliver(publisher, result)


def publish_sync(
    result: ExperimentResult,
    to: Arize | Galileo,
    dataset: str | None,
    name: str | None,
    strict: bool,
) -> Publication:
    """Send a result's rows to another place; see ``publish``."""

    async def work(_stop: Stop) -> Publication:
        try:
            return await publish_async(result, to, dataset, name, strict)
        finally:
            for client in (to, result._client):
                if isinstance(client, Arize | Galileo):
                    await client.release_loop()

    return drive(work)


async def _open(
    result: ExperimentResult, to: Arize, dataset_id: str | None, name: str | None
) -> Publisher:
    key = str(uuid4()) if result.dry else result.experiment.id
    path = to.settings.journal if result._client is None else result._client.settings.journal
    target = await find_target(to, name or result.name, dataset_id)
    journal = await asyncio.to_thread(Journal, path)
    return Publisher(target, journal, f"{key}.{name}" if name else key, len(result.rows))


async def _deliver(publisher: Publisher, result: ExperimentResult) -> Publication:
    publisher.start()
    traces = _Traces(result)
    try:
        each = enumerate(result.rows)
        while some := await asyncio.to_thread(lambda: list(islice(each, _PAGE))):
            for position, row in some:
                key = row_key(Row(row.index, row.input, row.expected, row.metadata, row.id))
                publisher.keep(position, key, row, traces.of(key, row))
            await publisher.room()
    finally:
        await publisher.close()
        traces.close()
    return await publisher.report(whole=not result.stopped)


class _Traces:
    """The traces of a run that was made here, from the journal; they say what it has used."""

    def __init__(self, result: ExperimentResult) -> None:
        self._journal: Journal | None = None
        if not (result.dry or result.loaded) and result._client is not None:
            self._journal = Journal(result._client.settings.journal)
            self._run_id = result.experiment.id

    def of(self, key: str, row: RowResult) -> str:
        """Return a row's trace as JSON text; empty if nothing is known of it."""
        if self._journal is None:
            return ""
        entry = self._journal.find(self._run_id, key, row.repetition)
        return (entry.trace or "") if entry else ""

    def close(self) -> None:
        """Let go of the journal."""
        if self._journal is not None:
            self._journal.close()


async def _first(rows: Sequence[RowResult]) -> Sequence[RowResult]:
    return await asyncio.to_thread(lambda: list(rows[:1]))
