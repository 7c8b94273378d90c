"""What a server's aggregates say of an experiment, in the words of a run's result."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from galileo_api.models import ExperimentResponse

from .served import MEASURED
from .values import Latency, MetricSummary, Summaries

_AVERAGE = "average_"


def summaries(experiment: ExperimentResponse, names: Mapping[str, str], total: int) -> Summaries:
    """Sum up the metrics of an experiment, by name.

    Args:
        experiment: as the server describes it.
        names: the name of each metric that the server computes, by its id.
        total: its rows.
    """
    found = {
        names.get(key, key): about
        for key, about in _aggregates(experiment).items()
        if key not in MEASURED
    }
    return Summaries((name, _summary(name, about, total)) for name, about in found.items())


def latency(experiment: ExperimentResponse) -> Latency:
    """Say how long rows took."""
    about = _aggregates(experiment).get("duration_ns", {})
    values = [about.get(name) for name in ("avg", "p50", "p95", "max")]
    mean, p50, p95, maximum = (None if value is None else value / 1e9 for value in values)
    return Latency(about.get("count") or 0, mean, p50, p95, maximum)


def _aggregates(experiment: ExperimentResponse) -> dict[str, dict[str, Any]]:
    told = experiment.to_dict()
    structured: dict[str, dict[str, Any]] = told.get("structured_aggregate_metrics") or {}
    # An older form, which has the averages only.
    flat = told.get("aggregate_metrics") or {}
    averages = {
        key.removeprefix(_AVERAGE): {"avg": value}
        for key, value in flat.items()
        if key.startswith(_AVERAGE) and isinstance(value, int | float)
    }
    return structured or averages


def _summary(name: str, about: Mapping[str, Any], total: int) -> MetricSummary:
    counts: dict[str, int] = about.get("value_distribution") or {}
    if about.get("pct") is not None:  # shares are told of truth values only
        counts = {key.title(): number for key, number in counts.items()}
    return MetricSummary(
        name=name,
        mean=about.get("avg"),
        scored=about.get("count") or 0,
        total=total,
        failed=None,
        minimum=about.get("min"),
        maximum=about.get("max"),
        counts=counts,
    )
