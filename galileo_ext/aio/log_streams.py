"""Log streams: what an application logs to while it runs, beside the experiments of a project."""

from __future__ import annotations

from difflib import get_close_matches

from galileo_api.api.log_stream import list_log_streams_paginated
from galileo_api.models import LogStreamResponse

from ..client import Galileo
from ..errors import AmbiguousNameError, NameNotFoundError
from . import resolve
from .pagination import PAGE, paginate


async def find_log_stream(client: Galileo, project_id: str, name_or_id: str) -> LogStreamResponse:
    """Find a log stream of a project by name or id, in the list of all.

    Raises:
        NameNotFoundError, AmbiguousNameError: both of them ``ValueError``s.
    """
    given_id = name_or_id.lower() if resolve.is_id(name_or_id) else None

    async def page(token: int) -> tuple[list[LogStreamResponse], object]:
        found = await list_log_streams_paginated.asyncio(
            project_id, client=client.raw, starting_token=token, limit=PAGE
        )
        return found.log_streams, found.next_starting_token

    streams = [stream async for stream in paginate(page)]
    same = [stream for stream in streams if stream.id == given_id]
    same = same or [stream for stream in streams if stream.name == name_or_id]
    if not same:
        close = get_close_matches(name_or_id, [stream.name for stream in streams], n=3)
        raise NameNotFoundError("log stream", name_or_id, close)
    if len(same) > 1:
        raise AmbiguousNameError("log stream", name_or_id, [stream.id for stream in same])
    return same[0]
