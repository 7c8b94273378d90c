# Derived from galileo_ext/aio/experiments.py by scripts/derive-sync; do not edit.
"""Experiments: create, find, list, change, delete."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from galileo_api.api.experiment import create_experiment as create_experiment_op
from galileo_api.api.experiment import delete_experiment as delete_experiment_op
from galileo_api.api.experiment import list_experiments, search_experiments
from galileo_api.api.experiment import update_experiment as update_experiment_op
from galileo_api.models import (
    ExperimentCreateRequest,
    ExperimentGroupIDFilter,
    ExperimentGroupNameFilter,
    ExperimentGroupNameFilterOperator,
    ExperimentResponse,
    ExperimentSearchRequest,
    ExperimentUpdateRequest,
)

from . import _lazy, resolve
from .client import Galileo, current
from .errors import NameNotFoundError, NotFoundError
from .pagination import PAGE, paginate

# The official client's module of this name has these as well, and an import from it is to move over
# by the name of the package alone. Runs are made of this module: not imported before they are used.
if TYPE_CHECKING:
    from .experiment_groups import list_experiment_groups as list_experiment_groups
    from .runs import run_experiment as run_experiment
else:
    __getattr__ = _lazy.importer(
        __name__,
        {"..experiment_groups": ["list_experiment_groups"], "..runs": ["run_experiment"]},
    )


def create_experiment(
    project_id: str | None = None,
    experiment_name: str | None = None,
    project_name: str | None = None,
    *,
    experiment_group: str | None = None,
    experiment_group_id: str | None = None,
    client: Galileo | None = None,
) -> ExperimentResponse:
    """Create an empty experiment (``POST /projects/{project_id}/experiments``).

    Args:
        project_id: the project's id; default GALILEO_PROJECT_ID. Give this or ``project_name``.
        experiment_name: required.
        project_name: the project's name (or id); default GALILEO_PROJECT.
        experiment_group: name of the group to put it in, created if it does not exist; an id is
            taken as ``experiment_group_id``.
        experiment_group_id: id of an existing group; wins over the name.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: there is no name, or the project cannot be resolved.
        NotFoundError: there is no such group (error_code 3520); nothing was created.
        HTTPValidationError: the server refused a value.
    """
    name = resolve.required_name("experiment_name", experiment_name)
    connection = current(client)
    project = resolve.project(connection, project_id, project_name)
    body = ExperimentCreateRequest(name=name)
    set_group(body, experiment_group, experiment_group_id)
    return create_experiment_op.sync(project.id, client=connection.raw, body=body)


def get_experiment(
    project_id: str | None = None,
    experiment_name: str | None = None,
    project_name: str | None = None,
    *,
    client: Galileo | None = None,
) -> ExperimentResponse | None:
    """Return an experiment by name (``POST /projects/{project_id}/experiments/search``).

    Args:
        project_id: the project's id; default GALILEO_PROJECT_ID. Give this or ``project_name``.
        experiment_name: its name or id; required.
        project_name: the project's name (or id); default GALILEO_PROJECT.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The experiment, or None if there is none.

    Raises:
        ValueError: there is no name, or the project cannot be resolved.
        AmbiguousNameError: several experiments have this name.
        HTTPValidationError: the server refused a value.
    """
    name = resolve.required_name("experiment_name", experiment_name)
    connection = current(client)
    project = resolve.project(connection, project_id, project_name)
    try:
        return resolve.experiment(connection, project.id, name, suggest=False)
    except (NotFoundError, NameNotFoundError):
        return None


def get_experiments(
    project_id: str | None = None,
    project_name: str | None = None,
    *,
    experiment_group: str | None = None,
    experiment_group_id: str | None = None,
    client: Galileo | None = None,
) -> list[ExperimentResponse]:
    """Return the experiments of a project, or of a group in it.

    Without a group this is one request (``GET /projects/{project_id}/experiments``), with one it
    pages through ``POST /projects/{project_id}/experiments/search``.

    Args:
        project_id: the project's id; default GALILEO_PROJECT_ID. Give this or ``project_name``.
        project_name: the project's name (or id); default GALILEO_PROJECT.
        experiment_group: only those in the group with this name (or id).
        experiment_group_id: only those in the group with this id.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: the project cannot be resolved.
        HTTPValidationError: the server refused a value.
    """
    connection = current(client)
    if experiment_group is not None or experiment_group_id is not None:
        found = iter_experiments(
            project_id,
            project_name,
            experiment_group=experiment_group,
            experiment_group_id=experiment_group_id,
            client=connection,
        )
        return [experiment for experiment in found]
    project = resolve.project(connection, project_id, project_name)
    return list_experiments.sync(project.id, client=connection.raw)


def iter_experiments(
    project_id: str | None = None,
    project_name: str | None = None,
    *,
    experiment_group: str | None = None,
    experiment_group_id: str | None = None,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> Iterator[ExperimentResponse]:
    """Yield the experiments of a project or group, newest first, page by page.

    Args:
        project_id, project_name, experiment_group, experiment_group_id, client: as in
            ``get_experiments``.
        prefetch: whether to ask for the next page while this one is consumed.
    """
    connection = current(client)
    project = resolve.project(connection, project_id, project_name)
    filters = _group_filters(experiment_group, experiment_group_id)

    def page(token: int) -> tuple[list[ExperimentResponse], object]:
        body = ExperimentSearchRequest(filters=filters, starting_token=token, limit=PAGE)
        found = search_experiments.sync(project.id, client=connection.raw, body=body)
        return found.experiments or [], found.next_starting_token

    yield from paginate(page, prefetch=prefetch)


def update_experiment(
    project_id: str | None = None,
    experiment_name: str | None = None,
    project_name: str | None = None,
    *,
    new_name: str | None = None,
    experiment_group: str | None = None,
    experiment_group_id: str | None = None,
    client: Galileo | None = None,
) -> ExperimentResponse:
    """Rename an experiment, or move it to another group.

    ``PUT /projects/{project_id}/experiments/{experiment_id}``.

    Args:
        project_id: the project's id; default GALILEO_PROJECT_ID. Give this or ``project_name``.
        experiment_name: the name it has, or its id; required.
        project_name: the project's name (or id); default GALILEO_PROJECT.
        new_name: the name it gets.
        experiment_group: name of the group to move it to, created if it does not exist; an id is
            taken as ``experiment_group_id``.
        experiment_group_id: id of an existing group; wins over the name.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: there is no name or nothing to change, or project or experiment are not found.
        AmbiguousNameError: several experiments have this name.
        NotFoundError: there is no such group (error_code 3520); nothing was changed.
    """
    name = resolve.required_name("experiment_name", experiment_name)
    if (new_name, experiment_group, experiment_group_id) == (None, None, None):
        raise ValueError("There is nothing to change: give new_name or a group.")
    if new_name is not None:
        resolve.required_name("new_name", new_name)
    connection = current(client)
    project = resolve.project(connection, project_id, project_name)
    found = resolve.experiment(connection, project.id, name)
    # The name is required on the wire; the task type has a default there that may not be this one.
    body = ExperimentUpdateRequest.from_dict(
        {"name": new_name or found.name, "task_type": found.to_dict()["task_type"]}
    )
    set_group(body, experiment_group, experiment_group_id)
    return update_experiment_op.sync(project.id, found.id, client=connection.raw, body=body)


def delete_experiment(
    project_id: str | None = None,
    experiment_name: str | None = None,
    project_name: str | None = None,
    *,
    client: Galileo | None = None,
) -> None:
    """Delete an experiment with all that was logged to it.

    ``DELETE /projects/{project_id}/experiments/{experiment_id}``.

    Args:
        project_id: the project's id; default GALILEO_PROJECT_ID. Give this or ``project_name``.
        experiment_name: its name or id; required.
        project_name: the project's name (or id); default GALILEO_PROJECT.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: there is no name, or project or experiment are not found.
        AmbiguousNameError: several experiments have this name; none of them is deleted.
    """
    name = resolve.required_name("experiment_name", experiment_name)
    connection = current(client)
    project = resolve.project(connection, project_id, project_name)
    found = resolve.experiment(connection, project.id, name)
    delete_experiment_op.sync(project.id, found.id, client=connection.raw)


def set_group(
    body: ExperimentCreateRequest | ExperimentUpdateRequest,
    group: str | None,
    group_id: str | None,
) -> None:
    """Put the group into what an experiment is to be; an id in place of a name is an id."""
    group, group_id = resolve.group_given(group, group_id)
    if group:
        body.experiment_group_name = group
    if group_id:
        body.experiment_group_id = group_id


def _group_filters(group: str | None, group_id: str | None) -> list[Any]:
    group, group_id = resolve.group_given(group, group_id)
    filters: list[Any] = []
    if group_id:
        filters.append(ExperimentGroupIDFilter(value=group_id))
    if group:
        filters.append(
            ExperimentGroupNameFilter(operator=ExperimentGroupNameFilterOperator.EQ, value=group)
        )
    return filters
