# Derived from galileo_ext/aio/experiment_groups.py by scripts/derive-sync; do not edit.
"""Groups of experiments: found and listed; they are made by naming one that is not there.

The API has one operation for groups, the query. There is none that makes, renames or deletes one.
"""

from __future__ import annotations

from collections.abc import Iterator

from galileo_api.api.experiment_group import query_experiment_groups
from galileo_api.models import ExperimentGroupQueryRequest, ExperimentGroupResponse

from . import resolve
from .client import Galileo, current
from .pagination import PAGE, paginate


def list_experiment_groups(
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
    return [group for group in found]


def iter_experiment_groups(
    project_id: str | None = None,
    project_name: str | None = None,
    *,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> Iterator[ExperimentGroupResponse]:
    """Yield the experiment groups of a project, page by page.

    Args:
        project_id, project_name, client: as in ``list_experiment_groups``.
        prefetch: whether to ask for the next page while this one is consumed.
    """
    connection = current(client)
    project = resolve.project(connection, project_id, project_name)

    def page(token: int) -> tuple[list[ExperimentGroupResponse], object]:
        body = ExperimentGroupQueryRequest(starting_token=token, limit=PAGE)
        found = query_experiment_groups.sync(project.id, client=connection.raw, body=body)
        return found.experiment_groups or [], found.next_starting_token

    yield from paginate(page, prefetch=prefetch)


def get_experiment_group(
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
    for group in iter_experiment_groups(project_id, project_name, client=client):
        if name == group.name or (resolve.is_id(name) and name.lower() == group.id):
            return group
    return None
