"""Push: what earlier runs could not send, delivered from the journal."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass

from ..arize.connection import Arize
from ..client import Galileo, current
from ..errors import GalileoError
from .arize_upload import ArizeUploader
from .drive import drive
from .engine import Stop
from .journal import Journal
from .journal_file import JournalError
from .publisher import location_of, take_back
from .records import Run
from .resume import remove_retired
from .trace_upload import Uploader
from .upload import Sender

_log = logging.getLogger("galileo_ext")
_PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of one run's undelivered traces.

    Attributes:
        name: the experiment.
        experiment_id: its id.
        sent: traces that are on the server now.
        pending: traces that still wait.
        refused: traces the server will never take.
    """

    name: str
    experiment_id: str
    sent: int
    pending: int
    refused: int


async def push_async(client: Galileo | Arize | None = None) -> list[Delivery]:
    """Deliver what earlier runs left in the journal for this server.

    Args:
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        One entry for each run that had something to deliver.
    """
    connection = client if isinstance(client, Arize) else current(client)
    journal = Journal(connection.settings.journal)
    try:
        runs = journal.undelivered(_location(connection))
        deliveries = [await _deliver(connection, journal, run) for run in runs]
        return [delivery for delivery in deliveries if delivery is not None]
    finally:
        journal.close()


def push_sync(client: Galileo | Arize | None = None) -> list[Delivery]:
    """Deliver what earlier runs left in the journal for this server."""
    connection = client if isinstance(client, Arize) else current(client)

    async def work(_stop: Stop) -> list[Delivery]:
        try:
            return await push_async(connection)
        finally:
            await connection.release_loop()

    return drive(work)


async def push_others(client: Galileo, journal: Journal, run: Run) -> None:
    """Deliver other runs' leftovers while a run is going on."""
    for other in await asyncio.to_thread(journal.undelivered, client.location):
        if other.id != run.id:
            try:
                await _deliver(client, journal, other)
            except GalileoError as error:
                _log.warning("Experiment %r could not be delivered: %s", other.name, error)


def _location(client: Galileo | Arize) -> str:
    return location_of(client) if isinstance(client, Arize) else client.location


def _uploader(client: Galileo | Arize, journal: Journal, run: Run) -> Sender:
    if isinstance(client, Arize):
        return ArizeUploader(client, journal, run, patience=_PATIENCE)
    return Uploader(client, journal, run, patience=_PATIENCE)


async def _deliver(client: Galileo | Arize, journal: Journal, run: Run) -> Delivery | None:
    """Send one run's leftovers; None if another process has the run in its hands."""
    try:
        journal.take(run.id)
    except JournalError:
        return None
    try:
        before = journal.counts(run.id)
        uploader = _uploader(client, journal, run)
        uploader.close()
        if isinstance(client, Arize) and isinstance(uploader, ArizeUploader):
            await take_back(client, journal, run, uploader)
        await uploader.work(suspect=True)
        if isinstance(client, Galileo):
            await remove_retired(client, journal, run)
        after = journal.counts(run.id)
        whole = after.sent == run.total
        journal.finish(run.id, "completed" if whole and not after.refused else run.state)
    finally:
        journal.release(run.id)
    return Delivery(run.name, run.id, after.sent - before.sent, after.pending, after.refused)
