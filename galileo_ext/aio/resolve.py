"""From a name or an id to the thing itself, by one filtered request.

Not found and ambiguous are different errors: the first lists names that come close, the second the
ids to choose from.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from difflib import get_close_matches
from typing import Any, TypeVar
from uuid import UUID

from galileo_api.api.datasets import get_dataset as get_dataset_op
from galileo_api.api.datasets import query_datasets
from galileo_api.api.experiment import get_experiment as get_experiment_op
from galileo_api.api.experiment import search_experiments
from galileo_api.api.projects import get_project as get_project_op
from galileo_api.api.projects import get_projects, get_projects_paginated
from galileo_api.models import (
    DatasetDB,
    DatasetNameFilter,
    DatasetNameFilterOperator,
    ExperimentNameFilter,
    ExperimentNameFilterOperator,
    ExperimentResponse,
    ExperimentSearchRequest,
    ListDatasetParams,
    ProjectCollectionParams,
    ProjectDB,
    ProjectType,
)

from .._connection import Connection
from ..client import Galileo
from ..errors import AmbiguousNameError, APIError, IdNotFoundError, NameNotFoundError, NotFoundError

T = TypeVar("T")
C = TypeVar("C", bound=Connection)
#: How many names are compared when a name is not found.
CANDIDATES = 1000
#: Enough to tell one from several, and to list the ids of a handful.
SAME_NAME = 10


def is_id(text: str) -> bool:
    """Whether a text has the form of an id: a UUID with its dashes, as servers write them.

    Without them it may be anything: names are made of hashes too.

    Raises:
        ValueError: it is no text at all.
    """
    if not isinstance(text, str):
        raise ValueError(f"{text!r} is a {type(text).__name__}; expected a name or an id, as text.")
    return _is_uuid(text) and str(UUID(text)) == text.lower()


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def required_id(kind: str, given: str) -> None:
    """Make sure that an id is one, before it becomes part of a path.

    Raises:
        ValueError: it is not.
    """
    if not (is_id(given) or _is_uuid(given)):
        raise ValueError(f"{given!r} is not a {kind} id; expected a UUID.")


def required_name(parameter: str, name: object) -> str:
    """Return the name for something new.

    Raises:
        ValueError: it is empty or no text.
    """
    if not (isinstance(name, str) and name):
        raise ValueError(f"{parameter} is {name!r}; expected a name.")
    return name


def group_given(group: str | None, group_id: str | None) -> tuple[str | None, str | None]:
    """Return the name and the id of a group as they are meant: an id for a name is an id.

    Raises:
        ValueError: one of them is empty or no text.
    """
    _text_or_none(experiment_group=group, experiment_group_id=group_id)
    if group and not group_id and is_id(group):
        return None, group
    return group, group_id


def _text_or_none(**given: object) -> None:
    for parameter, value in given.items():
        # An empty text, taken for none, would send the data somewhere else.
        if value is not None and not (isinstance(value, str) and value):
            raise ValueError(f"{parameter} is {value!r}; expected a name or an id, or None.")


def one_of(kind: str, given_id: str | None, name: str | None) -> str:
    """Return the one that is given; an id has the form of one.

    Raises:
        ValueError: none or both are given, or the id is no UUID.
    """
    if bool(given_id) == bool(name):
        raise ValueError(
            f"Give a {kind}'s id or its name, exactly one; got {given_id!r} and {name!r}."
        )
    if given_id:
        required_id(kind, given_id)
    return given_id or name or ""


async def project(
    client: Galileo, project_id: str | None = None, project_name: str | None = None
) -> ProjectDB:
    """Find the project meant by the arguments or, without any, by the settings.

    Args:
        client: the connection; its settings hold GALILEO_PROJECT and GALILEO_PROJECT_ID.
        project_id: its id.
        project_name: its name or id.

    Raises:
        ValueError: none or both are given, or there is no such project.
        AmbiguousNameError: several have this name.
    """
    _text_or_none(project_id=project_id, project_name=project_name)
    if project_id and project_name:
        raise ValueError(
            f"Both project id {project_id!r} and project name {project_name!r} are given; give one."
        )
    settings = client.settings
    if project_id or project_name:
        return await _project(client, project_id, project_name)
    if not (settings.project_id or settings.project):
        raise ValueError(
            "No project is given: pass a project name or id, or set GALILEO_PROJECT or "
            "GALILEO_PROJECT_ID."
        )
    try:
        return await _project(client, settings.project_id, settings.project)
    except ValueError as error:
        source = settings.sources.get("project_id" if settings.project_id else "project")
        whose = "the connection's own" if source == "argument" else f"that of {source}"
        error.add_note(f"No project was passed; this is {whose}.")
        raise


async def _project(client: Galileo, project_id: str | None, project_name: str | None) -> ProjectDB:
    if project_id:
        return await by_id("project", project_id, client, _get_project)
    return await by_name_or_id(
        "project", project_name or "", client, _get_project, _projects_named, _project_names
    )


async def dataset(client: Galileo, name_or_id: str) -> DatasetDB:
    """Find a dataset by name or id.

    Raises:
        NameNotFoundError, IdNotFoundError, AmbiguousNameError: all of them ``ValueError``s.
    """
    return await by_name_or_id(
        "dataset", name_or_id, client, _get_dataset, _datasets_named, _dataset_names
    )


async def dataset_given(
    client: Galileo, dataset_id: str | None = None, dataset_name: str | None = None
) -> DatasetDB:
    """Find the dataset meant by exactly one of an id and a name (or id).

    Raises:
        ValueError: none or both are given, the id is no UUID, or there is no such dataset.
        AmbiguousNameError: several have this name.
    """
    given = one_of("dataset", dataset_id, dataset_name)
    if dataset_id:
        return await by_id("dataset", given, client, _get_dataset)
    return await dataset(client, given)


async def experiment(
    client: Galileo, project_id: str, name_or_id: str, *, suggest: bool = True
) -> ExperimentResponse:
    """Find an experiment of a project by name or id.

    Args:
        client: the connection.
        project_id: the project.
        name_or_id: the experiment.
        suggest: whether to look for close names if there is none.

    Raises:
        NameNotFoundError, IdNotFoundError, AmbiguousNameError: all of them ``ValueError``s.
    """

    async def get(connection: Galileo, experiment_id: str) -> ExperimentResponse:
        return await get_experiment_op.asyncio(project_id, experiment_id, client=connection.raw)

    async def named(connection: Galileo, name: str) -> Sequence[ExperimentResponse]:
        return await experiments_named(connection, project_id, name)

    async def names(connection: Galileo) -> list[str]:
        if not suggest:
            return []
        request = ExperimentSearchRequest(limit=CANDIDATES)
        page = await search_experiments.asyncio(project_id, client=connection.raw, body=request)
        return [str(found.name) for found in page.experiments or []]

    return await by_name_or_id("experiment", name_or_id, client, get, named, names)


async def experiments_named(
    client: Galileo, project_id: str, name: str
) -> list[ExperimentResponse]:
    """Return the experiments with exactly this name, newest first, at most ten."""
    same = ExperimentNameFilter(operator=ExperimentNameFilterOperator.EQ, value=name)
    request = ExperimentSearchRequest(filters=[same], limit=SAME_NAME)
    page = await search_experiments.asyncio(project_id, client=client.raw, body=request)
    return [found for found in page.experiments or [] if found.name == name]


async def by_name_or_id(
    kind: str,
    name_or_id: str,
    client: C,
    get: Callable[[C, str], Coroutine[Any, Any, T]],
    named: Callable[[C, str], Coroutine[Any, Any, Sequence[T]]],
    names: Callable[[C], Coroutine[Any, Any, list[str]]],
    has_form_of_id: Callable[[str], bool] = is_id,
) -> T:
    """Try a text in the form of an id as one first; a name may have that form too."""
    missing: NotFoundError | None = None
    if has_form_of_id(name_or_id):
        try:
            return await get(client, name_or_id)
        except NotFoundError as error:
            missing = error
    found = await named(client, name_or_id)
    if len(found) == 1:
        return found[0]
    if found:
        raise AmbiguousNameError(kind, name_or_id, [_id(item) for item in found])
    if missing is not None:
        raise IdNotFoundError(missing.response) from missing
    raise NameNotFoundError(kind, name_or_id, await _candidates(client, name_or_id, names))


async def by_id(
    kind: str,
    given: str,
    client: Galileo,
    get: Callable[[Galileo, str], Coroutine[Any, Any, T]],
) -> T:
    """Ask for a thing by its id; nothing with that id is a ``ValueError`` too."""
    required_id(kind, given)
    try:
        return await get(client, given)
    except NotFoundError as error:
        raise IdNotFoundError(error.response) from error


async def _candidates(
    client: C, name: str, names: Callable[[C], Coroutine[Any, Any, list[str]]]
) -> list[str]:
    try:
        known = await names(client)
    except APIError:  # the list is a courtesy; the error at hand is the one to report
        return []
    return get_close_matches(name, known, n=3)


def _id(item: Any) -> str:
    return str(item.id)


async def _get_project(client: Galileo, project_id: str) -> ProjectDB:
    return await get_project_op.asyncio(project_id, client=client.raw)


async def _projects_named(client: Galileo, name: str) -> Sequence[ProjectDB]:
    found = await get_projects.asyncio(
        client=client.raw, project_name=name, type_=ProjectType.GEN_AI
    )
    return [project for project in found if project.name == name]


async def _project_names(client: Galileo) -> list[str]:
    page = await get_projects_paginated.asyncio(
        client=client.raw, body=ProjectCollectionParams(), limit=CANDIDATES
    )
    return [str(project.name) for project in page.projects]


async def _get_dataset(client: Galileo, dataset_id: str) -> DatasetDB:
    return await get_dataset_op.asyncio(dataset_id, client=client.raw)


async def _datasets_named(client: Galileo, name: str) -> Sequence[DatasetDB]:
    same = DatasetNameFilter(operator=DatasetNameFilterOperator.EQ, value=name)
    page = await query_datasets.asyncio(
        client=client.raw, body=ListDatasetParams(filters=[same]), limit=SAME_NAME
    )
    return [dataset for dataset in page.datasets or [] if dataset.name == name]


async def _dataset_names(client: Galileo) -> list[str]:
    page = await query_datasets.asyncio(
        client=client.raw, body=ListDatasetParams(), limit=CANDIDATES
    )
    return [dataset.name for dataset in page.datasets or []]
