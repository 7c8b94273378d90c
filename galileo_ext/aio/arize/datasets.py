"""Datasets of Arize."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from typing import Any

from arize_api.api.datasets import datasets_create, datasets_delete, datasets_get
from arize_api.models import Dataset, DatasetsCreateRequest

from ..._frames import Frame
from ...arize.connection import Arize, current
from ...arize.example_data import example_batches
from ...errors import GalileoError
from ..resolve import required_name
from . import lookup
from .examples import append_batch


async def create_dataset(
    name: str,
    examples: Iterable[Mapping[str, Any]] | Frame,
    *,
    space: str | None = None,
    client: Arize | None = None,
) -> Dataset:
    """Create a dataset with its examples; ``POST /v2/datasets``, more examples in further requests.

    Args:
        name: its name, which must be free in the space.
        examples: dicts, at least one, with fields of any names but ``id``, ``created_at`` and
            ``updated_at``; or a DataFrame.
        space: name or id of the space; default: that of the connection.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: there are no examples, or one cannot be sent; nothing was created.
        ConflictError: the name is taken.
    """
    connection = current(client)
    required_name("name", name)
    first, *others = example_batches(examples)
    body = DatasetsCreateRequest(
        name=name, space_id=await lookup.home(connection, space), examples=first
    )
    dataset = await datasets_create.asyncio(client=connection.raw, body=body)
    done = len(first)
    for batch in others:
        try:
            await append_batch(connection, dataset.id, batch)
        except GalileoError as error:
            error.add_note(f"Dataset {name!r} ({dataset.id}) was created with {done} examples.")
            raise
        done += len(batch)
    return await datasets_get.asyncio(dataset.id, client=connection.raw) if others else dataset


async def get_dataset(
    dataset: str, *, space: str | None = None, client: Arize | None = None
) -> Dataset:
    """Return a dataset with its versions, the newest first; ``GET /v2/datasets/{dataset_id}``.

    Args:
        dataset: its name or id.
        space: name or id of the space to look in for a name; default: that of the connection, or
            all.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        NameNotFoundError, IdNotFoundError, AmbiguousNameError: all of them ``ValueError``s.
    """
    connection = current(client)
    found = await lookup.dataset(connection, dataset, space)
    if not found.versions:  # lists leave them out
        found = await datasets_get.asyncio(found.id, client=connection.raw)
    return found


async def list_datasets(*, space: str | None = None, client: Arize | None = None) -> list[Dataset]:
    """Return all datasets of a space, the newest first; ``GET /v2/datasets``.

    Args:
        space: name or id of the space; default: that of the connection, or all.
        client: the connection; default: the enclosing block's or the environment's.
    """
    return [dataset async for dataset in iter_datasets(space=space, client=client)]


async def iter_datasets(
    *, space: str | None = None, client: Arize | None = None
) -> AsyncIterator[Dataset]:
    """Yield all datasets of a space, the newest first, page by page; see ``list_datasets``."""
    connection = current(client)
    place = await lookup.within(connection, space)
    async for dataset in lookup.pages_of_datasets(connection, place):
        yield dataset


async def delete_dataset(
    dataset: str | Dataset, *, space: str | None = None, client: Arize | None = None
) -> None:
    """Delete a dataset with its versions, for good; ``DELETE /v2/datasets/{dataset_id}``.

    Args:
        dataset: its name or id.
        space: name or id of the space to look in for a name.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        NameNotFoundError, IdNotFoundError, AmbiguousNameError: all of them ``ValueError``s.
    """
    connection = current(client)
    found = await lookup.dataset(connection, dataset, space)
    await datasets_delete.asyncio(found.id, client=connection.raw)
