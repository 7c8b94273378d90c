"""Spaces, which are the projects of the Galileo API."""

import sqlite3
import uuid
from typing import Any

from galileo_ext.embedded.arize import ids
from galileo_ext.embedded.arize.clients import readable
from galileo_ext.embedded.arize.pages import Condition, newest
from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.errors import Refusal
from galileo_ext.embedded.storage.store import Store
from galileo_ext.embedded.times import now

#: The space that is always there; datasets that no project uses are in it.
DEFAULT = "default"
ORGANIZATION = ids.encode("Organization", 1)
_INSERT = (
    "INSERT INTO projects (id, name, type, description, created_at, updated_at)"
    " VALUES (?, ?, 'gen_ai', ?, ?, ?)"
)


def prepare(store: Store) -> None:
    """Make the space that is always there."""
    with store.read() as db:
        known = _named(db, DEFAULT)
    if not known:
        with store.write() as db:
            if not _named(db, DEFAULT):  # another process may have been faster
                _insert(db, DEFAULT, None)


def spaces_list(call: Call) -> Any:
    """List spaces, the newest first."""
    where = Condition()
    where.contains("name", call.query["name"])
    if call.query["org_id"] not in (None, "", ORGANIZATION):
        where.add("0")
    with call.store.read() as db:
        select = "SELECT *, rowid AS place FROM projects"
        rows, pagination = newest(db, select, "rowid", where, call.query)
    return {"spaces": [_describe(call, row) for row in rows], "pagination": pagination}


def spaces_get(call: Call) -> Any:
    """Show a space."""
    with call.store.read() as db:
        return _describe(call, find(db, call.path["space_id"]))


def spaces_create(call: Call) -> Any:
    """Create a space; its name must be free."""
    body = call.body
    if body.get("is_private"):
        raise Refusal(501, "The embedded server has no private spaces: it has one user.")
    if body["organization_id"] != ORGANIZATION:
        raise Refusal(404, f"There is no organisation with the id {body['organization_id']!r}.")
    with call.store.write() as db:
        if _named(db, body["name"]):
            raise Refusal(409, f"There is a space named {body['name']!r} already.")
        return _describe(call, _insert(db, body["name"], body.get("description")))


def find(db: sqlite3.Connection, space_id: str) -> Any:
    """Find a space by its id."""
    (project_id,) = ids.decode(ids.SPACE, space_id)
    row = db.execute("SELECT * FROM projects WHERE id = ?", (project_id,)).fetchone()
    if row is None:
        raise ids.missing(ids.SPACE, space_id)
    return row


def _named(db: sqlite3.Connection, name: str) -> Any:
    return db.execute("SELECT * FROM projects WHERE name = ?", (name,)).fetchone()


def _insert(db: sqlite3.Connection, name: str, description: str | None) -> Any:
    moment = now()
    db.execute(_INSERT, (str(uuid.uuid4()), name, description, moment, moment))
    return _named(db, name)


def _describe(call: Call, row: sqlite3.Row) -> dict[str, Any]:
    answer = {
        "id": ids.encode(ids.SPACE, row["id"]),
        "organization_id": ORGANIZATION,
        "name": row["name"],
        "description": row["description"] or "",
        "created_at": row["created_at"],
        "is_private": False,
    }
    return readable(call, answer, "organization_id", "is_private")
