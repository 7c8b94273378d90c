"""Projects, which are the log streams of the Galileo API."""

import sqlite3
import uuid
from typing import Any

from galileo_ext.embedded.arize import ids, spaces
from galileo_ext.embedded.arize.clients import readable
from galileo_ext.embedded.arize.pages import Condition, newest
from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.errors import Refusal
from galileo_ext.embedded.times import now

_SELECT = (
    "SELECT e.*, e.pk AS place FROM runs AS e JOIN projects AS s ON s.id = e.project_id"
    " AND e.kind = 'log_stream'"
)
#: The only type that is made here.
_TYPE = "APPLICATION"


def projects_list(call: Call) -> Any:
    """List projects, the newest first."""
    query, where = call.query, Condition()
    where.contains("e.name", query["name"])
    where.contains("s.name", query["space_name"])
    if query["project_type"] not in (None, _TYPE):
        where.add("0")
    with call.store.read() as db:
        if query["space_id"]:
            where.add("e.project_id = ?", spaces.find(db, query["space_id"])["id"])
        rows, pagination = newest(db, _SELECT, "e.pk", where, query)
    return {"projects": [_describe(call, row) for row in rows], "pagination": pagination}


def projects_get(call: Call) -> Any:
    """Show a project."""
    with call.store.read() as db:
        return _describe(call, _find(db, call.path["project_id"]))


def projects_create(call: Call) -> Any:
    """Create a project; its name must be free in the space."""
    moment, run_id, name = now(), str(uuid.uuid4()), call.body["name"]
    with call.store.write() as db:
        space = spaces.find(db, call.body["space_id"])["id"]
        _demand_free(db, space, name)
        db.execute(
            "INSERT INTO runs (id, kind, project_id, name, created_at, updated_at)"
            " VALUES (?, 'log_stream', ?, ?, ?, ?)",
            (run_id, space, name, moment, moment),
        )
        return _describe(call, _find(db, ids.encode(ids.PROJECT, run_id)))


def projects_update(call: Call) -> Any:
    """Rename a project."""
    name = call.body["name"]
    with call.store.write() as db:
        row = _find(db, call.path["project_id"])
        if name != row["name"]:
            _demand_free(db, row["project_id"], name)
        sql = "UPDATE runs SET name = ?, updated_at = ? WHERE pk = ?"
        db.execute(sql, (name, now(), row["pk"]))
        return _describe(call, _find(db, call.path["project_id"]))


def projects_delete(call: Call) -> None:
    """Delete a project with what was logged to it."""
    with call.store.write() as db:
        row = _find(db, call.path["project_id"])
        db.execute("DELETE FROM runs WHERE pk = ?", (row["pk"],))


def _find(db: sqlite3.Connection, project_id: str) -> Any:
    (run_id,) = ids.decode(ids.PROJECT, project_id)
    row = db.execute(f"{_SELECT} WHERE e.id = ?", (run_id,)).fetchone()
    if row is None:
        raise ids.missing(ids.PROJECT, project_id)
    return row


def _demand_free(db: sqlite3.Connection, space: str, name: str) -> None:
    sql = "SELECT 1 FROM runs WHERE project_id = ? AND kind = 'log_stream' AND name = ?"
    if db.execute(sql, (space, name)).fetchone():
        raise Refusal(409, f"There is a project named {name!r} in the space already.")


def _describe(call: Call, row: sqlite3.Row) -> dict[str, Any]:
    answer = {
        "id": ids.encode(ids.PROJECT, row["id"]),
        "name": row["name"],
        "space_id": ids.encode(ids.SPACE, row["project_id"]),
        "created_at": row["created_at"],
        "project_type": _TYPE,
    }
    return readable(call, answer, "project_type")
