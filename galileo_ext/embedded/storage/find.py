"""Finding what a call names: the row, or the 404 that says what is missing."""

import sqlite3
from typing import Any

from galileo_ext.embedded.calls import plain_id
from galileo_ext.embedded.errors import Refusal, invalid, not_found

EXPERIMENT = "experiment"
LOG_STREAM = "log_stream"

DATASETS = (
    "SELECT d.*, v.num_rows, v.column_names,"
    " (SELECT count(*) FROM dataset_projects AS p WHERE p.dataset_id = d.id) AS project_count"
    " FROM datasets AS d JOIN dataset_versions AS v ON v.dataset_id = d.id"
    " AND v.version = d.version"
)

# A row, but typed as Any: so is what sqlite3 returns.
Found = Any


def project(db: sqlite3.Connection, project_id: str) -> Found:
    """Find a project."""
    row = db.execute("SELECT * FROM projects WHERE id = ?", (project_id,)).fetchone()
    if row is None:
        raise not_found("project with the id", project_id)
    return row


def dataset(db: sqlite3.Connection, dataset_id: str) -> Found:
    """Find a dataset, together with its current version."""
    row = db.execute(f"{DATASETS} WHERE d.id = ?", (dataset_id,)).fetchone()
    if row is None:
        raise not_found("dataset with the id", dataset_id)
    return row


def run(db: sqlite3.Connection, project_id: str, run_id: str, kind: str | None = None) -> Found:
    """Find an experiment or a log stream of a project."""
    sql = "SELECT * FROM runs WHERE id = ? AND project_id = ?"
    row = db.execute(sql, (run_id, project_id)).fetchone()
    if row is None or kind not in (None, row["kind"]):
        raise _no_run(db, project_id, run_id, kind or "run")
    return row


def run_anywhere(db: sqlite3.Connection, run_id: str) -> Found:
    """Find an experiment or a log stream, whatever project it is of."""
    row = db.execute("SELECT * FROM runs WHERE id = ?", (run_id,)).fetchone()
    if row is None:
        raise not_found("run with the id", run_id)
    return row


def _no_run(db: sqlite3.Connection, project_id: str, run_id: str, kind: str) -> Refusal:
    project(db, project_id)
    return not_found(f"{kind.replace('_', ' ')} with the id", run_id)


def named_run(db: sqlite3.Connection, project_id: str, body: dict[str, Any]) -> Found | None:
    """Find the run that a body names; None when it names none.

    Clients send the id of an experiment as ``log_stream_id`` too, so either kind is taken there.
    """
    if body.get("metrics_testing_id"):
        raise not_found("metrics test with the id", body["metrics_testing_id"])
    ids = {plain_id(body[key]) for key in ("experiment_id", "log_stream_id") if body.get(key)}
    if len(ids) > 1:
        raise invalid("experiment_id and log_stream_id name two different runs", "body")
    return run(db, project_id, ids.pop()) if ids else None


def required_run(db: sqlite3.Connection, project_id: str, body: dict[str, Any]) -> Found:
    """Find the run that a body has to name."""
    found = named_run(db, project_id, body)
    if found is None:
        raise invalid("experiment_id or log_stream_id is required", "body", kind="missing")
    return found
