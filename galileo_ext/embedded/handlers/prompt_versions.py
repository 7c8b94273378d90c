"""The versions of prompts, and which of them is selected."""

from typing import Any

from galileo_ext.embedded.calls import Call, Page
from galileo_ext.embedded.errors import not_found
from galileo_ext.embedded.prompts import catalogue
from galileo_ext.embedded.storage import find, search
from galileo_ext.embedded.times import now

_SORTS = {"version": "version", "created_at": "created_at", "updated_at": "created_at"}


def create_global_prompt_template_version(call: Call) -> Any:
    """Add a version; the selected one stays selected."""
    with call.store.write() as db:
        prompt = catalogue.named(db, call)
        added = catalogue.add_version(db, prompt["id"], call.body)
        sql = "UPDATE prompts SET updated_at = ? WHERE id = ?"
        db.execute(sql, (added["created_at"], prompt["id"]))
    return catalogue.describe_version(added)


def create_prompt_template_version(call: Call) -> Any:
    """Add a version to a prompt of a project."""
    return create_global_prompt_template_version(call)


def query_template_versions(call: Call) -> Any:
    """List the versions, the latest first."""
    page = Page.of(call.query)
    order = search.order(call.body.get("sort"), _SORTS, "version DESC", "version")
    with call.store.read() as db:
        prompt = catalogue.named(db, call)
        sql = f"SELECT * FROM prompt_versions WHERE prompt_id = ?{order}{page.sql}"
        rows = db.execute(sql, (prompt["id"],)).fetchall()
    shown = [catalogue.describe_version(row) for row in rows[: page.limit]]
    return {**page.info(len(rows)), "versions": shown}


def get_global_template_version(call: Call) -> Any:
    """Show one version."""
    with call.store.read() as db:
        prompt = catalogue.named(db, call)
        return catalogue.describe_version(catalogue.version(db, prompt, call.path["version"]))


def get_template_version(call: Call) -> Any:
    """Show one version of a prompt of a project."""
    return get_global_template_version(call)


def get_template_version_by_name(call: Call) -> Any:
    """Show a version, the selected one unless another is asked for, by the prompt's name."""
    name, number = call.query["template_name"], call.query["version"]
    with call.store.read() as db:
        find.project(db, call.project)
        sql = (
            "SELECT p.* FROM prompts AS p JOIN prompt_projects AS u ON u.prompt_id = p.id"
            " WHERE p.name = ? AND u.project_id = ?"
        )
        prompt = db.execute(sql, (name, call.project)).fetchone()
        if prompt is None:
            raise not_found("prompt of the project with the name", name)
        wanted = prompt["selected"] if number is None else number
        return catalogue.describe_version(catalogue.version(db, prompt, wanted))


def set_selected_global_template_version(call: Call) -> Any:
    """Let the prompt stand for another of its versions."""
    with call.store.write() as db:
        prompt = catalogue.named(db, call)
        number = catalogue.version(db, prompt, call.path["version"])["version"]
        sql = "UPDATE prompts SET selected = ?, updated_at = ? WHERE id = ? RETURNING *"
        rows = db.execute(sql, (number, now(), prompt["id"])).fetchall()
        return catalogue.describe(db, rows)[0]


def set_selected_template_version(call: Call) -> Any:
    """Let a prompt of a project stand for another of its versions."""
    return set_selected_global_template_version(call)
