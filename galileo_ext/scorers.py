# Derived from galileo_ext/aio/scorers.py by scripts/derive-sync; do not edit.
"""Metrics that the server computes: find them by name, register them for an experiment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from galileo_api.api.data import get_scorer_version_or_latest
from galileo_api.api.run_scorer_settings import upsert_scorers_config_post
from galileo_api.models import (
    BaseScorerVersionDB,
    RunScorerSettingsPatchRequest,
    ScorerConfig,
    ScorerResponse,
)
from galileo_api.types import Unset

from . import resolve_metrics
from .client import Galileo
from .errors import NameNotFoundError
from .metric_types import Metric

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
        ValueError: one metric is asked for in two versions.
    """
    if not metrics:
        return []
    known = resolve_metrics.named(client, [metric.name for metric in metrics])
    configs = []
    chosen: dict[str, Metric] = {}
    for metric in metrics:
        scorer = _match(metric.name, known)
        if scorer is None:
            close = resolve_metrics.close(client, metric.name)
            raise NameNotFoundError("metric", metric.name, close)
        twin = chosen.setdefault(scorer.id, metric)
        if twin.version != metric.version:
            raise ValueError(
                f"metrics has two versions of {twin.name!r}: {twin.version} and {metric.version} "
                "(None is the current one). An experiment has one of each metric."
            )
        if twin is metric:
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


def _match(name: str, scorers: Iterable[ScorerResponse]) -> ScorerResponse | None:
    """Prefer an exact label or name to one that differs in case."""
    found = [s for s in scorers if name.lower() in _names(s, lower=True)]
    exact = [s for s in found if name in _names(s)]
    return next(iter(exact or found), None)


def _names(scorer: ScorerResponse, *, lower: bool = False) -> set[str]:
    names = {scorer.id, scorer.name, str(scorer.label or scorer.name)}
    return {name.lower() for name in names} if lower else names


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
