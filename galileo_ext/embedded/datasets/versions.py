"""The content of datasets: every edit makes a version, and versions share unchanged rows."""

import json
import sqlite3
import uuid
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from galileo_ext.embedded.auth import USER
from galileo_ext.embedded.calls import Page
from galileo_ext.embedded.errors import not_found
from galileo_ext.embedded.times import now

NO_CHANGES = {
    "rows_added": 0,
    "rows_removed": 0,
    "rows_edited": 0,
    "columns_added": 0,
    "columns_removed": 0,
    "columns_renamed": 0,
}


@dataclass
class Version:
    """One state of a dataset: its columns and, as numbers of dataset_rows, its rows."""

    dataset_id: str
    index: int
    columns: list[str]
    rows: "array[int]"


def load(db: sqlite3.Connection, dataset_id: str, index: int) -> Version:
    """Read a version, or refuse the call when there is no such version."""
    row = _row(db, dataset_id, index)
    packed = array("q")
    packed.frombytes(row["rows"])
    return Version(dataset_id, index, json.loads(row["column_names"]), packed)


def following(db: sqlite3.Connection, dataset: sqlite3.Row) -> Version:
    """Take the current version of a dataset as the start of the next one."""
    version = load(db, dataset["id"], dataset["version"])
    version.index += 1
    return version


def save(db: sqlite3.Connection, version: Version, changes: dict[str, int]) -> None:
    """Write a new version and make it the current one of its dataset."""
    moment = now()
    db.execute(
        "INSERT INTO dataset_versions VALUES (?, ?, NULL, ?, ?, ?, ?, ?)",
        (
            version.dataset_id,
            version.index,
            moment,
            json.dumps(version.columns, ensure_ascii=False),
            len(version.rows),
            json.dumps({**NO_CHANGES, **changes}),
            version.rows.tobytes(),
        ),
    )
    db.execute(
        "UPDATE datasets SET version = ?, updated_at = ? WHERE id = ?",
        (version.index, moment, version.dataset_id),
    )


def add_rows(
    db: sqlite3.Connection, version: Version, rows: Iterable[dict[str, Any]]
) -> "array[int]":
    """Store rows that are new in a version and return their numbers."""
    moment = now()
    return array("q", (insert(db, version, str(uuid.uuid4()), row, moment=moment) for row in rows))


def insert(
    db: sqlite3.Connection,
    version: Version,
    row_id: str,
    cells: dict[str, Any],
    *,
    moment: str,
    before: sqlite3.Row | None = None,
) -> int:
    """Store one state of a row, the first one or the one that follows another."""
    created_in = before["created_in"] if before else version.index
    created_at = before["created_at"] if before else moment
    text = json.dumps(cells, ensure_ascii=False)
    cursor = db.execute(
        "INSERT INTO dataset_rows (dataset_id, row_id, cells, created_in, created_at, updated_in,"
        " updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (version.dataset_id, row_id, text, created_in, created_at, version.index, moment),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def cells(db: sqlite3.Connection, version: Version) -> list[dict[str, Any]]:
    """Read all rows of a version, with a value for each column."""
    rows = fetch(db, version.rows)
    return [_complete(json.loads(row["cells"]), version.columns) for row in rows]


def content(db: sqlite3.Connection, version: Version, page: Page) -> dict[str, Any]:
    """Show a page of a version."""
    numbers = version.rows[page.start : page.start + page.limit + 1]
    rows = fetch(db, numbers[: page.limit])
    shown = [show(row, page.start + i, version.columns) for i, row in enumerate(rows)]
    return listing(page, len(numbers), version.columns, shown)


def listing(
    page: Page, found: int, columns: list[str], rows: list[dict[str, Any]]
) -> dict[str, Any]:
    """Show some rows, given how many there are from the page's start on."""
    return {
        **page.info(found),
        "column_names": columns,
        "warning_message": None,
        "exact_values": True,
        "rows": rows,
    }


def describe(row: sqlite3.Row) -> dict[str, Any]:
    """Show a version in the list of versions."""
    return {
        "version_index": row["version"],
        "name": row["name"],
        "created_at": row["created_at"],
        "created_by_user": USER,
        "num_rows": row["num_rows"],
        "column_names": json.loads(row["column_names"]),
        **json.loads(row["changes"]),
    }


def etag(index: int) -> str:
    """Name the content of a version, as headers do."""
    return f'"version-{index}"'


def differences(db: sqlite3.Connection, before: Version, after: Version) -> dict[str, int]:
    """Count what a change of the whole content has done."""
    old, new = _numbers_by_id(db, before), _numbers_by_id(db, after)
    return {
        "rows_added": len(new.keys() - old.keys()),
        "rows_removed": len(old.keys() - new.keys()),
        "rows_edited": sum(new[row_id] != old[row_id] for row_id in new.keys() & old.keys()),
        "columns_added": len(set(after.columns) - set(before.columns)),
        "columns_removed": len(set(before.columns) - set(after.columns)),
    }


def _numbers_by_id(db: sqlite3.Connection, version: Version) -> dict[str, int]:
    return {row["row_id"]: row["pk"] for row in fetch(db, version.rows)}


def _row(db: sqlite3.Connection, dataset_id: str, index: int) -> sqlite3.Row:
    sql = "SELECT * FROM dataset_versions WHERE dataset_id = ? AND version = ?"
    row = db.execute(sql, (dataset_id, index)).fetchone()
    if row is None:
        raise not_found(f"version of the dataset {dataset_id} with the number", index)
    return row  # type: ignore[no-any-return]  # sqlite3 types fetchone() as Any


def fetch(db: sqlite3.Connection, numbers: "array[int]") -> list[sqlite3.Row]:
    """Read stored rows by their numbers, in that order."""
    sql = (
        "SELECT r.* FROM json_each(?) AS wanted JOIN dataset_rows AS r ON r.pk = wanted.value"
        " ORDER BY wanted.key"
    )
    return db.execute(sql, (json.dumps(numbers.tolist()),)).fetchall()


def _complete(row: dict[str, Any], columns: list[str]) -> dict[str, Any]:
    return {name: row.get(name) for name in columns}


def show(row: sqlite3.Row, index: int, columns: list[str]) -> dict[str, Any]:
    """Show a row with a value for each column."""
    values = _complete(json.loads(row["cells"]), columns)
    return {
        "row_id": row["row_id"],
        "index": index,
        "values": list(values.values()),
        "values_dict": values,
        "metadata": {
            "created_in_version": row["created_in"],
            "created_at": row["created_at"],
            "created_by_user": USER,
            "updated_in_version": row["updated_in"],
            "updated_at": row["updated_at"],
            "updated_by_user": USER,
        },
    }
