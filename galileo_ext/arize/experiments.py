# Derived from galileo_ext/aio/arize/experiments.py by scripts/derive-sync; do not edit.
"""Experiments of Arize."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from arize_api.api.experiments import experiments_create, experiments_delete
from arize_api.models import (
    Dataset,
    Experiment,
    ExperimentRunInput,
    ExperimentsCreateRequest,
)

from .._frames import Frame
from ..arize.connection import Arize, current
from ..arize.run_data import Run, batches, to_wire
from ..errors import GalileoError
from ..resolve import required_name
from . import lookup
from .runs import append_batch

_LONGEST_NAME = 255


def create_experiment(
    name: str,
    runs: Iterable[Run | Mapping[str, Any]] | Frame,
    *,
    dataset: str | Dataset | None = None,
    space: str | None = None,
    client: Arize | None = None,
) -> Experiment:
    """Create an experiment with its runs; ``POST /v2/experiments``, more runs in further requests.

    Args:
        name: its name, 1 to 255 characters without quotes and backslashes; must be free on the
            dataset.
        runs: at least one: a ``Run``, or a dict with ``output`` (anything that JSON has; None if
            the task failed), ``example_id`` if there is a dataset, and columns of any names; or a
            DataFrame.
        dataset: name or id of the dataset; without one, the experiment belongs to the space alone.
        space: name or id of the space; default: that of the connection.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The experiment, without its runs.

    Raises:
        ValueError: a run cannot be sent, or the name or the dataset is no use; nothing was created.
        ConflictError: the name is taken.
    """
    connection = current(client)
    check_name(name)
    first, *others = batches("Run", to_wire(runs, needs_example=dataset is not None))
    body = ExperimentsCreateRequest(
        name=name, experiment_runs=[ExperimentRunInput.from_dict(run) for run in first]
    )
    if dataset is not None:
        body.dataset_id = (lookup.dataset(connection, dataset, space)).id
    else:
        body.space_id = lookup.home(connection, space)
    experiment = experiments_create.sync(client=connection.raw, body=body)
    done = len(first)
    for batch in others:
        try:
            append_batch(connection, experiment.id, batch)
        except GalileoError as error:
            error.add_note(f"Experiment {name!r} ({experiment.id}) was created with {done} runs.")
            raise
        done += len(batch)
    return experiment


def check_name(name: str) -> None:
    """Refuse a name that the API would refuse.

    Raises:
        ValueError: it is empty, too long, or has characters that a name may not have.
    """
    required_name("name", name)
    if len(name) > _LONGEST_NAME:
        raise ValueError(f"name is {name!r:.100}; expected 1 to {_LONGEST_NAME} characters.")
    if '"' in name or "\\" in name:
        raise ValueError(f"name is {name!r}; expected no quotes and no backslashes in it.")


def get_experiment(
    experiment: str,
    *,
    dataset: str | Dataset | None = None,
    space: str | None = None,
    client: Arize | None = None,
) -> Experiment:
    """Return an experiment, without its runs; ``GET /v2/experiments/{experiment_id}``.

    Args:
        experiment: its name or id.
        dataset: name or id of the dataset to look on for a name; default: all.
        space: name or id of the space to look in for a name; default: that of the connection, or
            all.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        NameNotFoundError, IdNotFoundError, AmbiguousNameError: all of them ``ValueError``s.
    """
    return lookup.experiment(current(client), experiment, dataset, space)


def list_experiments(
    *,
    dataset: str | Dataset | None = None,
    space: str | None = None,
    client: Arize | None = None,
) -> list[Experiment]:
    """Return all experiments, the newest first; ``GET /v2/experiments``.

    Args:
        dataset: only those on this dataset, by name or id.
        space: only those in this space, by name or id; default: that of the connection, or all.
        client: the connection; default: the enclosing block's or the environment's.
    """
    listed = iter_experiments(dataset=dataset, space=space, client=client)
    return [experiment for experiment in listed]


def iter_experiments(
    *,
    dataset: str | Dataset | None = None,
    space: str | None = None,
    client: Arize | None = None,
) -> Iterator[Experiment]:
    """Yield all experiments, the newest first, page by page; see ``list_experiments``."""
    connection = current(client)
    place = lookup.scope(connection, dataset, space)
    yield from lookup.pages_of_experiments(connection, place)


def delete_experiment(
    experiment: str | Experiment,
    *,
    dataset: str | Dataset | None = None,
    space: str | None = None,
    client: Arize | None = None,
) -> None:
    """Delete an experiment with its runs, for good; ``DELETE /v2/experiments/{experiment_id}``.

    Args:
        experiment: its name or id.
        dataset, space: where to look for a name, as in ``get_experiment``.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        NameNotFoundError, IdNotFoundError, AmbiguousNameError: all of them ``ValueError``s.
    """
    connection = current(client)
    found = lookup.experiment(connection, experiment, dataset, space)
    experiments_delete.sync(found.id, client=connection.raw)
