# Derived from galileo_ext/aio/metrics.py by scripts/derive-sync; do not edit.
"""Metrics that the server computes: found, changed, deleted.

What else there is to metrics can be imported from here too: how they are made, what they are, and
``get_metrics``, which is another matter: what metrics said, summed up over time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from galileo_api.api.data import delete_scorer, list_scorers_with_filters
from galileo_api.api.data import update as update_scorer
from galileo_api.models import (
    ListScorersRequest,
    ScorerNameFilter,
    ScorerNameFilterOperator,
    ScorerResponse,
    ScorerTypeFilter,
    ScorerTypeFilterOperator,
    ScorerTypes,
    UpdateScorerRequest,
)

from . import resolve, resolve_metrics
from .client import Galileo, current
from .errors import NameNotFoundError, NotFoundError
from .metric_creation import create_code_metric, create_custom_llm_metric
from .metric_types import GalileoMetrics, LocalMetricConfig, Metric
from .metric_values import get_metrics
from .pagination import PAGE, paginate

__all__ = [
    "GalileoMetrics",
    "LocalMetricConfig",
    "Metric",
    "create_code_metric",
    "create_custom_llm_metric",
    "delete_metric",
    "get_metric",
    "get_metrics",
    "iter_metrics",
    "list_metrics",
    "update_metric",
]


def get_metric(
    *, id: str | None = None, name: str | None = None, client: Galileo | None = None
) -> ScorerResponse | None:
    """Return a metric of the server (``GET /scorers/{scorer_id}``, ``POST /scorers/list``).

    Args:
        id: its id.
        name: its name or label, in the right case (an id works too).
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The metric, or None if there is none.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, or the id is no UUID.
        AmbiguousNameError: several metrics have this name.
    """
    resolve.one_of("metric", id, name)
    try:
        return resolve_metrics.given(current(client), id, name)
    except (NotFoundError, NameNotFoundError):
        return None


def list_metrics(
    name_filter: str | None = None,
    scorer_types: Sequence[ScorerTypes | str] | None = None,
    *,
    client: Galileo | None = None,
) -> list[ScorerResponse]:
    """Return the metrics that the server has; see ``iter_metrics``."""
    found = iter_metrics(name_filter, scorer_types, prefetch=True, client=client)
    return [metric for metric in found]


def iter_metrics(
    name_filter: str | None = None,
    scorer_types: Sequence[ScorerTypes | str] | None = None,
    *,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> Iterator[ScorerResponse]:
    """Yield the metrics that the server has, page by page (``POST /scorers/list``).

    Args:
        name_filter: only the one of this name, whatever the case.
        scorer_types: only those of these types: ``"preset"`` come with the server, ``"llm"`` and
            ``"code"`` are users' own, ``"luna"`` are small models of the service.
        prefetch: whether to ask for the next page while this one is consumed.
        client: the connection; default: the enclosing block's or the environment's.
    """
    connection = current(client)
    body = ListScorersRequest(filters=_filters(name_filter, scorer_types))

    def page(token: int) -> tuple[list[ScorerResponse], object]:
        found = list_scorers_with_filters.sync(
            client=connection.raw, body=body, starting_token=token, limit=PAGE
        )
        return found.scorers or [], found.next_starting_token

    yield from paginate(page, prefetch=prefetch)


def update_metric(
    *,
    id: str | None = None,
    name: str | None = None,
    new_name: str | None = None,
    description: str | None = None,
    tags: Sequence[str] | None = None,
    client: Galileo | None = None,
) -> ScorerResponse:
    """Rename a metric, describe it or tag it (``PATCH /scorers/{scorer_id}``).

    What computes it is changed by a new version: ``create_metric_version``.

    Args:
        id: its id.
        name: the name or label it has (an id works too).
        new_name: the name it gets; must not be taken.
        description: what it is for.
        tags: all of its tags from now on.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, there is nothing to change, or
            there is no such metric.
        AmbiguousNameError: several metrics have this name.
        ConflictError: the new name is taken, or the metric comes with the server.
    """
    resolve.one_of("metric", id, name)
    body = UpdateScorerRequest()
    if new_name is not None:
        body.name = resolve.required_name("new_name", new_name)
    if description is not None:
        body.description = description
    if tags is not None:
        body.tags = list(tags)
    if not body.to_dict():
        raise ValueError("There is nothing to change: give new_name, description or tags.")
    connection = current(client)
    scorer = resolve_metrics.given(connection, id, name)
    return update_scorer.sync(scorer.id, client=connection.raw, body=body)


def delete_metric(name: str, *, client: Galileo | None = None) -> None:
    """Delete a metric with its versions (``DELETE /scorers/{scorer_id}``).

    What it computed stays.

    Args:
        name: its name or label, in the right case, or its id.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: there is no such metric.
        AmbiguousNameError: several metrics have this name.
        ConflictError: it comes with the server, or another metric requires it.
    """
    resolve.required_name("name", name)
    connection = current(client)
    scorer = resolve_metrics.given(connection, None, name)
    delete_scorer.sync(scorer.id, client=connection.raw)


def _filters(
    name_filter: str | None, scorer_types: Sequence[ScorerTypes | str] | None
) -> list[Any]:
    filters: list[Any] = []
    if name_filter is not None:
        same = ScorerNameFilterOperator.EQ
        filters.append(ScorerNameFilter(operator=same, value=name_filter, case_sensitive=False))
    if scorer_types is not None:
        kinds = [ScorerTypes(kind).value for kind in scorer_types]
        filters.append(ScorerTypeFilter(operator=ScorerTypeFilterOperator.ONE_OF, value=kinds))
    return filters
