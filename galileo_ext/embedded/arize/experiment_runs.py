"""Runs of experiments: read page by page, searched, annotated; and the tags of experiments."""

import json
import sqlite3
import uuid
from typing import Any

from galileo_ext.embedded.arize import columns, experiments, ids, runs
from galileo_ext.embedded.arize.clients import is_strict
from galileo_ext.embedded.arize.examples import refuse_filter
from galileo_ext.embedded.arize.pages import cut
from galileo_ext.embedded.auth import USER, USER_ID
from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.errors import not_found
from galileo_ext.embedded.records import stored
from galileo_ext.embedded.records.ingest import encode
from galileo_ext.embedded.times import now

_TAG_TYPE = "generic"


def experiments_runs_list(call: Call) -> Any:
    """List runs in the order in which they came."""
    cursor, limit = call.query["cursor"], call.query["limit"]
    after = ids.unpack_cursor(cursor, 2) if cursor else []
    with call.store.read() as db:
        experiment = experiments.find(db, call.path["experiment_id"])
        moment, place = after or ["", "0"]
        rows = runs.page(db, experiment, moment, ids.number(cursor or "", place), limit)
    return _page(call, rows, limit, lambda row: (row["created_at"], row["pk"]))


def experiments_runs_search(call: Call) -> Any:
    """List runs sorted by id; there is no filter language here."""
    refuse_filter(call.body)
    cursor, limit = call.body.get("cursor"), int(call.body.get("limit", 50))
    after = ids.unpack_cursor(cursor, 1)[0] if cursor else ""
    with call.store.read() as db:
        experiment = experiments.find(db, call.path["experiment_id"])
        rows = runs.page_by_id(db, experiment, after, limit)
    return _page(call, rows, limit, lambda row: (row["id"],))


def experiments_runs_annotate(call: Call) -> None:
    """Write annotations on runs, all of them or none."""
    with call.store.write() as db:
        experiment = experiments.find(db, call.path["experiment_id"])
        for given in call.body["annotations"]:
            row = runs.one(db, experiment, given["record_id"])
            if row is None:
                raise not_found("run with the id", given["record_id"])
            about = json.loads(row["data"]).get("user_metadata") or {}
            kept = json.loads(about.get(columns.ANNOTATIONS, "[]"))
            text = encode(_merged(kept, given["values"]))
            stored.update(db, row, {"user_metadata": {**about, columns.ANNOTATIONS: text}})


def experiments_tags_list(call: Call) -> Any:
    """List the tags of an experiment."""
    with call.store.read() as db:
        return _tags(db, experiments.find(db, call.path["experiment_id"]))


def experiments_tags_add(call: Call) -> Any:
    """Put tags on an experiment that another one in its space has."""
    moment = now()
    with call.store.write() as db:
        row = experiments.find(db, call.path["experiment_id"])
        for tag_id in call.body["tag_ids"]:
            space, text = ids.decode(ids.TAG, tag_id, 2)
            key, value = json.loads(text)
            if space != row["project_id"] or not _is_used(db, space, key, value):
                raise ids.missing(ids.TAG, tag_id)
            db.execute(
                "INSERT INTO run_tags VALUES (?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (run_id, tag_type, key) DO UPDATE SET value = excluded.value",
                (str(uuid.uuid4()), row["id"], key, value, _TAG_TYPE, moment, moment),
            )
        return _tags(db, row)


def _page(call: Call, rows: list[Any], limit: int, place: Any) -> Any:
    shown, pagination = cut(rows, limit, place)
    found = [columns.to_run(json.loads(row["data"])) for row in shown]
    if is_strict(call):
        for run in found:  # they take no null for what once was always there
            run |= {name: run[name] or "" for name in ("example_id", "output")}
    return {"experiment_runs": found, "pagination": pagination}


def _merged(kept: list[dict[str, Any]], given: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Put new annotations in the places of those of the same names, or behind all others."""
    by_name = {annotation["name"]: annotation for annotation in kept}
    said_by = {"id": USER_ID, "email": USER["email"]}
    for annotation in given:
        by_name[annotation["name"]] = {**annotation, "updated_at": now(), "annotator": said_by}
    return list(by_name.values())


def _tags(db: sqlite3.Connection, row: Any) -> dict[str, Any]:
    sql = "SELECT * FROM run_tags WHERE run_id = ? AND tag_type = ? ORDER BY created_at, rowid"
    tags = [
        {
            "id": ids.encode(ids.TAG, row["project_id"], json.dumps([tag["key"], tag["value"]])),
            "name": f"{tag['key']}: {tag['value']}" if tag["value"] else tag["key"],
            "description": None,
            "space_id": ids.encode(ids.SPACE, row["project_id"]),
            "created_at": tag["created_at"],
            "updated_at": tag["updated_at"],
        }
        for tag in db.execute(sql, (row["id"], _TAG_TYPE))
    ]
    return {"tags": tags, "pagination": {"has_more": False}}


def _is_used(db: sqlite3.Connection, space: str, key: str, value: str) -> bool:
    sql = (
        "SELECT 1 FROM run_tags AS t JOIN runs AS e ON e.id = t.run_id WHERE e.project_id = ?"
        " AND t.key = ? AND t.value = ? AND t.tag_type = ?"
    )
    return db.execute(sql, (space, key, value, _TAG_TYPE)).fetchone() is not None
