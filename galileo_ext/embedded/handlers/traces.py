"""Logging, reading and changing traces."""

import json
import sqlite3
from collections.abc import Callable
from typing import Any

from galileo_ext.embedded.calls import Call, Reply
from galileo_ext.embedded.errors import not_found
from galileo_ext.embedded.handlers import sessions
from galileo_ext.embedded.records import stored, trees
from galileo_ext.embedded.records.ingest import Batch, Record, encode
from galileo_ext.embedded.scoring import backlog
from galileo_ext.embedded.storage import find
from galileo_ext.embedded.times import now


def log_traces(call: Call) -> Any:
    """Store traces with their spans. A trace that is sent again takes the place of the first."""
    body = call.body
    # One request after the other writes. What this one is to write is made before its turn, unless
    # there is a session to find or to begin.
    with call.store.read() as db:
        seen = find.required_run(db, call.project, body)
    ahead = None
    if seen["session_id"] and not _names_sessions(body):
        ahead = _batch(seen, body, lambda _trace: str(seen["session_id"]))
    with call.store.write() as db:
        project = find.project(db, call.project)
        run = find.required_run(db, call.project, body)
        if ahead is None or run["session_id"] != seen["session_id"]:
            ahead = log(db, run, body)
        else:
            _keep(db, run, body, ahead)
    if backlog.is_wanted(run):
        call.runner.wake()
    return _receipt(body, project, run, ahead)


def log(db: sqlite3.Connection, run: find.Found, body: dict[str, Any]) -> Batch:
    """Store the traces that a body has; those that are there already are replaced.

    Metrics that the run asks for are a job that begins when the runner is woken.
    """
    batch = _batch(run, body, sessions.Chooser(db, run, body).of)
    _keep(db, run, body, batch)
    return batch


def _keep(db: sqlite3.Connection, run: find.Found, body: dict[str, Any], batch: Batch) -> None:
    stored.add(db, run, batch)
    if body.get("is_complete", True):
        backlog.add(db, run, batch.trace_ids)


def _batch(run: find.Found, body: dict[str, Any], session_of: Callable[[Record], str]) -> Batch:
    batch = Batch(run["pk"], {"project_id": run["project_id"], "run_id": run["id"]}, now())
    for trace in body["traces"]:
        batch.add(trace, session_of(trace), complete=body.get("is_complete", True))
    batch.check_ids()
    return batch


def _names_sessions(body: dict[str, Any]) -> bool:
    named = body.get("session_id") or body.get("session_external_id")
    return bool(named) or any(trace.get("session_id") for trace in body["traces"])


def get_trace(call: Call) -> Any:
    """Show a trace with its spans as a tree; a stub of it while only spans have come."""
    trace_id = call.path["trace_id"]
    sql = (
        "SELECT r.run, r.kind, r.data FROM records AS r JOIN runs AS e ON e.pk = r.run"
        " WHERE r.trace_id = ? AND e.project_id = ? AND r.kind <> 'session'"
        " ORDER BY r.kind = 'trace' DESC, r.pk DESC"
    )
    with call.store.read() as db:
        found = db.execute(sql, (trace_id, call.project)).fetchone()
        if found is None:
            find.project(db, call.project)
            raise not_found("trace with the id", trace_id)
        spans = stored.spans_of(db, found["run"], trace_id)
    root = found["data"] if found["kind"] == "trace" else _stub(trace_id, found["data"])
    return Reply(text=trees.tree(root, spans))


def update_trace(call: Call) -> Any:
    """Change a trace that has been logged before; what is null stays as it is."""
    trace_id, body = stored.demand_same_id(call, "trace_id"), call.body
    with call.store.write() as db:
        row = stored.one(db, call, "trace", trace_id)
        changes = stored.changes(row, body, ("input", "output", "status_code", "tags"))
        # Clients send false for a trace that they say nothing about, so that it takes nothing back.
        if body.get("is_complete"):
            changes["is_complete"] = True
            changes["metrics"] = _timed(db, row, changes["metrics"])
        stored.update(db, row, changes)
        job = backlog.add(db, find.run_anywhere(db, row["run_id"]), [trace_id])
    if job:
        call.runner.wake()
    return {**stored.receipt(call, row), "trace_id": trace_id}


def _stub(trace_id: str, span: str) -> str:
    shared = {key: json.loads(span)[key] for key in ("project_id", "run_id", "session_id")}
    return encode({"type": "stub_trace", "id": trace_id, **shared})


def _timed(db: sqlite3.Connection, row: sqlite3.Row, metrics: dict[str, Any]) -> dict[str, Any]:
    """Fill in the duration from the outermost spans, as for a trace that comes whole."""
    if metrics.get("duration_ns") is not None:
        return metrics
    sql = (
        "SELECT sum(json_extract(metrics, '$.duration_ns')) FROM records"
        " WHERE trace_id = ? AND run = ? AND parent_id = ?"
    )
    (total,) = db.execute(sql, (row["id"], row["run"], row["id"])).fetchone()
    return metrics if total is None else {**metrics, "duration_ns": total}


def _receipt(
    body: dict[str, Any],
    project: sqlite3.Row,
    run: sqlite3.Row,
    batch: Batch,
) -> dict[str, Any]:
    is_experiment = run["kind"] == find.EXPERIMENT
    return {
        "project_id": project["id"],
        "project_name": project["name"],
        "experiment_id": run["id"] if is_experiment else None,
        "log_stream_id": None if is_experiment else run["id"],
        "session_id": batch.rows[0][5],
        "records_count": len(batch.rows),
        "traces_count": len(batch.trace_ids),
        "spans_count": batch.num_spans,
        "trace_ids": batch.trace_ids if body.get("include_trace_ids") else None,
    }
