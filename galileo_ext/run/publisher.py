"""Publishing to Arize: what a run has finished is written down and sent, apart from all else.

Each place has a journal connection, a list of what it has got and an uploader of its own: whatever
goes wrong there is said in its ``Publication`` and touches neither the run nor another place.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from arize_api.api.experiments import experiments_delete

from ..aio.arize import lookup
from ..aio.arize.experiments import check_name
from ..arize.connection import Arize
from ..errors import GalileoError
from .arize_rows import to_entry
from .arize_upload import ArizeUploader
from .journal import Journal
from .ledger import Ledger
from .records import PENDING, Entry, Run
from .upload import OnError
from .values import Publication, RowResult

_log = logging.getLogger("galileo_ext")
_PAGE = 500
#: Seconds that the questions at the end may take; after an interrupt there is less time.
_ASKING, _PARTING = 60.0, 5.0


@dataclass(frozen=True)
class Target:
    """A place to publish to, found and checked; nothing is created yet.

    Attributes:
        client: the connection.
        place: the dataset or the space, as the API takes it.
        name: what the experiment is to be called there.
    """

    client: Arize
    place: dict[str, str]
    name: str

    @property
    def on_dataset(self) -> bool:
        """Whether each row is of an example there."""
        return "dataset_id" in self.place

    @property
    def location(self) -> str:
        """What the journal calls the server; a file may be one of Galileo's too."""
        return location_of(self.client)


def location_of(client: Arize) -> str:
    """Return what the journal calls a server of Arize's API."""
    return f"arize:{client.location}"


async def find_target(
    client: Arize, name: str, dataset_id: str | None, *, rename: bool = True
) -> Target:
    """Find out where an experiment would go, and under which name.

    Args:
        client: the connection.
        name: the name to use; if it is taken, the same with the time.
        dataset_id: the dataset, if the rows are its examples; else it goes to the connection's
            space.
        rename: whether a name that is taken may be changed.

    Raises:
        ValueError: there is no such space, or the name is no use.
    """
    check_name(name)
    if dataset_id is not None:
        place = {"dataset_id": dataset_id}
    else:
        place = {"space_id": await lookup.home(client, None)}
    listed = lookup.pages_of_experiments(client, place, name)
    if any([found.name == name async for found in listed]):
        if not rename:
            raise ValueError(f"An experiment named {name!r} exists at {client.location}.")
        name = f"{name} {datetime.now(UTC):%Y-%m-%d at %H:%M:%S.%f}"
    return Target(client, place, name)


class Publisher:
    """Sends one experiment to one place.

    Args:
        target: the place.
        journal: a journal of its own, which it closes.
        key: what identifies the experiment.
        total: how many rows there will be.
        on_error: called with the exception of every failed attempt; None logs it.
        patience: seconds for which passing failures are repeated once nothing more comes.
    """

    def __init__(
        self,
        target: Target,
        journal: Journal,
        key: str,
        total: int,
        on_error: OnError | None = None,
        *,
        patience: float | None = None,
    ) -> None:
        self._target, self._journal, self._on_error = target, journal, on_error
        self._patience = patience
        place = json.dumps(target.place)
        digest = hashlib.blake2b(f"{target.location} {place}".encode(), digest_size=6).hexdigest()
        run_id = f"{key}.arize-{digest}"
        self._known = journal.run(run_id)
        self._run = Run(
            id=run_id,
            project_id=place,
            name=self._known.name if self._known else target.name,
            asked_name=target.name,
            location=target.location,
            total=total,
        )
        journal.begin(self._run)
        if self._known is not None:
            journal.unsettle(run_id)
        self._uploader = self._make_uploader()
        self._ledger = Ledger(
            journal, self._run, self._uploader.offer, resumed=self._known is not None
        )
        self._errors: list[Exception] = []
        self._places: list[tuple[int, str, int]] = []
        self._work: asyncio.Future[None] | None = None

    def start(self) -> None:
        """Begin to send."""
        self._work = asyncio.ensure_future(self._guarded())

    def add(self, position: int, key: str, row: RowResult, trace: str = "") -> None:
        """Take a finished row."""
        try:
            self._ledger.add(position, row, self._entry(position, key, row, trace))
        except Exception as error:  # a row that cannot be written down is this place's loss alone
            self._note(error)

    def keep(self, position: int, key: str, row: RowResult, trace: str = "") -> None:
        """Take a row of an earlier attempt, unless it has been taken then."""
        if self._known is None or self._journal.find(self._run.id, key, row.repetition) is None:
            self.add(position, key, row, trace)
        else:
            self._places.append((position, key, row.repetition))

    async def room(self) -> None:
        """Wait while too much is waiting to be written."""
        await self._ledger.room()

    async def close(self, patience: float | None = None) -> None:
        """Say that nothing more will come, and wait until all is sent or given up."""
        self._patience = patience if patience is not None else self._patience
        self._ledger.close()
        if self._work is not None:
            await self._work
        await asyncio.to_thread(self._journal.keep, self._run.id, self._places)

    async def report(self, *, whole: bool = True, hurry: bool = False) -> Publication:
        """Count what is there, and let go of the journal.

        Args:
            whole: whether every row there is has been handed over; others are taken back then.
            hurry: whether somebody waits for the end.
        """
        stored: int | None = None
        experiment_id = ""
        try:
            async with asyncio.timeout(_PARTING if hurry else _ASKING):
                if whole:
                    await asyncio.to_thread(self._journal.settle, self._run.id)
                    await self._replace()
                stored = len(await self._uploader.stored())
                experiment = await self._uploader.experiment()
                experiment_id = experiment.id if experiment else ""
        except (GalileoError, TimeoutError) as error:
            self._note(error)
        counts = self._journal.counts(self._run.id)
        publication = Publication(
            location=self._target.client.location,
            name=self._run.name,
            experiment_id=experiment_id,
            total=self._run.total,
            sent=counts.sent,
            stored=stored,
            failed=counts.refused,
            pending=counts.pending,
            errors=[*self._errors, *self._uploader.errors],
        )
        self._journal.finish(self._run.id, "completed" if publication.complete else "incomplete")
        self._journal.close()
        return publication

    def _make_uploader(self) -> ArizeUploader:
        return ArizeUploader(
            self._target.client,
            self._journal,
            self._run,
            self._on_error,
            patience=self._patience,
        )

    def _entry(self, position: int, key: str, row: RowResult, trace: str) -> Entry:
        on_dataset = self._target.on_dataset
        return to_entry(self._run.id, key, position, row, trace, on_dataset=on_dataset)

    async def _guarded(self) -> None:
        try:
            await self._send()
        except Exception as error:  # it must not end the run
            self._note(error)

    async def _send(self) -> None:
        writing = asyncio.ensure_future(self._ledger.work())
        uploading = asyncio.ensure_future(self._uploader.work(suspect=self._known is not None))
        try:
            await writing
        finally:
            self._uploader.close(self._patience)
            await uploading

    async def _replace(self) -> None:
        """Send all anew if runs are there that others have replaced."""
        if await take_back(self._target.client, self._journal, self._run, self._uploader):
            self._errors += self._uploader.errors
            self._uploader = self._make_uploader()
            self._uploader.close(self._patience)
            await self._uploader.work()

    def _note(self, error: Exception) -> None:
        self._errors.append(error)
        _log.warning("Publishing to %s: %s", self._target.client.location, error)


async def take_back(client: Arize, journal: Journal, run: Run, uploader: ArizeUploader) -> bool:
    """Delete a publication that has runs which others have replaced: single ones stay for ever.

    Returns:
        Whether it was deleted, so that all of it waits to be sent anew.
    """
    retired = await asyncio.to_thread(journal.retired, run.id)
    if not retired:
        return False
    stale = bool(set(retired) & await uploader.stored())
    experiment = await uploader.experiment()
    if stale and experiment is not None:
        await _mark_all_pending(journal, run.id)
        await experiments_delete.asyncio(experiment.id, client=client.raw)
        uploader.forget()
    await asyncio.to_thread(journal.removed, run.id, retired)
    return stale


async def _mark_all_pending(journal: Journal, run_id: str) -> None:
    """Have everything that was accepted sent once more."""
    last = 0
    while batch := await asyncio.to_thread(journal.delivered, run_id, after=last, most=_PAGE):
        last = batch[-1].sequence
        sequences = [pending.sequence for pending in batch]
        await asyncio.to_thread(journal.mark, run_id, sequences, PENDING)


async def open_publishers(
    targets: Sequence[Target],
    journal: str,
    key: str,
    total: int,
    on_error: OnError | None,
) -> list[Publisher]:
    """Make a publisher for each place, each with the journal's file opened for itself."""
    return [
        Publisher(target, await asyncio.to_thread(Journal, journal), key, total, on_error)
        for target in targets
    ]
