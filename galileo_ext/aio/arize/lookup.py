"""From names or ids to spaces, datasets and experiments of Arize."""

from __future__ import annotations

import base64
import binascii
from collections.abc import AsyncIterator, Sequence
from typing import Any

from arize_api.api.datasets import datasets_get, datasets_list
from arize_api.api.experiments import experiments_get, experiments_list
from arize_api.api.spaces import spaces_get, spaces_list
from arize_api.models import Dataset, Experiment, PaginationMetadata, Space
from arize_api.types import UNSET

from ...arize.connection import Arize
from ...errors import PaginationError
from ..pagination import paginate_by_cursor
from ..resolve import by_name_or_id

#: The largest page of these lists.
PAGE = 100


def is_arize_id(text: str) -> bool:
    """Whether a text has the form of an id: base64 of a text with a colon in it.

    Raises:
        ValueError: it is no text at all.
    """
    if not isinstance(text, str):
        raise ValueError(f"{text!r} is a {type(text).__name__}; expected a name or an id, as text.")
    try:
        return b":" in base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        return False


async def space_id(client: Arize, given: str) -> str:
    """Find a space by name or id and return its id."""
    return (await space(client, given)).id


async def space(client: Arize, given: str) -> Space:
    """Find a space by name or id.

    Raises:
        NameNotFoundError, IdNotFoundError, AmbiguousNameError: all of them ``ValueError``s.
    """
    return await by_name_or_id("space", given, client, _get_space, _spaces_named, _space_names,
                               is_arize_id)  # fmt: skip


async def home(client: Arize, given: str | None) -> str:
    """Return the id of the space in which something is to be made.

    Raises:
        ValueError: none is given or configured, or there is none.
    """
    wanted = given or client.settings.home
    if not wanted:
        raise ValueError("No space is given: pass its name or id, or set ARIZE_SPACE_ID.")
    return await space_id(client, wanted)


async def within(client: Arize, given: str | None) -> str | None:
    """Return the id of the space to look in; None: in all of them."""
    wanted = given or client.settings.space
    return await space_id(client, wanted) if wanted else None


async def dataset(client: Arize, given: str | Dataset, space: str | None = None) -> Dataset:
    """Find a dataset by name or id, in a space or in all of them.

    Raises:
        NameNotFoundError, IdNotFoundError, AmbiguousNameError: all of them ``ValueError``s.
    """
    if isinstance(given, Dataset):
        return given

    async def get(connection: Arize, dataset_id: str) -> Dataset:
        return await datasets_get.asyncio(dataset_id, client=connection.raw)

    async def named(connection: Arize, name: str) -> Sequence[Dataset]:
        place = await within(connection, space)
        listed = pages_of_datasets(connection, place, name)
        return [found async for found in listed if found.name == name]

    async def names(connection: Arize) -> list[str]:
        place = await within(connection, space) or UNSET
        page = await datasets_list.asyncio(client=connection.raw, space_id=place, limit=PAGE)
        return [found.name for found in page.datasets]

    return await by_name_or_id("dataset", given, client, get, named, names, is_arize_id)


async def experiment(
    client: Arize,
    given: str | Experiment,
    dataset_name_or_id: str | Dataset | None = None,
    space: str | None = None,
) -> Experiment:
    """Find an experiment by name or id: on a dataset, in a space, or anywhere.

    Raises:
        NameNotFoundError, IdNotFoundError, AmbiguousNameError: all of them ``ValueError``s.
    """
    if isinstance(given, Experiment):
        return given

    async def get(connection: Arize, experiment_id: str) -> Experiment:
        return await experiments_get.asyncio(experiment_id, client=connection.raw)

    async def named(connection: Arize, name: str) -> Sequence[Experiment]:
        place = await scope(connection, dataset_name_or_id, space)
        listed = pages_of_experiments(connection, place, name)
        return [found async for found in listed if found.name == name]

    async def names(connection: Arize) -> list[str]:
        place = await scope(connection, dataset_name_or_id, space)
        page = await experiments_list.asyncio(client=connection.raw, limit=PAGE, **place)
        return [found.name for found in page.experiments]

    return await by_name_or_id("experiment", given, client, get, named, names, is_arize_id)


async def scope(
    client: Arize, dataset_name_or_id: str | Dataset | None, space: str | None
) -> dict[str, Any]:
    """Return what narrows a list of experiments: a dataset, or else a space."""
    if dataset_name_or_id is not None:
        return {"dataset_id": (await dataset(client, dataset_name_or_id, space)).id}
    place = await within(client, space)
    return {"space_id": place} if place else {}


def pages_of_spaces(client: Arize, name: str | None = None) -> AsyncIterator[Space]:
    """Yield spaces, the newest first."""

    async def fetch(cursor: str | None) -> tuple[list[Space], str | None]:
        page = await spaces_list.asyncio(
            client=client.raw, name=name or UNSET, limit=PAGE, cursor=cursor or UNSET
        )
        return page.spaces, following(page.pagination)

    return paginate_by_cursor(fetch)


def pages_of_datasets(
    client: Arize, place: str | None, name: str | None = None
) -> AsyncIterator[Dataset]:
    """Yield datasets, the newest first."""

    async def fetch(cursor: str | None) -> tuple[list[Dataset], str | None]:
        page = await datasets_list.asyncio(
            client=client.raw,
            space_id=place or UNSET,
            name=name or UNSET,
            limit=PAGE,
            cursor=cursor or UNSET,
        )
        return page.datasets, following(page.pagination)

    return paginate_by_cursor(fetch)


def pages_of_experiments(
    client: Arize, place: dict[str, Any], name: str | None = None
) -> AsyncIterator[Experiment]:
    """Yield experiments, the newest first."""

    async def fetch(cursor: str | None) -> tuple[list[Experiment], str | None]:
        page = await experiments_list.asyncio(
            client=client.raw, name=name or UNSET, limit=PAGE, cursor=cursor or UNSET, **place
        )
        return page.experiments, following(page.pagination)

    return paginate_by_cursor(fetch)


def following(pagination: PaginationMetadata) -> str | None:
    """Return the cursor of the next page, or None at the end.

    Raises:
        PaginationError: there is one, and the server does not say how to ask for it.
    """
    cursor = pagination.next_cursor or None
    if cursor is None and pagination.has_more:
        raise PaginationError("The server has more, and gives no cursor to ask for it with.")
    return cursor


async def _get_space(client: Arize, wanted: str) -> Space:
    return await spaces_get.asyncio(wanted, client=client.raw)


async def _spaces_named(client: Arize, name: str) -> Sequence[Space]:
    return [found async for found in pages_of_spaces(client, name) if found.name == name]


async def _space_names(client: Arize) -> list[str]:
    page = await spaces_list.asyncio(client=client.raw, limit=PAGE)
    return [found.name for found in page.spaces]
