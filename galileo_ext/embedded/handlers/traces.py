"""Logging, reading and deleting traces."""

import json
import sqlite3
from typing import Any

from galileo_ext.embedded import columns, find, ranking
from galileo_ext.embedded.calls import Call, Reply
from galileo_ext.embedded.errors import invalid, not_found
from galileo_ext.embedded.handlers import sessions
from galileo_ext.embedded.ingest import Batch
from galileo_ext.embedded.times import now

_INSERT = f"INSERT INTO records ({Batch.COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_RECOUNT = """
UPDATE runs SET revision = revision + 1, stats = NULL,
    num_traces = num_traces + ?, num_spans = num_spans + ?, updated_at = ? WHERE pk = ?
"""


def log_traces(call: Call) -> Any:
    """Store traces with their spans. A trace that is sent again takes the place of the first."""
    body = call.body
    with call.store.write() as db:
        project = find.project(db, call.project)
        run = find.required_run(db, call.project, body)
        batch = Batch(run["pk"], {"project_id": call.project, "run_id": run["id"]}, now())
        chosen = sessions.Chooser(db, run, body)
        for trace in body["traces"]:
            batch.add(trace, chosen.of(trace), complete=body.get("is_complete", True))
        batch.check_ids()
        _store(db, run, batch)
    return _receipt(body, project, run, batch)


def get_trace(call: Call) -> Any:
    """Show a trace with its spans as a tree."""
    trace_id = call.path["trace_id"]
    sql = (
        "SELECT r.run, r.data FROM records AS r JOIN runs AS e ON e.pk = r.run"
        " WHERE r.id = ? AND r.kind = 'trace' AND e.project_id = ? ORDER BY r.pk DESC"
    )
    with call.store.read() as db:
        trace = db.execute(sql, (trace_id, call.project)).fetchone()
        if trace is None:
            find.project(db, call.project)
            raise not_found("trace with the id", trace_id)
        spans = db.execute(
            "SELECT id, parent_id, data FROM records"
            " WHERE trace_id = ? AND run = ? AND kind = 'span' ORDER BY pk",
            (trace_id, trace["run"]),
        ).fetchall()
    return Reply(text=_tree(trace_id, trace["data"], spans))


def delete_traces(call: Call) -> Any:
    """Delete the traces that a search would find, with their spans."""
    if not any(call.body.get(key) for key in _NARROWING):
        message = f"Name what to delete: one of {', '.join(_NARROWING)}"
        raise invalid(message, "body", kind="missing")
    with call.store.write() as db:
        where = columns.where(call, db, "trace")
        sql = f"SELECT r.run, r.id FROM records AS r WHERE {where.sql}"
        by_run: dict[int, list[str]] = {}
        for row in db.execute(sql, where.values):
            by_run.setdefault(row["run"], []).append(row["id"])
        for run, trace_ids in by_run.items():
            traces, spans = _forget(db, run, trace_ids)
            db.execute(_RECOUNT, (-traces, -spans, now(), run))
            ranking.renew(db, run)
    return {"message": f"Deleted {sum(map(len, by_run.values()))} traces."}


_NARROWING = ("experiment_id", "log_stream_id", "filters", "filter_tree")


def _store(db: sqlite3.Connection, run: sqlite3.Row, batch: Batch) -> None:
    traces, spans = _forget(db, run["pk"], batch.trace_ids)
    db.executemany(_INSERT, batch.rows)
    counts = (len(batch.trace_ids) - traces, batch.num_spans - spans)
    db.execute(_RECOUNT, (*counts, batch.moment, run["pk"]))
    if traces:
        ranking.renew(db, run["pk"])
    else:
        ranking.update(db, run, batch.metrics)


def _forget(db: sqlite3.Connection, run: int, trace_ids: list[str]) -> tuple[int, int]:
    """Remove traces with their spans and say how many of each there were."""
    ids = json.dumps(trace_ids)
    known = (
        "SELECT id FROM records WHERE run = ? AND kind = 'trace'"
        " AND id IN (SELECT value FROM json_each(?))"
    )
    found = [row["id"] for row in db.execute(known, (run, ids))]
    if not found:
        return 0, 0
    gone = db.execute(
        "DELETE FROM records WHERE run = ? AND trace_id IN (SELECT value FROM json_each(?))",
        (run, json.dumps(found)),
    )
    return len(found), gone.rowcount - len(found)


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


def _tree(trace_id: str, trace: str, spans: list[sqlite3.Row]) -> str:
    """Nest the texts of the records; from the last to the first, children come before parents."""
    children: dict[str, list[str]] = {}
    for span in reversed(spans):
        text = _with_spans(span["data"], children.pop(span["id"], []))
        children.setdefault(span["parent_id"], []).append(text)
    return _with_spans(trace, children.pop(trace_id, []))


def _with_spans(record: str, reversed_children: list[str]) -> str:
    return f'{record[:-1]},"spans":[{",".join(reversed(reversed_children))}]}}'
