"""Spaces of Arize, which hold datasets and experiments."""

from __future__ import annotations

from collections.abc import AsyncIterator

from arize_api.models import Space

from ...arize.connection import Arize, current
from . import lookup


async def get_space(space: str, *, client: Arize | None = None) -> Space:
    """Return a space by name or id; ``GET /v2/spaces/{space_id}``.

    Args:
        space: its name or id.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        NameNotFoundError, IdNotFoundError, AmbiguousNameError: all of them ``ValueError``s.
    """
    return await lookup.space(current(client), space)


async def list_spaces(*, client: Arize | None = None) -> list[Space]:
    """Return all spaces, the newest first; ``GET /v2/spaces``."""
    return [space async for space in iter_spaces(client=client)]


async def iter_spaces(*, client: Arize | None = None) -> AsyncIterator[Space]:
    """Yield all spaces, the newest first, page by page; ``GET /v2/spaces``."""
    async for space in lookup.pages_of_spaces(current(client)):
        yield space
