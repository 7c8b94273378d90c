"""Results for machines."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..run.result import ExperimentResult


def as_json(result: ExperimentResult) -> dict[str, Any]:
    """Describe a result without its rows."""
    return {
        "name": result.name,
        "id": None if result.dry else result.experiment.id,
        "link": result.link,
        "status": result.status,
        "total": result.total,
        "ok": result.ok,
        "failed": result.failed,
        "skipped": result.skipped,
        "metrics": {name: asdict(about) for name, about in result.metrics.items()},
        "latency": asdict(result.latency),
    }
