# Derived from galileo_ext/aio/scorers.py by scripts/derive-sync; do not edit.
"""Metrics that the server computes: find them by name, register them for an experiment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Any

from galileo_api.api.data import get_scorer_version_or_latest, list_scorers_with_filters
from galileo_api.api.run_scorer_settings import upsert_scorers_config_post
from galileo_api.models import (
    BaseScorerVersionDB,
    ListScorersRequest,
    RunScorerSettingsPatchRequest,
    ScorerConfig,
    ScorerIDFilter,
    ScorerIDFilterOperator,
    ScorerLabelFilter,
    ScorerLabelFilterOperator,
    ScorerResponse,
)
from galileo_api.types import Unset

from . import resolve
from .client import Galileo
from .errors import APIError, NameNotFoundError
from .metrics import Metric
from .pagination import PAGE, paginate

#: What a scorer and its configuration for one run have in common.
_COPIED = (
    "name",
    "scoreable_node_types",
    "output_type",
    "input_type",
    "model_type",
    "multimodal_capabilities",
)
_DEFAULTS = ("model_name", "num_judges", "filters", "cot_enabled")


def find_scorers(client: Galileo, metrics: Sequence[Metric]) -> list[ScorerConfig]:
    """Return the server's metrics with these names, labels or ids (``POST /scorers/list``).

    Raises:
        NameNotFoundError: there is no such metric; lists those with close names.
        NotFoundError: the metric has no such version.
    """
    if not metrics:
        return []
    known = _named(client, [metric.name for metric in metrics])
    configs = []
    for metric in metrics:
        scorer = _match(metric.name, known)
        if scorer is None:
            raise NameNotFoundError("metric", metric.name, _close(client, metric.name))
        configs.append(_configure(client, scorer, metric.version))
    return configs


def register_scorers(
    client: Galileo, project_id: str, run_id: str, configs: list[ScorerConfig]
) -> None:
    """Ask the server to compute metrics for an experiment.

    ``POST /projects/{project_id}/runs/{run_id}/scorer-settings``
    """
    body = RunScorerSettingsPatchRequest(run_id=run_id, scorers=configs)
    upsert_scorers_config_post.sync(project_id, run_id, client=client.raw, body=body)


def _named(client: Galileo, names: Sequence[str]) -> list[ScorerResponse]:
    ids = [name for name in names if resolve.is_id(name)]
    labels = [name for name in names if not resolve.is_id(name)]
    filters: list[Any] = []
    if ids:
        filters.append(ScorerIDFilter(value=ids, operator=ScorerIDFilterOperator.ONE_OF))
    if labels:
        filters.append(
            ScorerLabelFilter(
                value=labels,
                operator=ScorerLabelFilterOperator.ONE_OF,
                case_sensitive=False,
                strict=False,  # the label or the name may match
            )
        )
    # One request for each: filters in one request must all hold.
    return [scorer for one in filters for scorer in _list(client, [one])]


def _list(client: Galileo, filters: list[Any]) -> list[ScorerResponse]:
    def page(token: int) -> tuple[list[ScorerResponse], object]:
        found = list_scorers_with_filters.sync(
            client=client.raw,
            body=ListScorersRequest(filters=filters),
            starting_token=token,
            limit=PAGE,
        )
        return found.scorers or [], found.next_starting_token

    return [scorer for scorer in paginate(page)]


def _match(name: str, scorers: Iterable[ScorerResponse]) -> ScorerResponse | None:
    """Prefer an exact label or name to one that differs in case."""
    found = [s for s in scorers if name.lower() in _names(s, lower=True)]
    exact = [s for s in found if name in _names(s)]
    return next(iter(exact or found), None)


def _names(scorer: ScorerResponse, *, lower: bool = False) -> set[str]:
    names = {scorer.id, scorer.name, str(scorer.label or scorer.name)}
    return {name.lower() for name in names} if lower else names


def _close(client: Galileo, name: str) -> list[str]:
    try:
        scorers = _list(client, [])
    except APIError:  # the list is a courtesy; the error at hand is the one to report
        return []
    known = {s.name.lower(): s.name for s in scorers}
    known |= {str(s.label).lower(): str(s.label) for s in scorers if s.label}
    return [known[close] for close in get_close_matches(name.lower(), known, n=3)]


def _configure(client: Galileo, scorer: ScorerResponse, version: int | None) -> ScorerConfig:
    config = ScorerConfig(id=scorer.id, scorer_type=scorer.scorer_type)
    for name in _COPIED:
        setattr(config, name, getattr(scorer, name))
    if scorer.defaults and not isinstance(scorer.defaults, Unset):
        for name in _DEFAULTS:
            setattr(config, name, getattr(scorer.defaults, name))
    if version is not None:
        found = get_scorer_version_or_latest.sync(scorer.id, client=client.raw, version=version)
        config.scorer_version = BaseScorerVersionDB.from_dict(found.to_dict())
    return config
