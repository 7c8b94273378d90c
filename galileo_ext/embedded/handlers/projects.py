"""Projects."""

import json
import sqlite3
import uuid
from typing import Any

from galileo_ext.embedded.auth import USER, USER_ID
from galileo_ext.embedded.calls import Call, Page
from galileo_ext.embedded.errors import Refusal, invalid
from galileo_ext.embedded.storage import find, search
from galileo_ext.embedded.times import now

GEN_AI = "gen_ai"
LABELS = ("sample",)
_RUNS = "(SELECT count(*) FROM runs WHERE runs.project_id = projects.id)"
_FILTERS = {
    "id": lambda item: search.identity("id", item),
    "name": lambda item: search.text("name", item),
    "type": lambda item: search.text("type", item),
    "creator": lambda item: search.identity(f"'{USER_ID}'", item),
    "created_at": lambda item: search.date("created_at", item),
    "updated_at": lambda item: search.date("updated_at", item),
    "runs": lambda item: search.number(_RUNS, item),
    # Nobody can set a bookmark here, so no project has one.
    "bookmark": lambda item: search.boolean("0", item),
}
_SORTS = {
    "name": "name",
    "type": "type",
    "created_at": "created_at",
    "updated_at": "updated_at",
    "runs": _RUNS,
    "bookmark": "NULL",
}


def create_project(call: Call) -> Any:
    """Create a project; its name must be free."""
    body = call.body
    if body.get("type", GEN_AI) != GEN_AI:
        raise invalid(f"Only projects of the type {GEN_AI!r} can be created", "body", "type")
    if body.get("create_example_templates"):
        raise Refusal(501, "The embedded server has no example templates to create.")
    moment, project_id = now(), str(uuid.uuid4())
    with call.store.write() as db:
        _demand_free(db, body["name"])
        db.execute(
            "INSERT INTO projects (id, name, type, created_at, updated_at) VALUES (?, ?, ?, ?, ?)",
            (project_id, body["name"], GEN_AI, moment, moment),
        )
        return _brief(find.project(db, project_id))


def get_projects(call: Call) -> Any:
    """List projects, those with exactly one name if it is given."""
    where = _by_type(call)
    if call.query["project_name"] is not None:
        where.add("name = ?", call.query["project_name"])
    return [_full(row) for row in _select(call, where)]


def get_all_projects(call: Call) -> Any:
    """List all projects in short."""
    return [_thin(row) for row in _select(call, _by_type(call))]


def get_projects_count(call: Call) -> Any:
    """Count the projects that a search finds."""
    where = search.Where().add_all(call.body.get("filters", []), _FILTERS)
    with call.store.read() as db:
        sql = f"SELECT count(*) FROM projects WHERE {where.sql}"
        return db.execute(sql, where.values).fetchone()[0]


def get_projects_paginated(call: Call) -> Any:
    """Search the projects, page by page."""
    page = Page.of(call.query)
    where = search.Where().add_all(call.body.get("filters", []), _FILTERS)
    order = search.order(call.body.get("sort"), _SORTS, "created_at DESC, rowid DESC", "rowid")
    actions = call.query["actions"] or []
    with call.store.read() as db:
        sql = f"SELECT * FROM projects WHERE {where.sql}{order}{page.sql}"
        rows = db.execute(sql, where.values).fetchall()
    shown = [_full(row, actions) for row in rows[: page.limit]]
    return {**page.info(len(rows)), "projects": shown}


def get_project(call: Call) -> Any:
    """Show one project."""
    with call.store.read() as db:
        return _full(find.project(db, call.project))


def update_project(call: Call) -> Any:
    """Change name, labels or description; what is not sent stays."""
    with call.store.write() as db:
        row = find.project(db, call.project)
        changed = {key: value for key, value in call.body.items() if value is not None}
        _check_change(changed)
        if changed.get("name", row["name"]) != row["name"]:
            _demand_free(db, changed["name"])
        labels = json.dumps(changed["labels"]) if "labels" in changed else row["labels"]
        values = (
            changed.get("name", row["name"]),
            changed.get("description", row["description"]),
            labels,
            now(),
        )
        db.execute(
            "UPDATE projects SET name = ?, description = ?, labels = ?, updated_at = ?"
            " WHERE id = ?",
            (*values, call.project),
        )
        row = find.project(db, call.project)
    return {**_brief(row), "description": row["description"], "labels": json.loads(row["labels"])}


def delete_project(call: Call) -> Any:
    """Delete a project with its experiments, log streams and records; datasets stay."""
    with call.store.write() as db:
        name = find.project(db, call.project)["name"]
        db.execute("DELETE FROM projects WHERE id = ?", (call.project,))
    return {"message": f"Deleted the project {name!r}."}


def _check_change(changed: dict[str, Any]) -> None:
    if changed.get("name") == "":
        raise invalid("A name must not be empty", "body", "name", kind="minLength")
    for label in changed.get("labels", []):
        if label not in LABELS:
            raise invalid(f"{label!r} is none of {', '.join(LABELS)}", "body", "labels")


def _by_type(call: Call) -> search.Where:
    where = search.Where()
    if call.query["type"] is not None:
        where.add("type = ?", call.query["type"])
    return where


def _select(call: Call, where: search.Where) -> list[sqlite3.Row]:
    with call.store.read() as db:
        sql = f"SELECT * FROM projects WHERE {where.sql} ORDER BY created_at DESC, rowid DESC"
        return db.execute(sql, where.values).fetchall()


def _demand_free(db: sqlite3.Connection, name: str) -> None:
    if db.execute("SELECT 1 FROM projects WHERE name = ?", (name,)).fetchone():
        raise invalid(f"There is a project named {name!r} already", "body", "name", kind="taken")


def _brief(row: sqlite3.Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "name": row["name"],
        "type": row["type"],
        "created_by": USER_ID,
        "created_at": row["created_at"],
        "updated_at": row["updated_at"],
    }


def _thin(row: sqlite3.Row) -> dict[str, Any]:
    # "runs" lists the runs of the old project types; a gen_ai project has none of those.
    return {**_brief(row), "runs": [], "bookmark": False, "permissions": []}


def _full(row: sqlite3.Row, actions: list[str] | None = None) -> dict[str, Any]:
    return {
        **_thin(row),
        "permissions": [{"action": action, "allowed": True} for action in actions or []],
        "created_by_user": USER,
        "description": row["description"],
        "labels": json.loads(row["labels"]),
    }
