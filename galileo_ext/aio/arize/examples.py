"""Examples of Arize's datasets."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from typing import Any

from arize_api.api.datasets import datasets_examples_insert, datasets_examples_list
from arize_api.models import Dataset, DatasetsExamplesInsertRequest
from arize_api.types import UNSET

from ..._frames import Frame, Library, frame, frames_library
from ...arize.connection import Arize, current
from ...arize.example_data import example_batches, from_wire
from ...errors import GalileoError
from ..pagination import paginate_by_cursor
from . import lookup

#: The largest page of these lists.
_PAGE = 500


async def list_examples(
    dataset: str | Dataset,
    *,
    version: str | None = None,
    space: str | None = None,
    client: Arize | None = None,
) -> list[dict[str, Any]]:
    """Return all examples of a dataset; ``GET /v2/datasets/{dataset_id}/examples``.

    Args:
        dataset: its name or id.
        version: id of the version; default: the newest.
        space: name or id of the space to look in for a name.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        A dict for each, with ``id``, the fields of its own, ``created_at``, ``updated_at``; the
        oldest first.

    Raises:
        NameNotFoundError, IdNotFoundError, AmbiguousNameError: all of them ``ValueError``s.
    """
    listed = iter_examples(dataset, version=version, space=space, prefetch=True, client=client)
    return [example async for example in listed]


async def iter_examples(
    dataset: str | Dataset,
    *,
    version: str | None = None,
    space: str | None = None,
    prefetch: bool = False,
    client: Arize | None = None,
) -> AsyncIterator[dict[str, Any]]:
    """Yield all examples of a dataset, page by page; see ``list_examples``.

    With ``prefetch`` the next page is asked for while one is consumed.
    """
    connection = current(client)
    dataset_id = (await lookup.dataset(connection, dataset, space)).id

    async def fetch(cursor: str | None) -> tuple[list[dict[str, Any]], str | None]:
        page = await datasets_examples_list.asyncio(
            dataset_id,
            client=connection.raw,
            dataset_version_id=version or UNSET,
            limit=_PAGE,
            cursor=cursor or UNSET,
        )
        return [from_wire(found) for found in page.examples], lookup.following(page.pagination)

    async for example in paginate_by_cursor(fetch, prefetch=prefetch):
        yield example


async def get_examples_frame(
    dataset: str | Dataset,
    *,
    version: str | None = None,
    space: str | None = None,
    library: Library = "pandas",
    client: Arize | None = None,
) -> Any:
    """Return all examples of a dataset as a DataFrame of pandas or polars; see ``list_examples``.

    Raises:
        ModuleNotFoundError: the library is not installed.
    """
    frames_library(library)
    listed = await list_examples(dataset, version=version, space=space, client=client)
    return frame(listed, library)


async def append_examples(
    dataset: str | Dataset,
    examples: Iterable[Mapping[str, Any]] | Frame,
    *,
    space: str | None = None,
    client: Arize | None = None,
) -> list[str]:
    """Add examples to the newest version; ``POST /v2/datasets/{dataset_id}/examples``.

    Args:
        dataset: its name or id.
        examples: as in ``create_dataset``; more than 1,000 go in several requests.
        space: name or id of the space to look in for a name.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        Their ids, in their order.

    Raises:
        ValueError: one cannot be sent, or there is no such dataset; nothing was added.
    """
    connection = current(client)
    batches = example_batches(examples)
    found = await lookup.dataset(connection, dataset, space)
    added: list[str] = []
    for batch in batches:
        try:
            added += await append_batch(connection, found.id, batch)
        except GalileoError as error:
            error.add_note(f"{len(added)} examples were added before.")
            raise
    return added


async def append_batch(client: Arize, dataset_id: str, batch: list[dict[str, Any]]) -> list[str]:
    """Add what goes into one request."""
    body = DatasetsExamplesInsertRequest(examples=batch)
    answer = await datasets_examples_insert.asyncio(dataset_id, client=client.raw, body=body)
    return answer.example_ids
