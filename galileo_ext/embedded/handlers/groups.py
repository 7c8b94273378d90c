"""Experiment groups: made when an experiment needs one, and listed."""

import json
import sqlite3
import uuid
from typing import Any

from galileo_ext.embedded.auth import USER, USER_ID
from galileo_ext.embedded.calls import Call, Page, plain_id
from galileo_ext.embedded.errors import GROUP_NOT_FOUND, not_found
from galileo_ext.embedded.storage import find
from galileo_ext.embedded.times import now

UNGROUPED = "Ungrouped"

_LIST = """
SELECT g.*, count(e.pk) AS experiment_count, max(e.created_at) AS latest_run_date,
    (SELECT json_group_array(json_object('id', d.id, 'name', d.name)) FROM datasets AS d
        WHERE d.id IN (SELECT dataset_id FROM runs WHERE group_id = g.id)) AS datasets
FROM experiment_groups AS g LEFT JOIN runs AS e ON e.group_id = g.id
WHERE g.project_id = ? GROUP BY g.id ORDER BY g.created_at DESC, g.rowid DESC
"""


def query_experiment_groups(call: Call) -> Any:
    """List the groups of a project, the latest first."""
    page = Page.of(call.body)
    with call.store.read() as db:
        find.project(db, call.project)
        rows = db.execute(_LIST + page.sql, (call.project,)).fetchall()
    shown = [_describe(row) for row in rows[: page.limit]]
    return {**page.info(len(rows)), "experiment_groups": shown}


def choose(
    db: sqlite3.Connection, project_id: str, body: dict[str, Any], dataset_name: str | None
) -> str:
    """Find or make the group of a new experiment: by id, by name, by dataset, or none."""
    if body.get("experiment_group_id"):
        return require(db, project_id, plain_id(body["experiment_group_id"]))
    if body.get("experiment_group_name"):
        return _by_name(db, project_id, body["experiment_group_name"])
    if dataset_name is not None:
        return _by_name(db, project_id, f"{dataset_name} Experiment Group")
    return _by_name(db, project_id, UNGROUPED)


def require(db: sqlite3.Connection, project_id: str, group_id: str) -> str:
    """Make sure that a group exists in a project."""
    sql = "SELECT id FROM experiment_groups WHERE id = ? AND project_id = ?"
    if not db.execute(sql, (group_id, project_id)).fetchone():
        raise not_found("experiment group with the id", group_id, error_code=GROUP_NOT_FOUND)
    return group_id


def _by_name(db: sqlite3.Connection, project_id: str, name: str) -> str:
    sql = "SELECT id FROM experiment_groups WHERE project_id = ? AND name = ?"
    row = db.execute(sql, (project_id, name)).fetchone()
    if row:
        return str(row["id"])
    group_id, moment = str(uuid.uuid4()), now()
    db.execute(
        "INSERT INTO experiment_groups VALUES (?, ?, ?, ?, ?, ?)",
        (group_id, project_id, name, name == UNGROUPED, moment, moment),
    )
    return group_id


def _describe(row: sqlite3.Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "name": row["name"],
        "project_id": row["project_id"],
        "description": None,
        "created_at": row["created_at"],
        "updated_at": row["updated_at"],
        "is_system": bool(row["is_system"]),
        "experiment_count": row["experiment_count"],
        "latest_run_date": row["latest_run_date"],
        "datasets": json.loads(row["datasets"]),
        "created_by": USER_ID,
        "created_by_user": USER,
    }
