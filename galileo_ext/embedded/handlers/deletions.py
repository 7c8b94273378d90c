"""Deleting the records that a search would find, with what is nested in them."""

import sqlite3
from typing import Any

from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.errors import invalid
from galileo_ext.embedded.records import columns, stored

_NARROWING = ("experiment_id", "log_stream_id", "filters", "filter_tree")


def delete_traces(call: Call) -> Any:
    """Delete traces with their spans."""
    with call.store.write() as db:
        found = _find(call, db, "trace")
        for run, ids in _by(found, "run").items():
            stored.remove_traces(db, run, ids)
    return _message(len(found), "traces")


def delete_spans(call: Call) -> Any:
    """Delete spans with those nested in them."""
    with call.store.write() as db:
        found = _find(call, db, "span")
        for (run, trace_id), ids in _by(found, "run", "trace_id").items():
            stored.remove_spans(db, run, trace_id, ids)
    return _message(len(found), "spans")


def delete_sessions(call: Call) -> Any:
    """Delete sessions with their traces."""
    with call.store.write() as db:
        found = _find(call, db, "session")
        for run, ids in _by(found, "run").items():
            stored.remove_sessions(db, run, ids)
    return _message(len(found), "sessions")


def _find(call: Call, db: sqlite3.Connection, kind: str) -> list[sqlite3.Row]:
    if not any(call.body.get(key) for key in _NARROWING):
        message = f"Name what to delete: one of {', '.join(_NARROWING)}"
        raise invalid(message, "body", kind="missing")
    where = columns.where(call, db, kind)
    sql = f"SELECT r.run, r.trace_id, r.id FROM records AS r WHERE {where.sql}"
    return db.execute(sql, where.values).fetchall()


def _by(rows: list[sqlite3.Row], *names: str) -> dict[Any, list[str]]:
    found: dict[Any, list[str]] = {}
    for row in rows:
        key = tuple(row[name] for name in names)
        found.setdefault(key if len(names) > 1 else key[0], []).append(row["id"])
    return found


def _message(number: int, what: str) -> dict[str, str]:
    return {"message": f"Deleted {number} {what}."}
