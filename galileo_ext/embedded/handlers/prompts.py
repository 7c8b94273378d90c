"""Prompts: creation, search and the entry itself. Their versions are in prompt_versions.

All prompts share one set of names and can be used anywhere; a project's prompts are those that it
uses. The operations with a project in the path see only these.
"""

import sqlite3
import uuid
from typing import Any

from galileo_ext.embedded.auth import USER_ID
from galileo_ext.embedded.calls import Call, Page, plain_id
from galileo_ext.embedded.prompts import catalogue
from galileo_ext.embedded.storage import find, names, search
from galileo_ext.embedded.times import now

_USED = "EXISTS (SELECT 1 FROM prompt_projects WHERE prompt_id = prompts.id AND project_id = ?)"
_FILTERS = {
    "name": lambda item: search.text("name", item),
    "creator": lambda item: search.identity(f"'{USER_ID}'", item),
    "used_in_project": lambda item: (_USED, [plain_id(item["value"])]),
    "not_in_project": lambda item: (f"NOT {_USED}", [plain_id(item["value"])]),
}
_SORTS = {"name": "name", "created_at": "created_at", "updated_at": "updated_at"}
_LATEST = "created_at DESC, rowid DESC"


def create_global_prompt_template(call: Call) -> Any:
    """Create a prompt, and note the project that it is for."""
    return _create(call, call.query["project_id"])


def create_prompt_template_with_version(call: Call) -> Any:
    """Create a prompt of a project."""
    return _create(call, call.project)


def query_templates(call: Call) -> Any:
    """Search the prompts."""
    page = Page.of(call.query)
    where = search.Where("NOT hidden").add_all(call.body.get("filters", []), _FILTERS)
    order = search.order(call.body.get("sort"), _SORTS, _LATEST, "rowid")
    with call.store.read() as db:
        sql = f"SELECT * FROM prompts WHERE {where.sql}{order}{page.sql}"
        rows = db.execute(sql, where.values).fetchall()
        shown = catalogue.describe(db, rows[: page.limit])
    return {**page.info(len(rows)), "templates": shown}


def get_project_templates(call: Call) -> Any:
    """List the prompts of a project, the latest first."""
    with call.store.read() as db:
        find.project(db, call.project)
        sql = f"SELECT * FROM prompts WHERE NOT hidden AND {_USED} ORDER BY {_LATEST}"
        return catalogue.describe(db, db.execute(sql, (call.project,)))


def get_global_template(call: Call) -> Any:
    """Show one prompt."""
    with call.store.read() as db:
        return _show(db, catalogue.named(db, call)["id"])


def get_template_from_project(call: Call) -> Any:
    """Show one prompt of a project."""
    return get_global_template(call)


def update_global_template(call: Call) -> Any:
    """Rename a prompt."""
    wanted = call.body.get("name")
    with call.store.write() as db:
        row = catalogue.named(db, call)
        if wanted is not None:
            _rename(db, row, wanted)
        return _show(db, row["id"])


def delete_global_template(call: Call) -> Any:
    """Delete a prompt with all its versions."""
    with call.store.write() as db:
        row = catalogue.named(db, call)
        db.execute("DELETE FROM prompts WHERE id = ?", (row["id"],))
    return {"message": f"Deleted the prompt {row['name']!r}."}


def delete_template(call: Call) -> Any:
    """Delete a prompt of a project with all its versions."""
    return delete_global_template(call)


def bulk_delete_global_templates(call: Call) -> Any:
    """Delete those of some prompts that are there, and say which are not."""
    wanted = list(dict.fromkeys(map(plain_id, call.body["template_ids"])))
    with call.store.write() as db:
        missing = [
            prompt_id
            for prompt_id in wanted
            if not db.execute("DELETE FROM prompts WHERE id = ?", (prompt_id,)).rowcount
        ]
    deleted = len(wanted) - len(missing)
    reasons = [{"template_id": one, "reason": "There is no such prompt."} for one in missing]
    message = f"Deleted {deleted} of {len(wanted)} prompts."
    return {"deleted_count": deleted, "failed_deletions": reasons, "message": message}


def _create(call: Call, project_id: str | None) -> Any:
    moment, prompt_id = now(), str(uuid.uuid4())
    name, suffix = names.wanted(call.body["name"])
    with call.store.write() as db:
        project = find.project(db, plain_id(project_id)) if project_id else None
        name = names.free(db, names.PROMPTS, name, suffix=suffix)
        db.execute(
            "INSERT INTO prompts VALUES (?, ?, ?, 1, ?, ?)",
            (prompt_id, name, call.body.get("hidden", False), moment, moment),
        )
        catalogue.add_version(db, prompt_id, call.body)
        if project:
            catalogue.use(db, prompt_id, project["id"])
        return _show(db, prompt_id)


def _rename(db: sqlite3.Connection, row: catalogue.Entry, wanted: str | dict[str, Any]) -> None:
    name, suffix = names.wanted(wanted)
    if name == row["name"]:
        return
    name = names.free(db, names.PROMPTS, name, suffix=suffix)
    sql = "UPDATE prompts SET name = ?, updated_at = ? WHERE id = ?"
    db.execute(sql, (name, now(), row["id"]))


def _show(db: sqlite3.Connection, prompt_id: str) -> dict[str, Any]:
    rows = db.execute("SELECT * FROM prompts WHERE id = ?", (prompt_id,))
    return catalogue.describe(db, rows)[0]
