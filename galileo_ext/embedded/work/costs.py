"""What the models that this server asked have cost, over time."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from galileo_ext.embedded.scoring.backlog import JOB as METRICS
from galileo_ext.embedded.work.row_jobs import PROMPT_RUN

_SPENT = """
SELECT p.id, p.name, r.created_at, json_extract(r.metrics, '$.cost') AS cost
FROM jobs AS j JOIN runs AS e ON e.id = j.run_id JOIN projects AS p ON p.id = e.project_id
JOIN records AS r ON r.run = e.pk AND r.kind = 'span'
WHERE j.name = ? AND r.created_at >= ? AND r.created_at < ? AND cost > 0
"""


#: Judges; what spans have cost stands on their traces once more.
_JUDGED = """
SELECT p.id, p.name, r.created_at, json_extract(m.value, '$.cost') AS cost
FROM runs AS e JOIN projects AS p ON p.id = e.project_id
JOIN records AS r ON r.run = e.pk, json_each(r.data, '$.metric_info') AS m
WHERE EXISTS (SELECT 1 FROM jobs AS j WHERE j.run_id = e.id AND j.name = ?)
AND r.created_at >= ? AND r.created_at < ? AND cost > 0
AND json_extract(m.value, '$.status_type') <> 'roll_up'
"""


def prompt_runs(
    db: sqlite3.Connection, start: str, end: str, interval: str
) -> dict[str, Any] | None:
    """Sum up what prompt experiments cost, by project and step of time; None: nothing."""
    rows = db.execute(_SPENT, (PROMPT_RUN, start, end))
    return _feature("prompt_runs", rows, interval)


def metrics(db: sqlite3.Connection, start: str, end: str, interval: str) -> dict[str, Any] | None:
    """Sum up what the judges of the present values cost; None: nothing.

    A value that was computed again took the place, and the cost, of the one before.
    """
    return _feature("metrics", db.execute(_JUDGED, (METRICS, start, end)), interval)


def _feature(name: str, rows: Iterable[sqlite3.Row], interval: str) -> dict[str, Any] | None:
    spent: dict[tuple[str, str], dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for row in rows:
        step = _beginning(row["created_at"], interval)
        spent[row["id"], row["name"]][step] += row["cost"]
    projects = [_project(*key, costs) for key, costs in spent.items()]
    if not projects:
        return None
    total = sum(project["total_cost"] for project in projects)
    return {"feature_name": name, "total_cost": total, "projects": projects}


def _project(project_id: str, name: str, costs: dict[str, float]) -> dict[str, Any]:
    points = [{"timestamp": step, "cost": costs[step]} for step in sorted(costs)]
    return {
        "project_id": project_id,
        "project_name": name,
        "total_cost": sum(costs.values()),
        "data_points": points,
    }


def _beginning(moment: str, interval: str) -> str:
    """Find when the step of time that a moment is in begins."""
    time = datetime.fromisoformat(moment).replace(minute=0, second=0, microsecond=0)
    if interval != "hourly":
        time = time.replace(hour=0)
    if interval == "weekly":
        time -= timedelta(days=time.weekday())
    if interval == "monthly":
        time = time.replace(day=1)
    return time.isoformat()
