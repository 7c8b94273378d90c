"""Experiments as they are answered: entry, group, dataset, tags, aggregates and rank together."""

import json
import sqlite3
from typing import Any

from galileo_ext.embedded.auth import USER, USER_ID
from galileo_ext.embedded.experiments.aggregates import Aggregates
from galileo_ext.embedded.experiments.ranking import Ranks
from galileo_ext.embedded.records.ingest import encode
from galileo_ext.embedded.storage.search import Where

FROM = (
    " FROM runs AS e LEFT JOIN experiment_groups AS g ON g.id = e.group_id"
    " WHERE e.project_id = ? AND e.kind = 'experiment' AND "
)
_SELECT = (
    "SELECT e.*, g.name AS group_name, g.is_system,"
    " (SELECT d.name FROM datasets AS d WHERE d.id = e.dataset_id) AS dataset_name,"
    " (SELECT count(*) FROM records AS r WHERE r.run = e.pk"
    "  AND r.kind = 'session') AS num_sessions"
)


def select(
    db: sqlite3.Connection, project_id: str, where: Where, tail: str, aggregates: Aggregates
) -> list[str]:
    """Read experiments of a project as JSON; ``tail`` orders and pages them."""
    sql = f"{_SELECT}{FROM}{where.sql}{tail}"
    rows = db.execute(sql, [project_id, *where.values]).fetchall()
    tags = tags_of(db, [row["id"] for row in rows])
    ranks = Ranks(db, len(rows))
    return [
        _answer(_describe(row, tags.get(row["id"], {}), ranks.of(row)), *aggregates.texts(row))
        for row in rows
    ]


def _answer(described: dict[str, Any], flat: str, whole: str) -> str:
    """Put in the aggregates, which are JSON already."""
    start = encode(described)[:-1]
    return f'{start},"aggregate_metrics":{flat},"structured_aggregate_metrics":{whole}}}'


def tags_of(
    db: sqlite3.Connection, run_ids: list[str]
) -> dict[str, dict[str, list[dict[str, Any]]]]:
    """Collect the tags of runs, sorted by their type."""
    sql = (
        "SELECT t.*, e.project_id FROM run_tags AS t JOIN runs AS e ON e.id = t.run_id"
        " WHERE t.run_id IN (SELECT value FROM json_each(?)) ORDER BY t.created_at, t.rowid"
    )
    found: dict[str, dict[str, list[dict[str, Any]]]] = {}
    for row in db.execute(sql, (json.dumps(run_ids),)):
        by_type = found.setdefault(row["run_id"], {})
        by_type.setdefault(row["tag_type"], []).append(tag(row))
    return found


def tag(row: sqlite3.Row) -> dict[str, Any]:
    """Show one tag."""
    return {**dict(row), "created_by": USER_ID}


def _describe(
    row: sqlite3.Row, tags: dict[str, list[dict[str, Any]]], rank: dict[str, Any]
) -> dict[str, Any]:
    settings = json.loads(row["prompt_settings"]) if row["prompt_settings"] else None
    return {
        "id": row["id"],
        "project_id": row["project_id"],
        "name": row["name"],
        "task_type": row["task_type"],
        "created_at": row["created_at"],
        "updated_at": row["updated_at"],
        "created_by": USER_ID,
        "created_by_user": USER,
        "num_traces": row["num_traces"],
        "num_spans": row["num_spans"],
        "num_sessions": row["num_sessions"],
        "dataset": _dataset(row),
        "aggregate_feedback": {},
        "rating_aggregates": {},
        **rank,
        "playground_id": None,
        "playground": None,
        "prompt_run_settings": settings,
        "prompt_model": settings.get("model_alias") if settings else None,
        "prompt": json.loads(row["prompt"]) if row["prompt"] else None,
        "tags": tags,
        "status": {"log_generation": {"progress_percent": row["progress"]}},
        "experiment_group_id": row["group_id"],
        "experiment_group_name": row["group_name"],
        "experiment_group_is_system": bool(row["is_system"]),
    }


def _dataset(row: sqlite3.Row) -> dict[str, Any] | None:
    if row["dataset_id"] is None:
        return None
    return {
        "dataset_id": row["dataset_id"],
        "version_index": row["dataset_version"],
        "name": row["dataset_name"],
    }
