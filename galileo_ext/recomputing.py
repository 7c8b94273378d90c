# Derived from galileo_ext/aio/recomputing.py by scripts/derive-sync; do not edit.
"""Have a server compute metrics again, of traces that it has."""

from __future__ import annotations

from collections.abc import Sequence

from galileo_api.api.trace import recompute_metrics as recompute
from galileo_api.models import LogRecordsQueryCountRequest, RecomputeLogRecordsMetricsRequest

from .client import Galileo, current
from .filters import Filter, checked_filters
from .metric_types import Metric
from .pagination import PAGE
from .places import place
from .scorers import find_scorers
from .search import counted


def recompute_metrics(
    project_id: str,
    metrics: Sequence[str],
    experiment_id: str | None = None,
    log_stream_id: str | None = None,
    filters: Sequence[Filter] | None = None,
    *,
    client: Galileo | None = None,
) -> int:
    """Compute metrics again (``POST /projects/{project_id}/recompute-metrics``).

    The server does it in the background: ``wait_for_experiment`` waits for it. A metric that the
    settings of the experiment or log stream have is computed as they say, in the version that
    they name; another one in its default version.

    Args:
        project_id: the project's id or name.
        metrics: names, labels or ids of metrics of the server.
        experiment_id: the experiment whose traces it is for; its id or name.
        log_stream_id: the log stream instead; its id or name.
        filters: only traces that match all of them; see ``column``.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        How many traces match.

    Raises:
        ValueError: project, experiment, log stream or a metric are not found, or not exactly one
            of an experiment and a log stream is given, or no metric, or a filter is none.
        AmbiguousNameError: several have this name.
        HTTPValidationError: the server refused a value.
    """
    if not metrics or isinstance(metrics, str):
        raise ValueError(f"metrics is {metrics!r}; expected a list of names, at least one.")
    if not experiment_id and not log_stream_id:
        raise ValueError("Neither experiment_id nor log_stream_id is given; give one of them.")
    connection = current(client)
    wanted = [Metric(name=name) for name in metrics]
    ids = [config.id for config in find_scorers(connection, wanted)]
    chosen = checked_filters(filters)
    body = RecomputeLogRecordsMetricsRequest(scorer_ids=ids, filters=chosen, limit=PAGE)
    project = place(connection, (project_id, experiment_id, log_stream_id), body)
    these = LogRecordsQueryCountRequest(
        filters=chosen, experiment_id=body.experiment_id, log_stream_id=body.log_stream_id
    )
    found = counted(connection, project, these)
    for start in range(0, found, PAGE):
        body.starting_token = start
        recompute.sync(project, client=connection.raw, body=body)
    return found
