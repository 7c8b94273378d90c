"""Datasets: creation, search and the entry itself. Their content is in dataset_content."""

import json
import sqlite3
import uuid
from array import array
from pathlib import PurePath
from typing import Any

from galileo_ext.embedded import find, names, search, uploads, versions
from galileo_ext.embedded.auth import USER
from galileo_ext.embedded.calls import Call, Page, int64, plain_id
from galileo_ext.embedded.errors import invalid, not_built
from galileo_ext.embedded.times import now
from galileo_ext.embedded.versions import Version

LONGEST_NAME = 128
_USED = "EXISTS (SELECT 1 FROM dataset_projects WHERE dataset_id = d.id AND project_id = ?)"
_FILTERS = {
    "name": lambda item: search.text("d.name", item),
    "id": lambda item: search.identity("d.id", item),
    "draft": lambda item: search.boolean("d.draft", item),
    "used_in_project": lambda item: (_USED, [plain_id(item["value"])]),
    "not_in_project": lambda item: (f"NOT {_USED}", [plain_id(item["value"])]),
}
_SORTS = {
    "name": "d.name",
    "created_at": "d.created_at",
    "updated_at": "d.updated_at",
    "num_rows": "v.num_rows",
    "project_count": "project_count",
    # One user is all there is, so an edit by that user is any edit.
    "last_edited_by_user_at": "d.updated_at",
}


def use(db: sqlite3.Connection, dataset_id: str, project_id: str) -> None:
    """Note that a project works with a dataset."""
    db.execute(
        "INSERT INTO dataset_projects VALUES (?, ?, ?)"
        " ON CONFLICT (dataset_id, project_id) DO UPDATE SET last_used_at = excluded.last_used_at",
        (dataset_id, project_id, now()),
    )


def create_dataset(call: Call) -> Any:
    """Create a dataset from a file, from another dataset, or empty."""
    body = call.body
    if body.get("column_mapping"):
        raise not_built("the column mapping of an upload")
    file = call.files.get("file")
    rows = uploads.parse(file.content, call.query["format"]) if file else []
    name = body.get("name") or (PurePath(file.filename).stem if file else "")
    _check_name(name)
    with call.store.write() as db:
        version = Version(str(uuid.uuid4()), 1, uploads.columns_of(rows), array("q"))
        if body.get("copy_from_dataset_id"):
            rows = _copied(db, version, body)
        suffix = body.get("append_suffix_if_duplicate", False)
        name = names.free(db, names.DATASETS, name, suffix=suffix)
        hidden = body.get("hidden", False) or call.query["hidden"]
        _insert(db, version, rows, name, draft=body.get("draft", False), hidden=hidden)
        if body.get("project_id"):
            project = find.project(db, plain_id(body["project_id"]))
            use(db, version.dataset_id, project["id"])
        return describe(find.dataset(db, version.dataset_id))


def list_datasets(call: Call) -> Any:
    """List the datasets, the latest first."""
    return _select(call, {})


def query_datasets(call: Call) -> Any:
    """Search the datasets."""
    return _select(call, call.body)


def get_dataset(call: Call) -> Any:
    """Show one dataset."""
    with call.store.read() as db:
        return describe(find.dataset(db, call.path["dataset_id"]))


def update_dataset(call: Call) -> Any:
    """Rename a dataset or end its draft state."""
    if call.body.get("column_mapping"):
        raise not_built("the column mapping of a dataset")
    with call.store.write() as db:
        row = find.dataset(db, call.path["dataset_id"])
        name = _new_name(db, row, call.body.get("name"))
        draft = 0 if call.body.get("draft") is False else row["draft"]
        db.execute(
            "UPDATE datasets SET name = ?, draft = ?, updated_at = ? WHERE id = ?",
            (name, draft, now(), row["id"]),
        )
        return describe(find.dataset(db, row["id"]))


def delete_dataset(call: Call) -> Any:
    """Delete a dataset with all its versions; experiments that used it stay."""
    with call.store.write() as db:
        row = find.dataset(db, call.path["dataset_id"])
        db.execute("DELETE FROM datasets WHERE id = ?", (row["id"],))
    return {"message": f"Deleted the dataset {row['name']!r}."}


def describe(row: sqlite3.Row, actions: list[str] | None = None) -> dict[str, Any]:
    """Show a dataset as the API does."""
    return {
        "id": row["id"],
        "permissions": [{"action": action, "allowed": True} for action in actions or []],
        "name": row["name"],
        "created_at": row["created_at"],
        "updated_at": row["updated_at"],
        "project_count": row["project_count"],
        "num_rows": row["num_rows"],
        "column_names": json.loads(row["column_names"]),
        "created_by_user": USER,
        "current_version_index": row["version"],
        "draft": bool(row["draft"]),
    }


def _insert(
    db: sqlite3.Connection,
    version: Version,
    rows: list[uploads.Row],
    name: str,
    *,
    draft: bool,
    hidden: bool,
) -> None:
    moment = now()
    db.execute(
        "INSERT INTO datasets VALUES (?, ?, ?, ?, ?, ?, ?)",
        (version.dataset_id, name, draft, hidden, version.index, moment, moment),
    )
    version.rows = versions.add_rows(db, version, rows)
    changes = {"rows_added": len(rows), "columns_added": len(version.columns)}
    versions.save(db, version, changes)


def _copied(db: sqlite3.Connection, version: Version, body: dict[str, Any]) -> list[uploads.Row]:
    source = find.dataset(db, plain_id(body["copy_from_dataset_id"]))
    index = body.get("copy_from_dataset_version_index") or source["version"]
    original = versions.load(db, source["id"], int64(index))
    version.columns = original.columns
    return versions.cells(db, original)


def _select(call: Call, body: dict[str, Any]) -> Any:
    page = Page.of(call.query)
    where = search.Where("NOT d.hidden").add_all(body.get("filters", []), _FILTERS)
    sort, sorts, values = body.get("sort"), _SORTS, list(where.values)
    if sort and sort.get("name") == "project_last_used_at":
        # The id has been checked to be a UUID, so that it can stand in the SQL.
        used = f"dataset_id = d.id AND project_id = '{plain_id(sort['value'])}'"
        last = f"(SELECT last_used_at FROM dataset_projects WHERE {used})"
        sorts = {"project_last_used_at": last}
    order = search.order(sort, sorts, "d.created_at DESC, d.rowid DESC", "d.rowid")
    with call.store.read() as db:
        sql = f"{find.DATASETS} WHERE {where.sql}{order}{page.sql}"
        rows = db.execute(sql, values).fetchall()
    shown = [describe(row, call.query["actions"]) for row in rows[: page.limit]]
    return {**page.info(len(rows)), "datasets": shown}


def _check_name(name: str) -> None:
    if not 1 <= len(name) <= LONGEST_NAME:
        message = f"A dataset needs a name of 1 to {LONGEST_NAME} characters"
        raise invalid(message, "body", "name")


def _new_name(db: sqlite3.Connection, row: sqlite3.Row, wanted: Any) -> str:
    if wanted is None:
        return str(row["name"])
    name, suffix = names.wanted(wanted)
    _check_name(name)
    return name if name == row["name"] else names.free(db, names.DATASETS, name, suffix=suffix)
