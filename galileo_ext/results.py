# Derived from galileo_ext/aio/results.py by scripts/derive-sync; do not edit.
"""Results of experiments that are on a server, whoever ran them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from galileo_api.models import ExperimentResponse

from . import resolve
from ._standing import Patience
from .client import Galileo, current
from .outcomes import finished, hosted_metrics, iter_trace_records, read_outcome
from .run.progress import Waiting
from .run.result import ExperimentResult
from .run.served import from_trace
from .run.values import RowResult


def load_experiment(
    experiment: str,
    *,
    project: str | None = None,
    project_id: str | None = None,
    client: Galileo | None = None,
) -> ExperimentResult:
    """Return the result of any experiment on the server, as a run would have returned it.

    Its rows are read page by page when they are asked for, its metrics are the server's
    aggregates.

    Args:
        experiment: the experiment's name or id.
        project: the project's name (or id); default GALILEO_PROJECT.
        project_id: the project's id; default GALILEO_PROJECT_ID.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: the project or the experiment cannot be found.
        AmbiguousNameError: several experiments have this name.
    """
    connection = current(client)
    found = _find(connection, experiment, project, project_id)
    return ExperimentResult.of(connection, read_outcome(connection, found))


def wait_for_experiment(
    experiment: str,
    *,
    project: str | None = None,
    project_id: str | None = None,
    timeout: float | None = None,
    stalled_after: float | None = 600,
    progress: bool | None = None,
    client: Galileo | None = None,
) -> ExperimentResult:
    """Wait until the server has made and scored all rows of an experiment; return its result.

    Args:
        experiment, project, project_id, client: as in ``load_experiment``.
        timeout: seconds to wait at most; None: as long as it makes headway.
        stalled_after: seconds to wait at most while nothing changes; None: no limit.
        progress: whether to show a bar; None shows it in terminals and notebooks.

    Raises:
        ExperimentTimeoutError: a ``TimeoutError`` with what is outstanding.
        ExperimentFailedError: the server has given up on the experiment.
        ValueError: a time is negative, or the project or the experiment cannot be found.
    """
    patience = Patience(experiment, timeout, stalled_after)
    connection = current(client)
    found = _find(connection, experiment, project, project_id)
    with Waiting(str(found.name), progress) as bar:
        found = finished(connection, found, patience, bar.show)
    return ExperimentResult.of(connection, read_outcome(connection, found))


def iter_experiment_rows(
    experiment: str,
    *,
    project: str | None = None,
    project_id: str | None = None,
    client: Galileo | None = None,
) -> Iterator[RowResult]:
    """Yield the rows of an experiment on the server, in the order in which they were begun.

    Parameters and errors are those of ``load_experiment``.
    """
    connection = current(client)
    found = _find(connection, experiment, project, project_id)
    names = hosted_metrics(connection, found)
    positions = count()
    for record in iter_trace_records(connection, found):
        yield from_trace(record, next(positions), names)


def _find(
    client: Galileo, experiment: str, project: str | None, project_id: str | None
) -> ExperimentResponse:
    resolve.required_name("experiment", experiment)
    home = resolve.project(client, project_id, project)
    return resolve.experiment(client, home.id, experiment)
