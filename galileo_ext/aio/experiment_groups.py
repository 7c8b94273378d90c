"""Groups of experiments: found and listed; they are made by naming one that is not there.

The API has one operation for groups, the query. There is none that makes, renames or deletes one.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

from galileo_api.api.experiment_group import query_experiment_groups
from galileo_api.models import ExperimentGroupQueryRequest, ExperimentGroupResponse

from ..client import Galileo, current
from . import resolve
from .pagination import PAGE, paginate


async def list_experiment_groups(
    project_id: str | None = None,
    project_name: str | None = None,
    *,
    client: Galileo | None = None,
) -> list[ExperimentGroupResponse]:
    """Return all experiment groups of a project.

    Pages through ``POST /projects/{project_id}/experiment-groups/query``.

    Args:
        project_id: the project's id; default GALILEO_PROJECT_ID. Give this or ``project_name``.
        project_name: the project's name (or id); default GALILEO_PROJECT.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: the project cannot be resolved.
    """
    found = iter_experiment_groups(project_id, project_name, client=client)
    return [group async for group in found]


async def iter_experiment_groups(
    project_id: str | None = None,
    project_name: str | None = None,
    *,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> AsyncIterator[ExperimentGroupResponse]:
    """Yield the experiment groups of a project, page by page.

    Args:
        project_id, project_name, client: as in ``list_experiment_groups``.
        prefetch: whether to ask for the next page while this one is consumed.
    """
    connection = current(client)
    project = await resolve.project(connection, project_id, project_name)

    async def page(token: int) -> tuple[list[ExperimentGroupResponse], object]:
        body = ExperimentGroupQueryRequest(starting_token=token, limit=PAGE)
        found = await query_experiment_groups.asyncio(project.id, client=connection.raw, body=body)
        return found.experiment_groups or [], found.next_starting_token

    async for group in paginate(page, prefetch=prefetch):
        yield group


async def get_experiment_group(
    project_id: str | None = None,
    group_name: str | None = None,
    project_name: str | None = None,
    *,
    client: Galileo | None = None,
) -> ExperimentGroupResponse | None:
    """Return an experiment group by name or id.

    Goes through the project's groups: the API's query knows no filter.

    Args:
        project_id: the project's id; default GALILEO_PROJECT_ID. Give this or ``project_name``.
        group_name: its name or id; required.
        project_name: the project's name (or id); default GALILEO_PROJECT.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The group (``experiment_count``, ``latest_run_date``, ``datasets``), or None if there is
        none.

    Raises:
        ValueError: there is no name, or the project cannot be resolved.
    """
    name = resolve.required_name("group_name", group_name)
    async for group in iter_experiment_groups(project_id, project_name, client=client):
        if name == group.name or (resolve.is_id(name) and name.lower() == group.id):
            return group
    return None
