"""Datasets and their versions; the rows of Galileo's datasets are their examples."""

import sqlite3
import uuid
from array import array
from typing import Any

from galileo_ext.embedded.arize import ids, spaces
from galileo_ext.embedded.arize.pages import Condition, newest
from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.datasets import versions
from galileo_ext.embedded.datasets.uploads import columns_of
from galileo_ext.embedded.datasets.versions import Version
from galileo_ext.embedded.errors import Refusal
from galileo_ext.embedded.handlers import datasets
from galileo_ext.embedded.storage import names
from galileo_ext.embedded.times import now

# A dataset may be used by many projects; it is in the space of the oldest of these.
_SPACE = (
    "coalesce((SELECT p.id FROM dataset_projects AS u JOIN projects AS p ON p.id = u.project_id"
    " WHERE u.dataset_id = d.id ORDER BY p.rowid LIMIT 1),"
    f" (SELECT p.id FROM projects AS p ORDER BY p.name = '{spaces.DEFAULT}' DESC, p.rowid LIMIT 1))"
)
_SELECT = (
    f"SELECT d.*, d.rowid AS place, s.id AS space, s.name AS space_name"
    f" FROM datasets AS d LEFT JOIN projects AS s ON s.id = {_SPACE}"
)


def datasets_list(call: Call) -> Any:
    """List datasets, the newest first."""
    query, where = call.query, Condition(["NOT d.hidden"])
    where.contains("d.name", query["name"])
    where.contains("s.name", query["space_name"])
    with call.store.read() as db:
        if query["space_id"]:
            where.add("s.id = ?", spaces.find(db, query["space_id"])["id"])
        rows, pagination = newest(db, _SELECT, "d.rowid", where, query)
    return {"datasets": [describe(row) for row in rows], "pagination": pagination}


def datasets_create(call: Call) -> Any:
    """Create a dataset; its name must be free, in all spaces: Galileo's API knows no spaces."""
    body = call.body
    with call.store.write() as db:
        space = spaces.find(db, body["space_id"])
        _demand_free(db, body["name"])
        columns = columns_of(body["examples"])
        version = Version(str(uuid.uuid4()), 1, columns, array("q"))
        datasets.insert(db, version, body["examples"], body["name"])
        datasets.use(db, version.dataset_id, space["id"])
        return _whole(db, find(db, ids.encode(ids.DATASET, version.dataset_id)))


def datasets_get(call: Call) -> Any:
    """Show a dataset with its versions."""
    with call.store.read() as db:
        return _whole(db, find(db, call.path["dataset_id"]))


def datasets_update(call: Call) -> Any:
    """Rename a dataset."""
    name = call.body["name"]
    with call.store.write() as db:
        row = find(db, call.path["dataset_id"])
        if name != row["name"]:
            _demand_free(db, name)
        sql = "UPDATE datasets SET name = ?, updated_at = ? WHERE id = ?"
        db.execute(sql, (name, now(), row["id"]))
        return _whole(db, find(db, call.path["dataset_id"]))


def datasets_delete(call: Call) -> None:
    """Delete a dataset with all its versions; experiments that used it stay."""
    with call.store.write() as db:
        row = find(db, call.path["dataset_id"])
        db.execute("DELETE FROM datasets WHERE id = ?", (row["id"],))


def find(db: sqlite3.Connection, dataset_id: str) -> Any:
    """Find a dataset by its id, with its space."""
    (plain,) = ids.decode(ids.DATASET, dataset_id)
    row = db.execute(f"{_SELECT} WHERE d.id = ?", (plain,)).fetchone()
    if row is None:
        raise ids.missing(ids.DATASET, dataset_id)
    return row


def version_of(db: sqlite3.Connection, dataset: Any, version_id: str | None) -> Version:
    """Read a version of a dataset, the newest without an id."""
    if not version_id:
        return versions.load(db, dataset["id"], dataset["version"])
    owner, number = ids.decode(ids.VERSION, version_id, 2)
    if owner != dataset["id"] or not number.isdecimal():
        raise ids.missing(ids.VERSION, version_id)
    return versions.load(db, owner, int(number))


def version_id(dataset_id: str, number: int) -> str:
    """Return the id of a version."""
    return ids.encode(ids.VERSION, dataset_id, number)


def describe(row: Any) -> dict[str, Any]:
    """Show a dataset without its versions."""
    return {
        "id": ids.encode(ids.DATASET, row["id"]),
        "name": row["name"],
        "space_id": ids.encode(ids.SPACE, row["space"]),
        "created_at": row["created_at"],
        "updated_at": row["updated_at"],
    }


def _whole(db: sqlite3.Connection, row: Any) -> dict[str, Any]:
    sql = "SELECT * FROM dataset_versions WHERE dataset_id = ? ORDER BY version DESC"
    answer = describe(row)
    answer["versions"] = [
        {
            "id": version_id(row["id"], version["version"]),
            "name": version["name"] or f"v{version['version']}",
            "dataset_id": answer["id"],
            "created_at": version["created_at"],
            "updated_at": version["created_at"],
        }
        for version in db.execute(sql, (row["id"],))
    ]
    return answer


def _demand_free(db: sqlite3.Connection, name: str) -> None:
    taken = f"SELECT 1 FROM {names.DATASETS.table} WHERE name = ?"
    if db.execute(taken, (name,)).fetchone():
        raise Refusal(409, f"There is a dataset named {name!r} already.")
