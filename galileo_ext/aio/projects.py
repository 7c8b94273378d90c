"""Projects: what datasets are used in and experiments belong to."""

from __future__ import annotations

from collections.abc import AsyncIterator

from galileo_api.api.projects import create_project as create_project_op
from galileo_api.api.projects import get_projects_paginated
from galileo_api.models import (
    ProjectCollectionParams,
    ProjectCreate,
    ProjectCreateResponse,
    ProjectDB,
    ProjectType,
    ProjectTypeFilter,
    ProjectTypeFilterOperator,
)

from ..client import Galileo, current
from ..errors import NameNotFoundError, NotFoundError
from . import resolve
from .pagination import PAGE, paginate


async def create_project(name: str, *, client: Galileo | None = None) -> ProjectCreateResponse:
    """Create a project (``POST /projects``).

    Args:
        name: must not be taken.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: the name is empty or no text.
        HTTPValidationError: the server refused the name, for instance because it is taken.
    """
    body = ProjectCreate(name=resolve.required_name("name", name), type_=ProjectType.GEN_AI)
    return await create_project_op.asyncio(client=current(client).raw, body=body)


async def get_project(
    *, id: str | None = None, name: str | None = None, client: Galileo | None = None
) -> ProjectDB | None:
    """Return a project by id or by name (``GET /projects/{project_id}``, ``GET /projects``).

    Args:
        id: its id.
        name: its name (an id works too).
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The project, or None if there is none.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, or the id is no UUID.
        AmbiguousNameError: several projects have this name.
    """
    if bool(id) == bool(name):
        raise ValueError(f"Give a project's id or its name, exactly one; got {id!r} and {name!r}.")
    connection = current(client)
    try:
        return await resolve.project(connection, id, name)
    except (NotFoundError, NameNotFoundError):
        return None


async def list_projects(*, client: Galileo | None = None) -> list[ProjectDB]:
    """Return all projects; see ``iter_projects`` to read them one by one."""
    return [project async for project in iter_projects(client=client, prefetch=True)]


async def iter_projects(
    *, prefetch: bool = False, client: Galileo | None = None
) -> AsyncIterator[ProjectDB]:
    """Yield all projects, page by page (``POST /projects/paginated``).

    Args:
        prefetch: whether to ask for the next page while this one is consumed.
        client: the connection; default: the enclosing block's or the environment's.
    """
    connection = current(client)
    body = ProjectCollectionParams(
        filters=[ProjectTypeFilter(operator=ProjectTypeFilterOperator.EQ, value=ProjectType.GEN_AI)]
    )

    async def page(token: int) -> tuple[list[ProjectDB], object]:
        found = await get_projects_paginated.asyncio(
            client=connection.raw, body=body, starting_token=token, limit=PAGE
        )
        return found.projects, found.next_starting_token

    async for project in paginate(page, prefetch=prefetch):
        yield project
