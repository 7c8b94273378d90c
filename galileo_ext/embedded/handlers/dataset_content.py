"""The rows of datasets, their edits and their history."""

import sqlite3
from array import array
from typing import Any

from werkzeug.http import parse_etags

from galileo_ext.embedded.calls import Call, Page, Reply, int64, plain_id
from galileo_ext.embedded.datasets import versions
from galileo_ext.embedded.datasets.edits import Editor
from galileo_ext.embedded.datasets.versions import Version
from galileo_ext.embedded.errors import Refusal
from galileo_ext.embedded.storage import find, search


def get_dataset_content(call: Call) -> Any:
    """Show the rows of the current version."""
    with call.store.read() as db:
        return _content(call, db, find.dataset(db, call.path["dataset_id"])["version"])


def get_dataset_version_content(call: Call) -> Any:
    """Show the rows of any version."""
    with call.store.read() as db:
        find.dataset(db, call.path["dataset_id"])
        return _content(call, db, call.path["version_index"])


def update_dataset_content(call: Call) -> Any:
    """Make the edits as one new version, if nobody was faster."""
    with call.store.write() as db:
        version = _next(db, call)
        editor = Editor(db, version)
        editor.apply(call.body["edits"])
        versions.save(db, version, editor.changes)
    return Reply(headers={"ETag": versions.etag(version.index)})


def upsert_dataset_content(call: Call) -> Any:
    """Go back to the content of an older version, or take that of another dataset."""
    body = call.body
    with call.store.write() as db:
        version = _next(db, call)
        before = Version(version.dataset_id, version.index, version.columns, version.rows)
        if "rollback_version" in body:
            source = versions.load(db, version.dataset_id, int64(body["rollback_version"]))
            version.columns, version.rows = source.columns, source.rows
        else:
            _copy(db, version, body)
        versions.save(db, version, versions.differences(db, before, version))
    return Reply(headers={"ETag": versions.etag(version.index)})


def query_dataset_versions(call: Call) -> Any:
    """List the versions, the latest first."""
    page = Page.of(call.query)
    columns = {"version_index": "version"}
    order = search.order(call.body.get("sort"), columns, "version DESC", "version")
    with call.store.read() as db:
        dataset_id = find.dataset(db, call.path["dataset_id"])["id"]
        sql = f"SELECT * FROM dataset_versions WHERE dataset_id = ?{order}{page.sql}"
        rows = db.execute(sql, (dataset_id,)).fetchall()
    shown = [versions.describe(row) for row in rows[: page.limit]]
    return {**page.info(len(rows)), "versions": shown}


def update_dataset_version(call: Call) -> Any:
    """Name a version; null takes the name away."""
    key = call.path["dataset_id"], call.path["version_index"]
    with call.store.write() as db:
        find.dataset(db, key[0])
        versions.load(db, *key)
        if "name" in call.body:
            db.execute(
                "UPDATE dataset_versions SET name = ? WHERE dataset_id = ? AND version = ?",
                (call.body["name"], *key),
            )
        sql = "SELECT * FROM dataset_versions WHERE dataset_id = ? AND version = ?"
        return versions.describe(db.execute(sql, key).fetchone())


def _content(call: Call, db: sqlite3.Connection, index: int) -> Reply:
    version = versions.load(db, call.path["dataset_id"], index)
    shown = versions.content(db, version, Page.of(call.query))
    return Reply(shown, headers={"ETag": versions.etag(index)})


def _next(db: sqlite3.Connection, call: Call) -> Version:
    """Take the current version as the start of the next one."""
    row = find.dataset(db, call.path["dataset_id"])
    expected = call.headers.get("If-Match")
    if expected is not None and not parse_etags(expected).contains(f"version-{row['version']}"):
        message = f"The content is at {versions.etag(row['version'])}, not at {expected}."
        raise Refusal(412, message, headers={"ETag": versions.etag(row["version"])})
    return versions.following(db, row)


def _copy(db: sqlite3.Connection, version: Version, body: dict[str, Any]) -> None:
    source = find.dataset(db, plain_id(body["dataset_id"]))
    index = body.get("version_index") or source["version"]
    original = versions.load(db, source["id"], int64(index))
    rows = versions.cells(db, original)
    version.columns = original.columns
    version.rows = array("q", versions.add_rows(db, version, rows))
