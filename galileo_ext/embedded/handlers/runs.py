"""Experiments and log streams as what they have in common: records are logged to them."""

import sqlite3
from typing import Any

from galileo_ext.embedded.calls import plain_id
from galileo_ext.embedded.errors import Refusal, invalid, not_found

EXPERIMENT = "experiment"
LOG_STREAM = "log_stream"


def require(db: sqlite3.Connection, project_id: str, run_id: str, kind: str | None = None) -> Any:
    """Find a run of a project, or refuse the call."""
    sql = "SELECT * FROM runs WHERE id = ? AND project_id = ?"
    row = db.execute(sql, (run_id, project_id)).fetchone()
    if row is None or kind not in (None, row["kind"]):
        raise _not_found(db, project_id, run_id, kind or "run")
    return row


def _not_found(db: sqlite3.Connection, project_id: str, run_id: str, kind: str) -> Refusal:
    if not db.execute("SELECT 1 FROM projects WHERE id = ?", (project_id,)).fetchone():
        return not_found("project with the id", project_id)
    return not_found(f"{kind.replace('_', ' ')} with the id", run_id)


def named(db: sqlite3.Connection, project_id: str, body: dict[str, Any]) -> sqlite3.Row | None:
    """Find the run that a body names; None when it names none.

    Clients send the id of an experiment as ``log_stream_id`` too, so either kind is taken there.
    """
    if body.get("metrics_testing_id"):
        raise not_found("metrics test with the id", body["metrics_testing_id"])
    ids = {plain_id(body[key]) for key in ("experiment_id", "log_stream_id") if body.get(key)}
    if len(ids) > 1:
        raise invalid("experiment_id and log_stream_id name two different runs", "body")
    return require(db, project_id, ids.pop()) if ids else None
