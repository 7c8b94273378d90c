"""Projects: what datasets are used in and experiments belong to."""

from __future__ import annotations

from collections.abc import AsyncIterator

from galileo_api.api.projects import create_project as create_project_op
from galileo_api.api.projects import delete_project as delete_project_op
from galileo_api.api.projects import get_projects_paginated
from galileo_api.api.projects import update_project as update_project_op
from galileo_api.models import (
    ProjectCollectionParams,
    ProjectCreate,
    ProjectCreateResponse,
    ProjectDB,
    ProjectType,
    ProjectTypeFilter,
    ProjectTypeFilterOperator,
    ProjectUpdate,
    ProjectUpdateResponse,
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
    resolve.one_of("project", id, name)
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


async def update_project(
    *,
    id: str | None = None,
    name: str | None = None,
    new_name: str | None = None,
    description: str | None = None,
    client: Galileo | None = None,
) -> ProjectUpdateResponse:
    """Rename a project or describe it (``PUT /projects/{project_id}``).

    Args:
        id: its id.
        name: the name it has (an id works too).
        new_name: the name it gets; must not be taken.
        description: what it is for; an empty text takes the description away.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, there is nothing to change, or
            there is no such project.
        AmbiguousNameError: several projects have this name.
        HTTPValidationError: the server refused the new name, for instance because it is taken.
    """
    resolve.one_of("project", id, name)
    if new_name is None and description is None:
        raise ValueError("There is nothing to change: give new_name or description.")
    body = ProjectUpdate()
    if new_name is not None:
        body.name = resolve.required_name("new_name", new_name)
    if description is not None:
        body.description = description
    connection = current(client)
    project = await resolve.project(connection, id, name)
    return await update_project_op.asyncio(project.id, client=connection.raw, body=body)


async def delete_project(
    *, id: str | None = None, name: str | None = None, client: Galileo | None = None
) -> bool:
    """Delete a project with all that was logged to it (``DELETE /projects/{project_id}``).

    The project has to be named here: the one of the settings is never meant.

    Args:
        id: its id.
        name: its name (an id works too).
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        True; whatever keeps the project from being deleted is an error.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, or there is no such project.
        AmbiguousNameError: several projects have this name.
    """
    resolve.one_of("project", id, name)
    connection = current(client)
    project = await resolve.project(connection, id, name)
    await delete_project_op.asyncio(project.id, client=connection.raw)
    return True
