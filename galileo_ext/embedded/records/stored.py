"""Changes of stored records, and what follows from them: counts of the run, marks of nesting."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from galileo_ext.embedded import spec
from galileo_ext.embedded.calls import Call, plain_id
from galileo_ext.embedded.errors import invalid, not_found, unprocessable
from galileo_ext.embedded.experiments import ranking
from galileo_ext.embedded.records.ingest import Batch, encode
from galileo_ext.embedded.storage import find
from galileo_ext.embedded.times import now
from galileo_ext.embedded.validate import problems

_RECOUNT = """
UPDATE runs SET revision = revision + 1, stats = NULL,
    num_traces = num_traces + ?, num_spans = num_spans + ?, updated_at = ? WHERE pk = ?
"""
_OF_TRACES = "run = ? AND trace_id IN (SELECT value FROM json_each(?))"
_INSERT = f"INSERT INTO records ({Batch.COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_OVERWRITE = "UPDATE records SET session_id = ?, metrics = ?, data = ? WHERE pk = ?"


def recount(db: sqlite3.Connection, run: int, traces: int, spans: int) -> None:
    """Add to the numbers of a run, and drop what was computed from its records."""
    db.execute(_RECOUNT, (traces, spans, now(), run))


def one(db: sqlite3.Connection, call: Call, kind: str, record_id: str) -> find.Found:
    """Find a record by its id, in the run that the body names or in the whole project."""
    run = find.named_run(db, call.project, call.body)
    sql = (
        "SELECT r.*, e.id AS run_id, e.kind AS run_kind, p.name AS project_name FROM records AS r"
        " JOIN runs AS e ON e.pk = r.run JOIN projects AS p ON p.id = e.project_id"
        " WHERE r.id = ? AND r.kind = ? AND e.project_id = ?"
        " AND (? IS NULL OR e.pk = ?) ORDER BY r.pk DESC"
    )
    pk = run["pk"] if run else None
    row = db.execute(sql, (record_id, kind, call.project, pk, pk)).fetchone()
    if row is None:
        find.project(db, call.project)
        raise not_found(f"{kind} with the id", record_id)
    return row


def demand_same_id(call: Call, name: str) -> str:
    """Return the id in the path; the body repeats it."""
    path, body = call.path[name], plain_id(call.body[name])
    if path != body:
        raise invalid(f"The body names {body}, the path {path}", "body", name)
    return str(path)


def spans_of(db: sqlite3.Connection, run: int, trace_id: str) -> list[sqlite3.Row]:
    """Read the spans of a trace in the order in which they came."""
    # With a plus: by its kind, SQLite would go through all spans of the run.
    sql = (
        "SELECT id, parent_id, data FROM records"
        " WHERE trace_id = ? AND run = ? AND +kind = 'span' ORDER BY pk"
    )
    return db.execute(sql, (trace_id, run)).fetchall()


def changes(row: find.Found, body: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Collect what a request says anew of a record: null says nothing."""
    found = {name: body[name] for name in names if body.get(name) is not None}
    metrics = json.loads(row["metrics"])
    if body.get("duration_ns") is not None:
        metrics["duration_ns"] = body["duration_ns"]
    return {**found, "metrics": metrics}


def receipt(call: Call, row: find.Found) -> dict[str, Any]:
    """Say what was changed, and where."""
    is_experiment = row["run_kind"] == find.EXPERIMENT
    return {
        "project_id": call.project,
        "project_name": row["project_name"],
        "experiment_id": row["run_id"] if is_experiment else None,
        "log_stream_id": None if is_experiment else row["run_id"],
        "session_id": row["session_id"],
        "records_count": 1,
    }


def update(db: sqlite3.Connection, row: find.Found, changes: Mapping[str, Any]) -> None:
    """Change a record as a caller asks; what it becomes must fit its kind."""
    after = {**json.loads(row["data"]), **changes, "updated_at": now()}
    wrong = problems(_validator(after["type"]), after, "body")
    if wrong:
        raise unprocessable(wrong)
    _write(db, row, after)
    recount(db, row["run"], 0, 0)


def _change(db: sqlite3.Connection, row: find.Found, changes: Mapping[str, Any]) -> None:
    before = json.loads(row["data"])
    after = {**before, **changes}
    if after != before:
        _write(db, row, after)


def _write(db: sqlite3.Connection, row: find.Found, after: Mapping[str, Any]) -> None:
    metrics = encode(after.get("metrics") or {})
    db.execute(_OVERWRITE, (after["session_id"], metrics, encode(after), row["pk"]))


@cache
def _validator(kind: str) -> Any:
    name = f"Extended{kind.title()}{'' if kind == 'trace' else 'Span'}Record"
    return spec.load().schemas.validator({"$ref": f"#/components/schemas/{name}"})


def add(db: sqlite3.Connection, run: find.Found, batch: Batch) -> None:
    """Store logged traces with their spans."""
    traces, spans, unfinished = _make_room(db, run["pk"], batch)
    db.executemany(_INSERT, batch.rows)
    settle(db, run["pk"], unfinished)
    recount(db, run["pk"], len(batch.trace_ids) - traces, batch.num_spans - spans)
    if traces:
        ranking.renew(db, run["pk"])
    else:
        ranking.update(db, run, batch.metrics)


def _make_room(db: sqlite3.Connection, run: int, batch: Batch) -> tuple[int, int, set[str]]:
    """Remove the traces that are sent again, with what came in them.

    Spans that came by themselves stay. Returns how many traces and spans were removed, and the
    traces of which spans are left.
    """
    traces = json.dumps(batch.trace_ids)
    sql = f"SELECT trace_id, id, kind, apart FROM records WHERE {_OF_TRACES}"
    known = db.execute(sql, (run, traces)).fetchall()
    if not known:
        return 0, 0, set()
    sent = {row[2] for row in batch.rows if row[1] == "span"}
    again = "(NOT apart OR id IN (SELECT value FROM json_each(?)))"
    gone = f"DELETE FROM records WHERE {_OF_TRACES} AND {again}"
    removed = db.execute(gone, (run, traces, json.dumps(sorted(sent)))).rowcount
    replaced = sum(row["kind"] == "trace" for row in known)
    left = {row["trace_id"] for row in known if row["apart"] and row["id"] not in sent}
    return replaced, removed - replaced, left


def settle(db: sqlite3.Connection, run: int, trace_ids: Iterable[str]) -> None:
    """Bring what the records of traces say about each other up to date."""
    sql = "SELECT * FROM records WHERE trace_id = ? AND run = ?"
    for trace_id in trace_ids:
        rows = db.execute(sql, (trace_id, run)).fetchall()
        parents = {row["parent_id"] for row in rows}
        trace = next((row for row in rows if row["kind"] == "trace"), None)
        for row in rows:
            changes: dict[str, Any] = {"has_children": row["id"] in parents}
            if trace is not None:
                changes["session_id"] = trace["session_id"]
            if row is trace:
                changes["num_spans"] = len(rows) - 1
            _change(db, row, changes)


def remove_traces(db: sqlite3.Connection, run: int, trace_ids: list[str]) -> None:
    """Delete traces with all that is in them."""
    found = (run, json.dumps(trace_ids))
    sql = f"SELECT count(*) FROM records WHERE {_OF_TRACES} AND kind = 'trace'"
    (traces,) = db.execute(sql, found).fetchone()
    removed = db.execute(f"DELETE FROM records WHERE {_OF_TRACES}", found).rowcount
    recount(db, run, -traces, traces - removed)
    ranking.renew(db, run)


def remove_spans(db: sqlite3.Connection, run: int, trace_id: str, span_ids: list[str]) -> int:
    """Delete spans of a trace with all that is nested in them; returns how many."""
    sql = """
    DELETE FROM records WHERE trace_id = ? AND run = ? AND kind = 'span' AND id IN (
        WITH RECURSIVE gone (id) AS (
            SELECT value FROM json_each(?)
            UNION SELECT r.id FROM records AS r JOIN gone ON r.parent_id = gone.id
                WHERE r.trace_id = ? AND r.run = ?
        )
        SELECT id FROM gone)
    """
    values = (trace_id, run, json.dumps(span_ids), trace_id, run)
    removed = db.execute(sql, values).rowcount
    recount(db, run, 0, -removed)
    settle(db, run, [trace_id])
    return removed


def remove_sessions(db: sqlite3.Connection, run: int, session_ids: list[str]) -> None:
    """Delete sessions with their traces; a run whose own session goes gets another when it logs."""
    ids = json.dumps(session_ids)
    among = "session_id IN (SELECT value FROM json_each(?))"
    sql = f"SELECT DISTINCT trace_id FROM records WHERE run = ? AND kind <> 'session' AND {among}"
    trace_ids = [row["trace_id"] for row in db.execute(sql, (run, ids))]
    remove_traces(db, run, trace_ids)
    db.execute(f"DELETE FROM records WHERE run = ? AND kind = 'session' AND {among}", (run, ids))
    db.execute(f"UPDATE runs SET session_id = NULL WHERE pk = ? AND {among}", (run, ids))
