"""Prompts as they are kept and shown: entries, their versions, the projects that use them."""

import json
import sqlite3
import uuid
from collections.abc import Iterable
from typing import Any

from galileo_ext.embedded.auth import USER
from galileo_ext.embedded.calls import Call, int64
from galileo_ext.embedded.errors import invalid, not_found
from galileo_ext.embedded.prompts import rendering
from galileo_ext.embedded.storage import find
from galileo_ext.embedded.times import now

# Rows, but typed as Any: so is what sqlite3 returns.
Entry = Any
Version = Any


def named(db: sqlite3.Connection, call: Call) -> Entry:
    """Find the prompt that a path names; where it names a project too, it must be used there."""
    prompt_id = call.path["template_id"]
    row = db.execute("SELECT * FROM prompts WHERE id = ?", (prompt_id,)).fetchone()
    if "project_id" in call.path:
        find.project(db, call.project)
        key = prompt_id, call.project
        sql = "SELECT 1 FROM prompt_projects WHERE prompt_id = ? AND project_id = ?"
        row = row if db.execute(sql, key).fetchone() else None
    if row is None:
        raise not_found("prompt with the id", prompt_id)
    return row


def use(db: sqlite3.Connection, prompt_id: str, project_id: str) -> None:
    """Note that a project works with a prompt."""
    db.execute("INSERT OR IGNORE INTO prompt_projects VALUES (?, ?)", (prompt_id, project_id))


def version(db: sqlite3.Connection, prompt: Entry, number: int) -> Version:
    """Find a version of a prompt by its number."""
    sql = "SELECT * FROM prompt_versions WHERE prompt_id = ? AND version = ?"
    row = db.execute(sql, (prompt["id"], number)).fetchone()
    if row is None:
        raise not_found(f"version of the prompt {prompt['name']!r} with the number", number)
    return row


def add_version(db: sqlite3.Connection, prompt_id: str, body: dict[str, Any]) -> Version:
    """Store the next version of a prompt, with what it changes of the one before."""
    sql = "SELECT * FROM prompt_versions WHERE prompt_id = ? ORDER BY version DESC LIMIT 1"
    before = db.execute(sql, (prompt_id,)).fetchone()
    number = before["version"] + 1 if before else 1
    if body.get("version") not in (None, number):
        message = f"The next version is {number}, not {int64(body['version'])}"
        raise invalid(message, "body", "version")
    template, settings = body["template"], body.get("settings", {})
    values = (
        str(uuid.uuid4()),
        prompt_id,
        number,
        json.dumps(template, ensure_ascii=False),
        body.get("raw", False),
        json.dumps(settings, ensure_ascii=False),
        body.get("output_type"),
        *_changes(before, template, settings),
        now(),
    )
    db.execute(f"INSERT INTO prompt_versions VALUES ({', '.join('?' * len(values))})", values)
    return db.execute("SELECT * FROM prompt_versions WHERE id = ?", values[:1]).fetchone()


def _changes(before: Version | None, template: Any, settings: Any) -> tuple[bool, bool, bool]:
    """Tell whether model, settings and content differ; a first version changes nothing."""
    if before is None:
        return False, False, False
    old = json.loads(before["settings"])
    return (
        old.get("model_alias") != settings.get("model_alias"),
        old != settings,
        json.loads(before["template"]) != template,
    )


def describe(db: sqlite3.Connection, rows: Iterable[Entry]) -> list[dict[str, Any]]:
    """Show prompts as the API does, each with all its versions."""
    rows = list(rows)
    sql = (
        "SELECT * FROM prompt_versions WHERE prompt_id IN (SELECT value FROM json_each(?))"
        " ORDER BY prompt_id, version"
    )
    versions: dict[str, list[dict[str, Any]]] = {row["id"]: [] for row in rows}
    for found in db.execute(sql, (json.dumps(list(versions)),)):
        versions[found["prompt_id"]].append(describe_version(found))
    return [_describe(row, versions[row["id"]]) for row in rows]


def describe_version(row: Version) -> dict[str, Any]:
    """Show a version as the API does."""
    return {
        "id": row["id"],
        "version": row["version"],
        "template": json.loads(row["template"]),
        "raw": bool(row["raw"]),
        "settings": json.loads(row["settings"]),
        "output_type": row["output_type"],
        "model_changed": bool(row["model_changed"]),
        "settings_changed": bool(row["settings_changed"]),
        "content_changed": bool(row["content_changed"]),
        "created_at": row["created_at"],
        "updated_at": row["created_at"],
        "created_by_user": USER,
    }


def _describe(row: Entry, versions: list[dict[str, Any]]) -> dict[str, Any]:
    numbers = [found["version"] for found in versions]
    selected = versions[numbers.index(row["selected"])]
    return {
        "id": row["id"],
        "permissions": [],
        "name": row["name"],
        "template": rendering.text_of(selected["template"]),
        "selected_version": selected,
        "selected_version_id": selected["id"],
        "all_versions": versions,
        "all_available_versions": numbers,
        "total_versions": len(numbers),
        "max_version": numbers[-1],
        "created_at": row["created_at"],
        "updated_at": row["updated_at"],
        "created_by_user": USER,
    }
