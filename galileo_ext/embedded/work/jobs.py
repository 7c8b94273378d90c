"""Work that the server does for a run in the background: what was asked for, and how far it is."""

import json
import sqlite3
import time
import uuid
from typing import Any

from galileo_ext.embedded.times import now

UNSTARTED = "unstarted"
IN_PROGRESS = "in_progress"
COMPLETED = "completed"
FAILED = "failed"

#: Seconds for which a job is held; who works at it says so more often than that.
LEASE = 5.0
_UNFINISHED = "status IN ('unstarted', 'in_progress')"


def create(
    db: sqlite3.Connection, run_id: str, name: str, request: dict[str, Any], steps: int = 0
) -> str:
    """Store a job that nobody has started yet, and return its id."""
    job_id, moment = str(uuid.uuid4()), now()
    db.execute(
        "INSERT INTO jobs (id, run_id, name, status, created_at, updated_at, request, steps_total)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (job_id, run_id, name, UNSTARTED, moment, moment, json.dumps(request), steps),
    )
    return job_id


def start(db: sqlite3.Connection, job_id: str) -> None:
    """Say that work begins; beginning again, after a restart or a failure, counts as a retry."""
    moment = now()
    db.execute(
        "UPDATE jobs SET retries = retries + (started_at IS NOT NULL), status = ?, started_at = ?,"
        " updated_at = ?, failed_at = NULL, error_message = NULL WHERE id = ?",
        (IN_PROGRESS, moment, moment, job_id),
    )


def advance(db: sqlite3.Connection, job_id: str, steps: int, message: str | None = None) -> None:
    """Say how many steps are done by now."""
    db.execute(
        "UPDATE jobs SET steps_completed = ?, progress_message = ?, updated_at = ? WHERE id = ?",
        (steps, message, now(), job_id),
    )


def complete(db: sqlite3.Connection, job_id: str) -> None:
    """Say that the work is done."""
    moment = now()
    db.execute(
        "UPDATE jobs SET status = ?, steps_completed = steps_total, completed_at = ?,"
        " updated_at = ? WHERE id = ?",
        (COMPLETED, moment, moment, job_id),
    )


def fail(db: sqlite3.Connection, job_id: str, message: str) -> None:
    """Say that the work was given up, and why."""
    moment = now()
    db.execute(
        "UPDATE jobs SET status = ?, error_message = ?, failed_at = ?, updated_at = ? WHERE id = ?",
        (FAILED, message, moment, moment, job_id),
    )


def unfinished(db: sqlite3.Connection) -> list[sqlite3.Row]:
    """List the jobs that somebody has yet to do, or is doing, the first one first."""
    return db.execute(f"SELECT * FROM jobs WHERE {_UNFINISHED} ORDER BY pk").fetchall()


def is_held(job: sqlite3.Row) -> bool:
    """Tell whether somebody works at a job."""
    return job["holder"] is not None and bool(job["lease"] > time.time())


def take(db: sqlite3.Connection, job_id: str, holder: str) -> bool:
    """Take a job, unless somebody else works at it."""
    moment = time.time()
    sql = (
        "UPDATE jobs SET holder = ?, lease = ?"
        f" WHERE id = ? AND {_UNFINISHED} AND (holder IS NULL OR lease <= ?)"
    )
    return db.execute(sql, (holder, moment + LEASE, job_id, moment)).rowcount == 1


def hold(db: sqlite3.Connection, job_id: str, holder: str) -> bool:
    """Keep a job for longer; False if it is not there any more, or somebody else's by now."""
    sql = "UPDATE jobs SET lease = ? WHERE id = ? AND holder = ?"
    return db.execute(sql, (time.time() + LEASE, job_id, holder)).rowcount == 1


def leave(db: sqlite3.Connection, job_id: str, holder: str) -> None:
    """Let somebody else go on with a job."""
    sql = "UPDATE jobs SET holder = NULL, lease = 0 WHERE id = ? AND holder = ?"
    db.execute(sql, (job_id, holder))


def describe(row: sqlite3.Row, project_id: str) -> dict[str, Any]:
    """Show a job."""
    done, total = row["steps_completed"], row["steps_total"]
    return {
        "id": row["id"],
        "job_name": row["name"],
        "project_id": project_id,
        "run_id": row["run_id"],
        "status": row["status"],
        "created_at": row["created_at"],
        "updated_at": row["updated_at"],
        "processing_started": row["started_at"],
        "completed_at": row["completed_at"],
        "failed_at": row["failed_at"],
        "retries": row["retries"],
        "request_data": json.loads(row["request"]),
        "error_message": row["error_message"],
        "progress_message": row["progress_message"],
        "steps_completed": done,
        "steps_total": total,
        "progress_percent": done / total if total else float(row["status"] == COMPLETED),
        "migration_name": None,
        "monitor_batch_id": None,
    }
