"""Results: found by name or in a file, and described for machines."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..run.result import ExperimentResult


def found(name: str, project: str | None) -> ExperimentResult:
    """Read a result from the file of this name, if it is one that was saved, or from the server."""
    if name.endswith(".jsonl") or Path(name).is_file():
        from ..run.result import ExperimentResult

        return ExperimentResult.load(name)
    from ..results import load_experiment

    return load_experiment(name, project=project)


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
