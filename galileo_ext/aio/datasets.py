"""Datasets: rows of input, ground truth and metadata, kept on the server in versions."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import AsyncIterator, Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

from galileo_api.api.datasets import create_dataset as create_dataset_op
from galileo_api.api.datasets import get_dataset as get_dataset_op
from galileo_api.api.datasets import query_datasets
from galileo_api.models import (
    BodyCreateDataset,
    DatasetDB,
    DatasetFormat,
    DatasetUsedInProjectFilter,
    ListDatasetParams,
)
from galileo_api.types import File

from ..client import Galileo, current
from ..errors import NameNotFoundError, NotFoundError
from . import resolve
from .pagination import PAGE, paginate

_FORMATS = {".csv": "csv", ".jsonl": "jsonl", ".feather": "feather"}

Content = Path | str | Mapping[str, list[Any]] | Iterable[Mapping[str, Any] | str]


async def create_dataset(
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
            length; or the path of a ``.csv``, ``.jsonl`` or ``.feather`` file. The columns with a
            meaning are ``input``, ``ground_truth`` (stored as ``output``), ``metadata`` and
            ``generated_output``.
        project_id, project_name: a project to use it in.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: the name is empty, the content is not usable, or the project is not found.
        HTTPValidationError: the server refused it.
        ConflictError: the name is taken.
    """
    resolve.required_name("name", name)
    kind, payload = _encode(content)
    connection = current(client)
    body = BodyCreateDataset(
        name=name, file=File(payload=io.BytesIO(payload), file_name=f"{name}.{kind}")
    )
    if project_id or project_name:
        body.project_id = (await resolve.project(connection, project_id, project_name)).id
    return await create_dataset_op.asyncio(
        client=connection.raw, body=body, format_=DatasetFormat(kind)
    )


async def get_dataset(
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
    if bool(id) == bool(name):
        raise ValueError(f"Give a dataset's id or its name, exactly one; got {id!r} and {name!r}.")
    if id:
        resolve.required_id("dataset", id)
    connection = current(client)
    try:
        found = await (
            get_dataset_op.asyncio(id, client=connection.raw)
            if id
            else resolve.dataset(connection, name or "")
        )
    except (NotFoundError, NameNotFoundError):
        return None
    if not (project_id or project_name):
        return found
    used = iter_datasets(project_id=project_id, project_name=project_name, client=connection)
    return found if found.id in {dataset.id async for dataset in used} else None


async def list_datasets(
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
    async for dataset in iter_datasets(
        project_id=project_id, project_name=project_name, client=client
    ):
        found.append(dataset)
        if len(found) == limit:
            break
    return found


async def iter_datasets(
    *,
    project_id: str | None = None,
    project_name: str | None = None,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> AsyncIterator[DatasetDB]:
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
        project = await resolve.project(connection, project_id, project_name)
        body.filters = [DatasetUsedInProjectFilter(value=project.id)]

    async def page(token: int) -> tuple[list[DatasetDB], object]:
        found = await query_datasets.asyncio(
            client=connection.raw, body=body, starting_token=token, limit=PAGE
        )
        return found.datasets or [], found.next_starting_token

    async for dataset in paginate(page, prefetch=prefetch):
        yield dataset


async def fetch_rows(
    client: Galileo, dataset_id: str, version_index: int, token: int, limit: int = PAGE
) -> tuple[list[dict[str, Any]], int | None]:
    """Return one page of a version's rows as the server sends them, and the next token.

    Plain dicts: a dataset's values are free-form, so models would add time and nothing else
    (``GET /datasets/{dataset_id}/versions/{version_index}/content``).
    """
    response = await client.async_http.get(
        f"/datasets/{dataset_id}/versions/{version_index}/content",
        params={"starting_token": token, "limit": limit},
    )
    page = response.json()
    return page.get("rows") or [], page.get("next_starting_token")


def _encode(content: Content) -> tuple[str, bytes]:
    """Return (format, bytes) of what is to be uploaded."""
    if isinstance(content, (str, Path)):
        return _encode_file(Path(content))
    if not isinstance(content, Iterable):
        raise ValueError(
            f"content is a {type(content).__name__}; expected rows, columns, or a file's path."
        )
    rows = _from_columns(content) if isinstance(content, Mapping) else list(content)
    lines = [_encode_row(row, index) for index, row in enumerate(rows)]
    if not lines:
        raise ValueError("The dataset's content has no rows; expected at least one.")
    return "jsonl", "\n".join(lines).encode("utf-8", "backslashreplace")


def _encode_file(path: Path) -> tuple[str, bytes]:
    kind = _FORMATS.get(path.suffix.lower())
    if kind is None:
        raise ValueError(f"{path} ends in {path.suffix!r}; expected .csv, .jsonl or .feather.")
    if not path.is_file():
        raise ValueError(f"There is no file {path}.")
    content = path.read_bytes()
    if kind != "csv":
        return kind, content
    try:
        return kind, _renamed_header(content)
    except (UnicodeDecodeError, csv.Error) as error:
        raise ValueError(f"{path} is not CSV in UTF-8: {error}.") from error


def _renamed_header(content: bytes) -> bytes:
    """Give a CSV's ground_truth column the name the server stores it under."""
    file = io.StringIO(content.decode("utf-8-sig"), newline="")
    columns = next(csv.reader(file), [])
    if "ground_truth" not in columns or "output" in columns:
        return content
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(
        ["output" if name == "ground_truth" else name for name in columns]
    )
    return (out.getvalue() + file.read()).encode()


def _from_columns(columns: Mapping[str, list[Any]]) -> list[dict[str, Any]]:
    for name, values in columns.items():
        if isinstance(values, (str, bytes, Mapping)) or not isinstance(values, Collection):
            raise ValueError(
                f"Column {name!r} is {values!r}; expected a list with a value for each row "
                "(a single row goes into a list: [{...}])."
            )
    lengths = {name: len(values) for name, values in columns.items()}
    if len(set(lengths.values())) > 1:
        raise ValueError(f"The columns have different lengths: {lengths}.")
    names = list(columns)
    return [dict(zip(names, values, strict=True)) for values in zip(*columns.values(), strict=True)]


def _encode_row(row: Any, index: int) -> str:
    if isinstance(row, str):
        row = {"input": row}
    if not isinstance(row, Mapping) or not row:
        raise ValueError(f"Row {index} is {row!r}; expected a dict with columns, or a string.")
    values = dict(row)
    if "ground_truth" in values:
        expected = values.pop("ground_truth")
        if values.setdefault("output", expected) != expected:
            raise ValueError(f"Row {index} has 'output' and 'ground_truth', and they differ.")
    try:
        return json.dumps(values, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise ValueError(f"Row {index} cannot be written as JSON: {error}.") from error
