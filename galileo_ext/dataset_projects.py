# Derived from galileo_ext/aio/dataset_projects.py by scripts/derive-sync; do not edit.
"""Where datasets are used."""

from __future__ import annotations

from collections.abc import Iterator

from galileo_api.api.datasets import list_dataset_projects as list_dataset_projects_op
from galileo_api.models import DatasetProject

from . import resolve
from .client import Galileo, current
from .pagination import PAGE, paginate


def list_dataset_projects(
    *,
    dataset_id: str | None = None,
    dataset_name: str | None = None,
    limit: int | None = None,
    client: Galileo | None = None,
) -> list[DatasetProject]:
    """Return the projects that use a dataset; see ``iter_dataset_projects``.

    Args:
        dataset_id, dataset_name, client: as in ``iter_dataset_projects``.
        limit: at most this many; None for all.

    Raises:
        ValueError: as in ``iter_dataset_projects``, or the limit is not positive.
    """
    if limit is not None and limit < 1:
        raise ValueError(f"limit is {limit!r}; expected a positive number, or None for all.")
    found: list[DatasetProject] = []
    for project in iter_dataset_projects(
        dataset_id=dataset_id, dataset_name=dataset_name, client=client
    ):
        found.append(project)
        if len(found) == limit:
            break
    return found


def iter_dataset_projects(
    *,
    dataset_id: str | None = None,
    dataset_name: str | None = None,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> Iterator[DatasetProject]:
    """Yield the projects that use a dataset (``GET /datasets/{dataset_id}/projects``).

    They come page by page. A project uses the datasets that were created in it and those that one
    of its experiments ran on.

    Args:
        dataset_id: the dataset's id.
        dataset_name: its name (an id works too). Give this or ``dataset_id``.
        prefetch: whether to ask for the next page while this one is consumed.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: not exactly one of ``dataset_id`` and ``dataset_name`` is given, or there is no
            such dataset.
        AmbiguousNameError: several datasets have this name.
    """
    connection = current(client)
    dataset = resolve.dataset_given(connection, dataset_id, dataset_name)

    def page(token: int) -> tuple[list[DatasetProject], object]:
        found = list_dataset_projects_op.sync(
            dataset.id, client=connection.raw, starting_token=token, limit=PAGE
        )
        return found.projects or [], found.next_starting_token

    yield from paginate(page, prefetch=prefetch)
