"""Log streams."""

import sqlite3
import uuid
from typing import Any

from galileo_ext.embedded import find
from galileo_ext.embedded.auth import USER, USER_ID
from galileo_ext.embedded.calls import Call, Page
from galileo_ext.embedded.errors import invalid
from galileo_ext.embedded.times import now

_OF_PROJECT = "SELECT * FROM runs WHERE project_id = ? AND kind = 'log_stream'"


def create_log_stream(call: Call) -> Any:
    """Create a log stream; its name must be free in the project."""
    moment, run_id, name = now(), str(uuid.uuid4()), call.body["name"]
    with call.store.write() as db:
        find.project(db, call.project)
        if db.execute(f"{_OF_PROJECT} AND name = ?", (call.project, name)).fetchone():
            message = f"There is a log stream named {name!r} already"
            raise invalid(message, "body", "name", kind="taken")
        db.execute(
            "INSERT INTO runs (id, kind, project_id, name, created_at, updated_at)"
            " VALUES (?, 'log_stream', ?, ?, ?, ?)",
            (run_id, call.project, name, moment, moment),
        )
        row = db.execute(f"{_OF_PROJECT} AND id = ?", (call.project, run_id)).fetchone()
    return _describe(row)


def list_log_streams_paginated(call: Call) -> Any:
    """List the log streams of a project, the oldest first."""
    page = Page.of(call.query)
    with call.store.read() as db:
        find.project(db, call.project)
        sql = f"{_OF_PROJECT} ORDER BY created_at, pk{page.sql}"
        rows = db.execute(sql, (call.project,)).fetchall()
    shown = [_describe(row) for row in rows[: page.limit]]
    return {**page.info(len(rows)), "log_streams": shown}


def _describe(row: sqlite3.Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "name": row["name"],
        "project_id": row["project_id"],
        "created_at": row["created_at"],
        "updated_at": row["updated_at"],
        "created_by": USER_ID,
        "created_by_user": USER,
        "num_traces": row["num_traces"],
        "num_spans": row["num_spans"],
        "has_user_created_sessions": False,
    }
