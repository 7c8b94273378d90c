"""Datasets: creation, search and the entry itself. Their content is in dataset_content."""

import json
import sqlite3
import uuid
from array import array
from pathlib import PurePath
from typing import Any

from galileo_ext.embedded.auth import USER
from galileo_ext.embedded.calls import Call, Page, Upload, int64, plain_id
from galileo_ext.embedded.datasets import uploads, versions
from galileo_ext.embedded.datasets.edits import Editor
from galileo_ext.embedded.datasets.mapping import Mapping
from galileo_ext.embedded.datasets.versions import Version
from galileo_ext.embedded.errors import invalid
from galileo_ext.embedded.storage import find, names, search
from galileo_ext.embedded.times import now

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
    file = call.files.get("file") or _as_file(body.get("file"))
    rows = uploads.parse(file.content, call.query["format"]) if file else []
    text = body.get("column_mapping")
    mapping = Mapping.of_text(text, "body", "column_mapping") if text else None
    name = body.get("name") or (PurePath(file.filename).stem if file else "")
    _check_name(name)
    with call.store.write() as db:
        version = Version(str(uuid.uuid4()), 1, uploads.columns_of(rows), array("q"))
        if body.get("copy_from_dataset_id"):
            rows = _copied(db, version, body)
        if mapping:
            mapping.check(version.columns)
            version.columns, rows = mapping.columns, [mapping.apply(row) for row in rows]
        suffix = body.get("append_suffix_if_duplicate", False)
        name = names.free(db, names.DATASETS, name, suffix=suffix)
        hidden = body.get("hidden", False) or call.query["hidden"]
        insert(db, version, rows, name, draft=body.get("draft", False), hidden=hidden)
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


def count_datasets(call: Call) -> Any:
    """Count the datasets that a search finds."""
    where = _where(call.body)
    with call.store.read() as db:
        sql = f"SELECT count(*) FROM datasets AS d WHERE {where.sql}"
        return db.execute(sql, where.values).fetchone()[0]


def get_dataset(call: Call) -> Any:
    """Show one dataset."""
    with call.store.read() as db:
        return describe(find.dataset(db, call.path["dataset_id"]))


def update_dataset(call: Call) -> Any:
    """Rename a dataset, end its draft state, or map its columns, which makes a version."""
    mapping = Mapping.of(call.body.get("column_mapping"), "body", "column_mapping")
    with call.store.write() as db:
        row = find.dataset(db, call.path["dataset_id"])
        name = _new_name(db, row, call.body.get("name"))
        draft = 0 if call.body.get("draft") is False else row["draft"]
        db.execute(
            "UPDATE datasets SET name = ?, draft = ?, updated_at = ? WHERE id = ?",
            (name, draft, now(), row["id"]),
        )
        if mapping:
            version = versions.following(db, row)
            editor = Editor(db, version)
            editor.map_columns(mapping)
            versions.save(db, version, editor.changes)
        return describe(find.dataset(db, row["id"]))


def delete_dataset(call: Call) -> Any:
    """Delete a dataset with all its versions; experiments that used it stay."""
    with call.store.write() as db:
        row = find.dataset(db, call.path["dataset_id"])
        db.execute("DELETE FROM datasets WHERE id = ?", (row["id"],))
    return {"message": f"Deleted the dataset {row['name']!r}."}


def bulk_delete_datasets(call: Call) -> Any:
    """Delete several datasets; those that are not there are named, the others go."""
    ids = list(dict.fromkeys(plain_id(dataset_id) for dataset_id in call.body["dataset_ids"]))
    failed = []
    with call.store.write() as db:
        for dataset_id in ids:
            if db.execute("DELETE FROM datasets WHERE id = ?", (dataset_id,)).rowcount == 0:
                reason = "There is no dataset with this id."
                failed.append({"dataset_id": dataset_id, "dataset_name": "", "reason": reason})
    deleted = len(ids) - len(failed)
    message = f"Deleted {deleted} of {len(ids)} datasets."
    return {"deleted_count": deleted, "failed_deletions": failed, "message": message}


def list_dataset_projects(call: Call) -> Any:
    """List the projects that use a dataset, the latest use first."""
    page = Page.of(call.query)
    with call.store.read() as db:
        dataset_id = find.dataset(db, call.path["dataset_id"])["id"]
        rows = db.execute(
            "SELECT projects.* FROM dataset_projects AS used"
            " JOIN projects ON projects.id = used.project_id WHERE used.dataset_id = ?"
            f" ORDER BY used.last_used_at DESC, projects.rowid DESC{page.sql}",
            (dataset_id,),
        ).fetchall()
    keys = ("id", "name", "created_at", "updated_at")
    shown = [
        {**{key: row[key] for key in keys}, "created_by_user": USER} for row in rows[: page.limit]
    ]
    return {**page.info(len(rows)), "projects": shown}


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


def insert(
    db: sqlite3.Connection,
    version: Version,
    rows: list[uploads.Row],
    name: str,
    *,
    draft: bool = False,
    hidden: bool = False,
) -> None:
    """Store a new dataset with its first version."""
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
    page, where = Page.of(call.query), _where(body)
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


def _as_file(text: str | None) -> Upload | None:
    """Take a file that came as a plain field, without a file name."""
    return None if text is None else Upload("", text.encode())


def _where(body: dict[str, Any]) -> search.Where:
    return search.Where("NOT d.hidden").add_all(body.get("filters", []), _FILTERS)


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
