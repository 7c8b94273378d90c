"""Examples of datasets: read page by page, added, changed, deleted; each change makes a version."""

import json
import sqlite3
from typing import Any

from galileo_ext.embedded.arize import datasets, ids
from galileo_ext.embedded.arize.pages import cut
from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.datasets import versions
from galileo_ext.embedded.datasets.edits import Editor
from galileo_ext.embedded.datasets.versions import Version
from galileo_ext.embedded.errors import Refusal


def datasets_examples_list(call: Call) -> Any:
    """List the examples of a version."""
    return _page(call, call.query)


def datasets_examples_search(call: Call) -> Any:
    """List the examples of a version; there is no filter language here."""
    refuse_filter(call.body)
    return _page(call, {"limit": 50, **call.body})


def datasets_examples_insert(call: Call) -> Any:
    """Add examples at the end."""
    with call.store.write() as db:
        dataset, version = _following(db, call, call.query["dataset_version_id"])
        editor = Editor(db, version)
        for values in call.body["examples"]:
            editor.append_row({"values": values})
        versions.save(db, version, editor.changes)
        added = version.rows[-len(call.body["examples"]) :]
        new = [row["row_id"] for row in versions.fetch(db, added)]
        return _changed(db, dataset, version, new)


def datasets_examples_update(call: Call) -> Any:
    """Change fields of examples; fields that are not sent stay."""
    with call.store.write() as db:
        dataset, version = _following(db, call, call.query["dataset_version_id"])
        editor = Editor(db, version)
        for given in call.body["examples"]:
            values = {name: value for name, value in given.items() if name != "id"}
            editor.update_row({"row_id": given["id"], "values": values})
        versions.save(db, version, editor.changes)
        if call.body.get("new_version"):
            sql = "UPDATE dataset_versions SET name = ? WHERE dataset_id = ? AND version = ?"
            db.execute(sql, (call.body["new_version"], dataset["id"], version.index))
        return _changed(db, dataset, version, [given["id"] for given in call.body["examples"]])


def datasets_examples_delete(call: Call) -> Any:
    """Delete examples; those that are not there are named, the others go."""
    wanted = list(dict.fromkeys(call.body["example_ids"]))
    with call.store.write() as db:
        _, version = _following(db, call, call.body["dataset_version_id"])
        known = {row["row_id"] for row in versions.fetch(db, version.rows)}
        gone = [example_id for example_id in wanted if example_id in known]
        editor = Editor(db, version)
        editor.apply([{"edit_type": "delete_row", "row_id": example_id} for example_id in gone])
        if gone:
            versions.save(db, version, editor.changes)
    left = [example_id for example_id in wanted if example_id not in known]
    return {
        "completed": not left,
        "deleted_example_ids": gone,
        "not_deleted_example_ids": left,
    }


def refuse_filter(body: dict[str, Any]) -> None:
    """Refuse a search that would have to understand a filter."""
    text = body.get("filter")
    if text is None:
        return
    if not text.strip():
        raise Refusal(400, "The filter is blank; leave it out to find everything.")
    raise Refusal(501, "The embedded server does not have the filter language of this API.")


def _page(call: Call, asked: dict[str, Any]) -> Any:
    limit = int(asked["limit"])  # a body may say 5.0
    with call.store.read() as db:
        dataset = datasets.find(db, call.path["dataset_id"])
        version, start = _start(db, dataset, asked)
        rows = versions.fetch(db, version.rows[start : start + limit + 1])
    shown, pagination = cut(rows, limit, lambda _row: (version.index, start + limit))
    return {"examples": [_describe(row) for row in shown], "pagination": pagination}


def _start(db: sqlite3.Connection, dataset: Any, asked: dict[str, Any]) -> tuple[Version, int]:
    """Find the version and the place in it; a cursor stays with the version it began in."""
    if not asked.get("cursor"):
        return datasets.version_of(db, dataset, asked.get("dataset_version_id")), 0
    number, start = (
        ids.number(asked["cursor"], text) for text in ids.unpack_cursor(asked["cursor"], 2)
    )
    return versions.load(db, dataset["id"], number), start


def _following(db: sqlite3.Connection, call: Call, version_id: str | None) -> tuple[Any, Version]:
    """Take a version as the start of the next one."""
    dataset = datasets.find(db, call.path["dataset_id"])
    version = datasets.version_of(db, dataset, version_id)
    version.index = dataset["version"] + 1
    return dataset, version


def _changed(
    db: sqlite3.Connection, dataset: Any, version: Version, example_ids: list[str]
) -> dict[str, Any]:
    fresh = datasets.find(db, ids.encode(ids.DATASET, dataset["id"]))
    return {
        **datasets.describe(fresh),
        "dataset_version_id": datasets.version_id(dataset["id"], version.index),
        "example_ids": example_ids,
    }


def _describe(row: sqlite3.Row) -> dict[str, Any]:
    return {
        **json.loads(row["cells"]),
        "id": row["row_id"],
        "created_at": row["created_at"],
        "updated_at": row["updated_at"],
    }
