# Derived from galileo_ext/aio/dataset_rows.py by scripts/derive-sync; do not edit.
"""What datasets hold: their rows, in any version, and what is added to them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from galileo_api.api.datasets import get_dataset as get_dataset_op
from galileo_api.api.datasets import (
    get_dataset_version_content,
    query_dataset_versions,
    update_dataset_content,
)
from galileo_api.errors import reading
from galileo_api.models import (
    DatasetContent,
    DatasetDB,
    DatasetRow,
    DatasetVersionDB,
    ListDatasetVersionParams,
    ListDatasetVersionResponse,
    UpdateDatasetContentRequest,
)

from . import resolve
from ._content import Rows, cells, narrowed, shown
from ._frames import Library, frame, frames_library
from .client import Galileo, current
from .datasets import fetch_rows
from .errors import ResponseError
from .pagination import PAGE, paginate


def get_dataset_rows(
    *,
    dataset_name: str | None = None,
    dataset_id: str | None = None,
    version_index: int | None = None,
    client: Galileo | None = None,
) -> list[dict[str, Any]]:
    """Return all rows of a dataset as dicts; see ``iter_dataset_rows`` to read them one by one.

    Args:
        dataset_name, dataset_id, version_index, client: as in ``iter_dataset_rows``.
    """
    found = iter_dataset_rows(
        dataset_name=dataset_name,
        dataset_id=dataset_id,
        version_index=version_index,
        prefetch=True,
        client=client,
    )
    return [row for row in found]


def get_dataset_frame(
    *,
    dataset_name: str | None = None,
    dataset_id: str | None = None,
    version_index: int | None = None,
    library: Library = "pandas",
    client: Galileo | None = None,
) -> Any:
    """Return all rows of a dataset as a DataFrame of pandas or polars.

    Args:
        dataset_name, dataset_id, version_index, client: as in ``iter_dataset_rows``.
        library: ``"pandas"`` or ``"polars"``; it has to be installed (the extra of this name).

    Raises:
        ValueError: as in ``iter_dataset_rows``, or the library is neither.
        ModuleNotFoundError: the library is not installed; nothing has been read.
    """
    frames_library(library)
    rows = get_dataset_rows(
        dataset_name=dataset_name,
        dataset_id=dataset_id,
        version_index=version_index,
        client=client,
    )
    return frame(rows, library)


def iter_dataset_rows(
    *,
    dataset_name: str | None = None,
    dataset_id: str | None = None,
    version_index: int | None = None,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield the rows of a dataset, page by page, with the values that were put in.

    Each has every column of the dataset, with None where it has no value. What is stored as
    ``output`` is called ``ground_truth``. The embedded server keeps every value that JSON has. The
    hosted service promises texts, numbers and flat dicts; what comes from it as JSON text of a list
    or dict is read back as one, since that is how they are sent there.

    Args:
        dataset_name: the dataset's name (an id works too).
        dataset_id: its id. Give this or ``dataset_name``.
        version_index: the number of a version; default: the one that is current when it begins, on
            every page, whatever is changed in between.
        prefetch: whether to ask for the next page while this one is consumed.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: not exactly one of ``dataset_name`` and ``dataset_id`` is given, there is no
            such dataset, or ``version_index`` is no number.
        AmbiguousNameError: several datasets have this name.
        NotFoundError: there is no such version.
    """
    if version_index is not None:
        _check_index(version_index)
    connection = current(client)
    dataset = resolve.dataset_given(connection, dataset_id, dataset_name)
    version = dataset.current_version_index if version_index is None else version_index

    def page(token: int) -> tuple[list[dict[str, Any]], object]:
        return fetch_rows(connection, dataset.id, version, token)

    for row in paginate(page, prefetch=prefetch):
        yield shown(row["values_dict"])


def add_rows(
    rows: Rows,
    *,
    dataset_name: str | None = None,
    dataset_id: str | None = None,
    client: Galileo | None = None,
) -> DatasetDB:
    """Add rows at the end of a dataset, which makes a new version with all of them.

    The content's ETag is read (``GET /datasets/{dataset_id}/content``) and sent along as
    ``If-Match`` (``PATCH /datasets/{dataset_id}/content``): if somebody else changes the dataset in
    between, theirs stays, and nothing is added.

    Args:
        rows: as in ``create_dataset``: dicts, strings, columns, or a DataFrame.
        dataset_name: the dataset's name (an id works too).
        dataset_id: its id. Give this or ``dataset_name``.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The dataset as it is afterwards.

    Raises:
        ValueError: not exactly one of ``dataset_name`` and ``dataset_id`` is given, there is no
            such dataset, or the rows are not usable.
        AmbiguousNameError: several datasets have this name.
        PreconditionFailedError: somebody else changed the dataset at the same time.
    """
    added = cells(rows)
    connection = current(client)
    dataset = resolve.dataset_given(connection, dataset_id, dataset_name)
    tag, exact = _state(connection, dataset)
    values = added if exact else [narrowed(row) for row in added]
    edits = [{"edit_type": "append_row", "values": row} for row in values]
    body = UpdateDatasetContentRequest.from_dict({"edits": edits})
    update_dataset_content.sync(dataset.id, client=connection.raw, body=body, if_match=tag)
    return get_dataset_op.sync(dataset.id, client=connection.raw)


def get_dataset_version_history(
    *,
    dataset_name: str | None = None,
    dataset_id: str | None = None,
    client: Galileo | None = None,
) -> ListDatasetVersionResponse:
    """Return all versions of a dataset, the latest first; they are in ``.versions``.

    Args:
        dataset_name, dataset_id, client: as in ``iter_dataset_versions``.
    """
    found = iter_dataset_versions(dataset_name=dataset_name, dataset_id=dataset_id, client=client)
    versions = [version for version in found]
    return ListDatasetVersionResponse(
        versions=versions, limit=max(len(versions), 1), next_starting_token=None
    )


def iter_dataset_versions(
    *,
    dataset_name: str | None = None,
    dataset_id: str | None = None,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> Iterator[DatasetVersionDB]:
    """Yield the versions of a dataset, the latest first, page by page.

    Each says when it was made and by whom, and how many rows and columns it added, changed and
    removed (``POST /datasets/{dataset_id}/versions/query``).

    Args:
        dataset_name: the dataset's name (an id works too).
        dataset_id: its id. Give this or ``dataset_name``.
        prefetch: whether to ask for the next page while this one is consumed.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: not exactly one of ``dataset_name`` and ``dataset_id`` is given, or there is no
            such dataset.
        AmbiguousNameError: several datasets have this name.
    """
    connection = current(client)
    dataset = resolve.dataset_given(connection, dataset_id, dataset_name)

    def page(token: int) -> tuple[list[DatasetVersionDB], object]:
        found = query_dataset_versions.sync(
            dataset.id,
            client=connection.raw,
            body=ListDatasetVersionParams(),
            starting_token=token,
            limit=PAGE,
        )
        return found.versions, found.next_starting_token

    yield from paginate(page, prefetch=prefetch)


def get_dataset_version(
    *,
    version_index: int,
    dataset_name: str | None = None,
    dataset_id: str | None = None,
    client: Galileo | None = None,
) -> DatasetContent:
    """Return the whole content of one version, as the server describes it.

    Its ``.rows`` say of each row when and by whom it was made and changed; see ``get_dataset_rows``
    for the values alone (``GET /datasets/{dataset_id}/versions/{version_index}/content``).

    Args:
        version_index: the number of the version.
        dataset_name: the dataset's name (an id works too).
        dataset_id: its id. Give this or ``dataset_name``.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: not exactly one of ``dataset_name`` and ``dataset_id`` is given, there is no
            such dataset, or ``version_index`` is no number.
        AmbiguousNameError: several datasets have this name.
        NotFoundError: there is no such version.
    """
    _check_index(version_index)
    connection = current(client)
    dataset = resolve.dataset_given(connection, dataset_id, dataset_name)
    pages: list[DatasetContent] = []

    def page(token: int) -> tuple[list[DatasetRow], object]:
        found = get_dataset_version_content.sync(
            dataset.id, version_index, client=connection.raw, starting_token=token, limit=PAGE
        )
        pages.append(found)
        return found.rows or [], found.next_starting_token

    rows = [row for row in paginate(page)]
    whole = pages[0]
    whole.rows, whole.limit = rows, max(len(rows), 1)
    whole.paginated, whole.next_starting_token = False, None
    return whole


def _state(client: Galileo, dataset: DatasetDB) -> tuple[str, bool]:
    """Return what identifies the current content, and whether values of any type are kept."""
    url = f"/datasets/{dataset.id}/content"
    response = client.http.get(url, params={"limit": 1})
    tag = response.headers.get("ETag")
    if not tag:
        raise ResponseError(
            f"GET {url} answered without an ETag, so that a change by somebody else in between "
            "could not be noticed. Nothing was added."
        )
    with reading(response):
        is_exact = bool(response.json().get("exact_values"))
    return str(tag), is_exact


def _check_index(version_index: object) -> None:
    if not isinstance(version_index, int) or isinstance(version_index, bool) or version_index < 0:
        raise ValueError(f"version_index is {version_index!r}; expected the number of a version.")
