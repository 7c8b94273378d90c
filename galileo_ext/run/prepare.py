"""Before a run: find and check everything, so that a typo leaves nothing behind."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from arize_api.models import Dataset as ArizeDataset
from galileo_api.models import DatasetDB, ScorerConfig

from ..aio import resolve
from ..aio.arize.examples import list_examples
from ..aio.datasets import fetch_rows
from ..aio.scorers import find_scorers
from ..arize.connection import Arize
from ..arize.connection import current as arize_connection
from ..client import Galileo
from ..errors import NameNotFoundError
from . import rows
from .arize_rows import to_record
from .journal import Journal
from .plan import Plan
from .publisher import Target, find_target
from .records import Run
from .resume import find_run
from .scoring import LocalMetric
from .selection import select, settled


@dataclass(frozen=True)
class Prepared:
    """Everything a run needs, found and checked; nothing is created yet.

    Attributes:
        client: the connection.
        project_id: where the experiment belongs.
        name: the experiment's name.
        source: the rows.
        local: the metrics computed here.
        hosted: the metrics left to the server.
        earlier: the run that is taken up again, or None.
        targets: where it is to be published to.
    """

    client: Galileo
    project_id: str
    name: str
    source: rows.RowSource
    local: Sequence[LocalMetric]
    hosted: list[ScorerConfig]
    earlier: Run | None
    targets: Sequence[Target] = ()


async def prepare(plan: Plan, client: Galileo, opening: asyncio.Future[Journal]) -> Prepared:
    """Look up everything a plan names.

    Raises:
        ValueError: something is missing, ambiguous or unusable.
    """
    local = plan.local_metrics()
    source = plan.local_rows()
    project = await resolve.project(client, plan.project_id, plan.project)
    if source is None:
        source = await distant_rows(plan, client)
    source = await settled(select(source, plan.limit, plan.rows))
    hosted = await find_scorers(client, plan.server_metrics())
    for name in {metric.name for metric in local} & {str(scorer.name) for scorer in hosted}:
        raise ValueError(f"Two metrics are named {name!r}: one here, one that the server computes.")
    earlier = None
    if plan.resume is not None:
        earlier = await find_run(plan, client, await asyncio.shield(opening), project.id)
    name = earlier.name if earlier else await free_name(plan, client, project.id)
    rename = plan.if_exists == "rename" or earlier is not None  # what is there may be its own
    targets = [await _target(place, name, source, rename) for place in plan.publish or ()]
    return Prepared(client, project.id, name, source, local, hosted, earlier, targets)


async def distant_rows(plan: Plan, client: Galileo) -> rows.RowSource:
    """Return the rows of the dataset that a plan names, on Galileo or on Arize."""
    if not isinstance(plan.dataset, ArizeDataset):
        return await server_rows(plan, client)
    dataset = plan.dataset
    place = next(iter(plan.publish or ()), None) or arize_connection()
    examples = await list_examples(dataset, client=place)
    return rows.from_elsewhere(
        [(example["id"], to_record(example)) for example in examples],
        name=dataset.name,
        place=(place.location, dataset.id),
    )


async def _target(place: Arize, name: str, source: rows.RowSource, rename: bool) -> Target:
    location, dataset_id = source.elsewhere or ("", "")
    on_dataset = dataset_id if location == place.location else None
    return await find_target(place, name, on_dataset, rename=rename)


async def server_rows(plan: Plan, client: Galileo) -> rows.RowSource:
    """Return the rows of the dataset on the server that a plan names, in its current version."""
    dataset = await server_dataset(plan, client)
    columns = dataset.column_names
    if columns and "input" not in columns:
        raise ValueError(f"Dataset {dataset.name!r} has no 'input' column, only {columns}.")
    version = dataset.current_version_index
    return rows.from_pages(
        partial(fetch_rows, client, dataset.id, version),
        total=int(dataset.num_rows or 0),
        dataset_id=dataset.id,
        version_index=version,
        name=dataset.name,
    )


async def server_dataset(plan: Plan, client: Galileo) -> DatasetDB:
    """Find the dataset on the server that a plan names; it must have rows."""
    dataset = plan.dataset
    if not isinstance(dataset, DatasetDB):
        given = str(dataset or plan.dataset_name or plan.dataset_id)
        try:
            dataset = await resolve.dataset(client, given)
        except NameNotFoundError as error:
            if Path(given).suffix.lower() in (".csv", ".jsonl"):
                error.add_note(f"There is no file {given} either.")
            elif Path(given).is_file():
                error.add_note("There is such a file; rows are read from .csv and .jsonl files.")
            raise
    if not dataset.num_rows:
        raise ValueError(f"Dataset {dataset.name!r} has no rows; expected at least one.")
    return dataset


async def free_name(plan: Plan, client: Galileo, project_id: str) -> str:
    """Return the name to use: the one asked for or, if it is taken, the same with the time."""
    name = plan.experiment_name
    if not await resolve.experiments_named(client, project_id, name):
        return name
    if plan.if_exists == "error":
        raise ValueError(
            f"An experiment named {name!r} exists; use another name or if_exists='rename'."
        )
    now = datetime.now(UTC)
    return f"{name} {now:%Y-%m-%d} at {now:%H:%M:%S}.{now.microsecond // 1000:03d}"
