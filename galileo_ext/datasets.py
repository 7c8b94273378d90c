# Derived from galileo_ext/aio/datasets.py by scripts/derive-sync; do not edit.
"""Datasets: rows of input, ground truth and metadata, kept on the server in versions."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from galileo_api.api.datasets import create_dataset as create_dataset_op
from galileo_api.api.datasets import delete_dataset as delete_dataset_op
from galileo_api.api.datasets import query_datasets
from galileo_api.api.datasets import update_dataset as update_dataset_op
from galileo_api.errors import reading
from galileo_api.models import (
    BodyCreateDataset,
    DatasetDB,
    DatasetFormat,
    DatasetIDFilter,
    DatasetUsedInProjectFilter,
    ListDatasetParams,
    ProjectDB,
    UpdateDatasetRequest,
)
from galileo_api.types import File

from . import resolve
from ._content import Content, encode, widened
from .client import Galileo, current
from .errors import NameNotFoundError, NotFoundError, ResolutionError
from .pagination import PAGE, paginate


def create_dataset(
    name: str,
    content: Content,
    *,
    project_id: str | None = None,
    project_name: str | None = None,
    client: Galileo | None = None,
) -> DatasetDB:
    """Create a dataset (``POST /datasets``).

    Args:
        name: must not be taken.
        content: rows as dicts (or strings, which become inputs); or columns, a dict of lists of one
            length; or a DataFrame of pandas or polars, or an Arrow table; or the path of a
            ``.csv``, ``.jsonl`` or ``.feather`` file. Values are those of JSON; dates and times
            become ISO 8601 text. The columns with a meaning are ``input``, ``ground_truth`` (stored
            as ``output``), ``metadata`` and ``generated_output``.
        project_id, project_name: a project to use it in.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: the name is empty, the content is not usable, or the project is not found.
        HTTPValidationError: the server refused it.
        ConflictError: the name is taken.
    """
    resolve.required_name("name", name)
    kind, payload = encode(content)
    connection = current(client)
    body = BodyCreateDataset(
        name=name, file=File(payload=io.BytesIO(payload), file_name=f"{name}.{kind}")
    )
    if project_id or project_name:
        body.project_id = (resolve.project(connection, project_id, project_name)).id
    return create_dataset_op.sync(client=connection.raw, body=body, format_=DatasetFormat(kind))


def get_dataset(
    *,
    id: str | None = None,
    name: str | None = None,
    project_id: str | None = None,
    project_name: str | None = None,
    client: Galileo | None = None,
) -> DatasetDB | None:
    """Return a dataset by id or by name (``GET /datasets/{dataset_id}``, ``POST /datasets/query``).

    Args:
        id: its id.
        name: its name (an id works too).
        project_id, project_name: accept it only if it is used in this project.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The dataset, or None if there is none.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, the id is no UUID, or the
            project is not found.
        AmbiguousNameError: several datasets have this name.
    """
    resolve.one_of("dataset", id, name)
    connection = current(client)
    try:
        found = resolve.dataset_given(connection, id, name)
    except (NotFoundError, NameNotFoundError):
        return None
    if not (project_id or project_name):
        return found
    project = resolve.project(connection, project_id, project_name)
    return found if _is_used(connection, found, project) else None


def update_dataset(
    *,
    id: str | None = None,
    name: str | None = None,
    new_name: str,
    client: Galileo | None = None,
) -> DatasetDB:
    """Rename a dataset (``PATCH /datasets/{dataset_id}``).

    Args:
        id: its id.
        name: the name it has (an id works too).
        new_name: the name it gets; must not be taken.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, or there is no such dataset.
        AmbiguousNameError: several datasets have this name.
        HTTPValidationError: the server refused the new name, for instance because it is taken.
    """
    body = UpdateDatasetRequest(name=resolve.required_name("new_name", new_name))
    connection = current(client)
    dataset = resolve.dataset_given(connection, id, name)
    return update_dataset_op.sync(dataset.id, client=connection.raw, body=body)


def delete_dataset(
    *,
    id: str | None = None,
    name: str | None = None,
    project_id: str | None = None,
    project_name: str | None = None,
    client: Galileo | None = None,
) -> None:
    """Delete a dataset with all its versions (``DELETE /datasets/{dataset_id}``).

    Args:
        id: its id.
        name: its name (an id works too).
        project_id, project_name: delete it only if it is used in this project.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, there is no such dataset or
            project, or the dataset is not used in the project; nothing is deleted.
        AmbiguousNameError: several datasets have this name.
    """
    connection = current(client)
    dataset = resolve.dataset_given(connection, id, name)
    if project_id or project_name:
        project = resolve.project(connection, project_id, project_name)
        if not _is_used(connection, dataset, project):
            raise ResolutionError(
                f"The dataset {dataset.name!r} is not used in the project {project.name!r}; "
                "it was not deleted."
            )
    delete_dataset_op.sync(dataset.id, client=connection.raw)


def list_datasets(
    limit: int | None = None,
    *,
    project_id: str | None = None,
    project_name: str | None = None,
    client: Galileo | None = None,
) -> list[DatasetDB]:
    """Return all datasets, or those used in a project; see ``iter_datasets``.

    Args:
        limit: at most this many; None for all.
        project_id, project_name: only those used in this project.
        client: the connection; default: the enclosing block's or the environment's.
    """
    if limit is not None and limit < 1:
        raise ValueError(f"limit is {limit!r}; expected a positive number, or None for all.")
    found: list[DatasetDB] = []
    for dataset in iter_datasets(project_id=project_id, project_name=project_name, client=client):
        found.append(dataset)
        if len(found) == limit:
            break
    return found


def iter_datasets(
    *,
    project_id: str | None = None,
    project_name: str | None = None,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> Iterator[DatasetDB]:
    """Yield datasets page by page (``POST /datasets/query``).

    Args:
        project_id, project_name: only those used in this project.
        prefetch: whether to ask for the next page while this one is consumed.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: the project is not found.
    """
    connection = current(client)
    body = ListDatasetParams()
    if project_id or project_name:
        project = resolve.project(connection, project_id, project_name)
        body.filters = [DatasetUsedInProjectFilter(value=project.id)]

    def page(token: int) -> tuple[list[DatasetDB], object]:
        found = query_datasets.sync(
            client=connection.raw, body=body, starting_token=token, limit=PAGE
        )
        return found.datasets or [], found.next_starting_token

    yield from paginate(page, prefetch=prefetch)


def fetch_rows(
    client: Galileo, dataset_id: str, version_index: int, token: int, limit: int = PAGE
) -> tuple[list[dict[str, Any]], int | None]:
    """Return one page of a version's rows, with the values that were put in, and the next token.

    Plain dicts: a dataset's values are free-form, so models would add time and nothing else
    (``GET /datasets/{dataset_id}/versions/{version_index}/content``).
    """
    response = client.http.get(
        f"/datasets/{dataset_id}/versions/{version_index}/content",
        params={"starting_token": token, "limit": limit},
    )
    with reading(response):
        page = response.json()
        rows, following = widened(page), page.get("next_starting_token")
    return rows, following


def _is_used(client: Galileo, dataset: DatasetDB, project: ProjectDB) -> bool:
    """Whether a project uses a dataset."""
    body = ListDatasetParams(
        filters=[DatasetUsedInProjectFilter(value=project.id), DatasetIDFilter(value=dataset.id)]
    )
    page = query_datasets.sync(client=client.raw, body=body, limit=1)
    return dataset.id in [found.id for found in page.datasets or []]
