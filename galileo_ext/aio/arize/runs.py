"""Runs of Arize's experiments."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from typing import Any

from arize_api.api.experiments import (
    experiments_runs_annotate,
    experiments_runs_insert,
    experiments_runs_list,
)
from arize_api.models import (
    AnnotationInput,
    Dataset,
    Experiment,
    ExperimentRunInput,
    ExperimentsRunsAnnotateRequest,
    ExperimentsRunsInsertRequest,
    RunAnnotations,
)
from arize_api.types import UNSET

from ..._frames import Frame, Library, frame, frames_library
from ...arize.connection import Arize, current
from ...arize.run_data import MOST, Run, batches, from_wire, to_wire
from ...errors import GalileoError
from ..pagination import paginate_by_cursor
from . import lookup

#: The largest page of this list.
_PAGE = 500


async def list_runs(
    experiment: str | Experiment,
    *,
    dataset: str | Dataset | None = None,
    space: str | None = None,
    client: Arize | None = None,
) -> list[Run]:
    """Return all runs of an experiment; ``GET /v2/experiments/{experiment_id}/runs``.

    Args:
        experiment: its name or id.
        dataset, space: where to look for a name, as in ``get_experiment``.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The runs in the order in which they were stored; outputs as they were given.

    Raises:
        NameNotFoundError, IdNotFoundError, AmbiguousNameError: all of them ``ValueError``s.
    """
    listed = iter_runs(experiment, dataset=dataset, space=space, prefetch=True, client=client)
    return [run async for run in listed]


async def iter_runs(
    experiment: str | Experiment,
    *,
    dataset: str | Dataset | None = None,
    space: str | None = None,
    prefetch: bool = False,
    client: Arize | None = None,
) -> AsyncIterator[Run]:
    """Yield all runs of an experiment, page by page; see ``list_runs``.

    With ``prefetch`` the next page is asked for while one is consumed.
    """
    connection = current(client)
    experiment_id = (await lookup.experiment(connection, experiment, dataset, space)).id

    async def fetch(cursor: str | None) -> tuple[list[Run], str | None]:
        page = await experiments_runs_list.asyncio(
            experiment_id, client=connection.raw, limit=_PAGE, cursor=cursor or UNSET
        )
        return [from_wire(run) for run in page.experiment_runs], lookup.following(page.pagination)

    async for run in paginate_by_cursor(fetch, prefetch=prefetch):
        yield run


async def get_runs_frame(
    experiment: str | Experiment,
    *,
    dataset: str | Dataset | None = None,
    space: str | None = None,
    library: Library = "pandas",
    client: Arize | None = None,
) -> Any:
    """Return all runs of an experiment as a DataFrame of pandas or polars; see ``list_runs``.

    Raises:
        ModuleNotFoundError: the library is not installed.
    """
    frames_library(library)
    listed = await list_runs(experiment, dataset=dataset, space=space, client=client)
    return frame([run.to_dict() for run in listed], library)


async def append_runs(
    experiment: str | Experiment,
    runs: Iterable[Run | Mapping[str, Any]] | Frame,
    *,
    dataset: str | Dataset | None = None,
    space: str | None = None,
    client: Arize | None = None,
) -> list[str]:
    """Add runs to an experiment; ``POST /v2/experiments/{experiment_id}/runs``.

    Args:
        experiment: its name or id.
        runs: as in ``create_experiment``; more than 1,000 go in several requests.
        dataset, space: where to look for a name, as in ``get_experiment``.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        Their ids, in their order.

    Raises:
        ValueError: one cannot be sent, or there is no such experiment; nothing was added.
    """
    connection = current(client)
    found = await lookup.experiment(connection, experiment, dataset, space)
    added: list[str] = []
    for batch in batches("Run", to_wire(runs, needs_example=bool(found.dataset_id))):
        try:
            added += await append_batch(connection, found.id, batch)
        except GalileoError as error:
            error.add_note(f"{len(added)} runs were added before.")
            raise
    return added


async def append_batch(client: Arize, experiment_id: str, batch: list[dict[str, Any]]) -> list[str]:
    """Add what goes into one request."""
    body = ExperimentsRunsInsertRequest(
        experiment_runs=[ExperimentRunInput.from_dict(run) for run in batch]
    )
    answer = await experiments_runs_insert.asyncio(experiment_id, client=client.raw, body=body)
    return answer.run_ids


async def annotate_runs(
    experiment: str | Experiment,
    annotations: Mapping[str, Sequence[Mapping[str, Any]]],
    *,
    dataset: str | Dataset | None = None,
    space: str | None = None,
    client: Arize | None = None,
) -> None:
    """Write people's judgements on runs; ``POST /v2/experiments/{experiment_id}/runs/annotate``.

    An annotation replaces the one of the same name on the same run.

    Args:
        experiment: its name or id.
        annotations: for each run, by its id, dicts with ``name`` and any of ``score`` (a number),
            ``label`` and ``text``.
        dataset, space: where to look for a name, as in ``get_experiment``.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: one has no name or a field of another name; nothing was written.
    """
    connection = current(client)
    given = [
        RunAnnotations(record_id=run_id, values=[_annotation(run_id, said) for said in values])
        for run_id, values in annotations.items()
    ]
    found = await lookup.experiment(connection, experiment, dataset, space)
    for start in range(0, len(given), MOST):
        body = ExperimentsRunsAnnotateRequest(annotations=given[start : start + MOST])
        await experiments_runs_annotate.asyncio(found.id, client=connection.raw, body=body)


def _annotation(run_id: str, said: Mapping[str, Any]) -> AnnotationInput:
    others = set(said) - {"name", "score", "label", "text"}
    if others or not said.get("name"):
        raise ValueError(
            f"An annotation of the run {run_id!r} is {dict(said)!r}; expected a name and any of "
            "score, label, text."
        )
    return AnnotationInput.from_dict(said)
