"""Log streams."""

import sqlite3
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from galileo_ext.embedded.auth import USER, USER_ID
from galileo_ext.embedded.calls import Call, Page
from galileo_ext.embedded.errors import invalid
from galileo_ext.embedded.storage import find, search
from galileo_ext.embedded.storage.search import Condition, Filter
from galileo_ext.embedded.times import now

# Any session but the one that a run gets for traces without one was opened by a caller.
_SELECT = """
SELECT e.*, EXISTS (SELECT 1 FROM records AS r WHERE r.run = e.pk AND r.kind = 'session'
        AND r.id IS NOT e.session_id) AS has_user_created_sessions
    FROM runs AS e WHERE e.project_id = ? AND e.kind = 'log_stream'
"""
_FILTERS: Mapping[str, Callable[[Filter], Condition]] = {
    "id": lambda item: search.identity("e.id", item),
    "name": lambda item: search.text("e.name", item),
    "created_by": lambda item: search.identity(f"'{USER_ID}'", item),
    "created_at": lambda item: search.date("e.created_at", item),
    "updated_at": lambda item: search.date("e.updated_at", item),
}
_SORTS = {"name": "e.name", "created_at": "e.created_at", "updated_at": "e.updated_at"}
_OLDEST = " ORDER BY e.created_at, e.pk"


def create_log_stream(call: Call) -> Any:
    """Create a log stream; its name must be free in the project."""
    moment, run_id, name = now(), str(uuid.uuid4()), call.body["name"]
    with call.store.write() as db:
        find.project(db, call.project)
        _demand_free(db, call.project, name)
        db.execute(
            "INSERT INTO runs (id, kind, project_id, name, created_at, updated_at)"
            " VALUES (?, 'log_stream', ?, ?, ?, ?)",
            (run_id, call.project, name, moment, moment),
        )
        return _one(db, call.project, run_id)


def list_log_streams(call: Call) -> Any:
    """List all log streams of a project, the oldest first."""
    with call.store.read() as db:
        return _select(db, call.project, search.Where(), _OLDEST, call.query["include_counts"])


def list_log_streams_paginated(call: Call) -> Any:
    """List the log streams of a project page by page, the oldest first."""
    return _page(call, search.Where(), _OLDEST, call.query)


def search_log_streams(call: Call) -> Any:
    """Search the log streams of a project; the newest come first."""
    where = search.Where().add_all(call.body.get("filters", []), _FILTERS)
    order = search.order(call.body.get("sort"), _SORTS, "e.created_at DESC, e.pk DESC", "e.pk")
    return _page(call, where, order, call.body)


def get_log_stream(call: Call) -> Any:
    """Show one log stream."""
    with call.store.read() as db:
        return _one(db, call.project, call.path["log_stream_id"])


def update_log_stream(call: Call) -> Any:
    """Rename a log stream."""
    run_id, name = call.path["log_stream_id"], call.body["name"]
    with call.store.write() as db:
        row = find.run(db, call.project, run_id, find.LOG_STREAM)
        if name != row["name"]:
            _demand_free(db, call.project, name)
        db.execute(
            "UPDATE runs SET name = ?, updated_at = ? WHERE pk = ?", (name, now(), row["pk"])
        )
        return _one(db, call.project, run_id)


def delete_log_stream(call: Call) -> None:
    """Delete a log stream with everything logged to it."""
    with call.store.write() as db:
        row = find.run(db, call.project, call.path["log_stream_id"], find.LOG_STREAM)
        db.execute("DELETE FROM runs WHERE pk = ?", (row["pk"],))


def _demand_free(db: sqlite3.Connection, project_id: str, name: str) -> None:
    sql = "SELECT 1 FROM runs WHERE project_id = ? AND kind = 'log_stream' AND name = ?"
    if db.execute(sql, (project_id, name)).fetchone():
        raise invalid(f"There is a log stream named {name!r} already", "body", "name", kind="taken")


def _one(db: sqlite3.Connection, project_id: str, run_id: str) -> dict[str, Any]:
    find.run(db, project_id, run_id, find.LOG_STREAM)
    (found,) = _select(db, project_id, search.Where().add("e.id = ?", run_id), "", counts=True)
    return found


def _page(call: Call, where: search.Where, order: str, values: dict[str, Any]) -> Any:
    page, counts = Page.of(values), values.get("include_counts", False)
    with call.store.read() as db:
        found = _select(db, call.project, where, order + page.sql, counts)
    return {**page.info(len(found)), "log_streams": found[: page.limit]}


def _select(
    db: sqlite3.Connection, project_id: str, where: search.Where, tail: str, counts: bool
) -> list[dict[str, Any]]:
    sql = f"{_SELECT} AND {where.sql}{tail}"
    rows = db.execute(sql, (project_id, *where.values)).fetchall()
    if not rows:
        find.project(db, project_id)
    return [_describe(row, counts) for row in rows]


def _describe(row: sqlite3.Row, counts: bool) -> dict[str, Any]:
    return {
        "id": row["id"],
        "name": row["name"],
        "project_id": row["project_id"],
        "created_at": row["created_at"],
        "updated_at": row["updated_at"],
        "created_by": USER_ID,
        "created_by_user": USER,
        "num_traces": row["num_traces"] if counts else None,
        "num_spans": row["num_spans"] if counts else None,
        "has_user_created_sessions": bool(row["has_user_created_sessions"]),
    }
