"""Spans and sessions one by one: logging spans into a trace, changing and reading them."""

import json
import sqlite3
from typing import Any

from galileo_ext.embedded.calls import Call, Reply, plain_id
from galileo_ext.embedded.handlers import sessions
from galileo_ext.embedded.records import stored, trees
from galileo_ext.embedded.records.ingest import Batch
from galileo_ext.embedded.scoring import backlog
from galileo_ext.embedded.storage import find
from galileo_ext.embedded.times import now

# A span that is sent again takes its own place, so that the order of arrival stays.
_UPSERT = f"""
INSERT INTO records ({Batch.COLUMNS}, apart) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
    ON CONFLICT (id, run, trace_id, kind) DO UPDATE SET parent_id = excluded.parent_id,
    created_at = excluded.created_at, metrics = excluded.metrics, data = excluded.data
"""
_MARK_PARENTS = """
UPDATE records SET data = json_set(data, '$.has_children', json('true'))
    WHERE trace_id = :trace AND run = :run AND id IN (SELECT value FROM json_each(:ids))
    AND NOT coalesce(json_extract(data, '$.has_children'), 0) AND EXISTS (
        SELECT 1 FROM records AS child WHERE child.trace_id = :trace AND child.run = :run
        AND child.parent_id = records.id)
"""
_COUNT_IN_TRACE = """
UPDATE records SET data = json_set(data, '$.updated_at', :moment,
        '$.num_spans', coalesce(json_extract(data, '$.num_spans'), 0) + :new)
    WHERE id = :trace AND trace_id = :trace AND run = :run AND kind = 'trace'
"""


def log_spans(call: Call) -> Any:
    """Store spans of a trace that may itself not have come yet; the same id is the same span."""
    body = call.body
    trace_id, parent_id = plain_id(body["trace_id"]), plain_id(body["parent_id"])
    with call.store.write() as db:
        project = find.project(db, call.project)
        run = find.required_run(db, call.project, body)
        batch = Batch(run["pk"], {"project_id": call.project, "run_id": run["id"]}, now())
        session_id = _session(db, run, trace_id, body["spans"])
        _number(db, run["pk"], trace_id, parent_id, body["spans"])
        batch.add_spans(body["spans"], session_id, trace_id, parent_id)
        batch.check_ids()
        _store(db, batch, trace_id, parent_id)
        job = backlog.add(db, run, [trace_id])
    if job:
        call.runner.wake()
    is_experiment = run["kind"] == find.EXPERIMENT
    return {
        "project_id": project["id"],
        "project_name": project["name"],
        "experiment_id": run["id"] if is_experiment else None,
        "log_stream_id": None if is_experiment else run["id"],
        "session_id": session_id,
        "records_count": batch.num_spans,
        "trace_id": trace_id,
        "parent_id": parent_id,
    }


def update_span(call: Call) -> Any:
    """Change a span that has been logged before; what is null stays as it is."""
    span_id = stored.demand_same_id(call, "span_id")
    with call.store.write() as db:
        row = stored.one(db, call, "span", span_id)
        names = ("input", "output", "status_code", "tags")
        stored.update(db, row, stored.changes(row, call.body, names))
        job = backlog.add(db, find.run_anywhere(db, row["run_id"]), [row["trace_id"]])
    if job:
        call.runner.wake()
    return {**stored.receipt(call, row), "span_id": span_id}


def get_span(call: Call) -> Any:
    """Show a span with what is nested in it."""
    span_id = call.path["span_id"]
    with call.store.read() as db:
        row = stored.one(db, call, "span", span_id)
        spans = stored.spans_of(db, row["run"], row["trace_id"])
    return Reply(text=trees.tree(row["data"], trees.below(span_id, spans)))


def get_session(call: Call) -> Any:
    """Show a session with its traces, each with its spans."""
    with call.store.read() as db:
        row = stored.one(db, call, "session", call.path["session_id"])
        sql = (
            "SELECT id, data FROM records WHERE run = ? AND kind = 'trace' AND session_id = ?"
            " ORDER BY created_at, pk"
        )
        traces = db.execute(sql, (row["run"], row["id"])).fetchall()
        texts = [
            trees.tree(trace["data"], stored.spans_of(db, row["run"], trace["id"]))
            for trace in traces
        ]
    counted = {"num_traces": len(texts), "has_children": bool(texts)}
    record = json.dumps({**json.loads(row["data"]), **counted}, ensure_ascii=False)
    return Reply(text=trees.with_children(record, "traces", texts))


def _session(
    db: sqlite3.Connection, run: sqlite3.Row, trace_id: str, spans: list[dict[str, Any]]
) -> str:
    """Find the session of the trace, or of its spans so far; the trace itself has the last word."""
    sql = (
        "SELECT session_id FROM records WHERE trace_id = ? AND run = ?"
        " ORDER BY kind = 'trace' DESC LIMIT 1"
    )
    known = db.execute(sql, (trace_id, run["pk"])).fetchone()
    return known["session_id"] if known else sessions.Chooser(db, run, {}).of(spans[0])


def _number(
    db: sqlite3.Connection, run: int, trace_id: str, parent_id: str, spans: list[dict[str, Any]]
) -> None:
    """Give spans their place behind the siblings that came before; one sent again keeps its."""
    key = (trace_id, run)
    sql = "SELECT count(*) FROM records WHERE trace_id = ? AND run = ? AND parent_id = ?"
    (place,) = db.execute(sql, (*key, parent_id)).fetchone()
    sql = (
        "SELECT json_extract(data, '$.step_number') AS step FROM records"
        " WHERE trace_id = ? AND run = ? AND id = ? AND kind = 'span'"
    )
    for span in spans:
        if span.get("step_number") is not None:
            continue
        before = db.execute(sql, (*key, plain_id(span.get("id") or ""))).fetchone()
        span["step_number"] = before["step"] if before else place
        place += before is None


def _store(db: sqlite3.Connection, batch: Batch, trace_id: str, parent_id: str) -> None:
    span_ids = [row[2] for row in batch.rows]
    sql = (
        "SELECT count(*) FROM records WHERE trace_id = ? AND run = ? AND kind = 'span'"
        " AND id IN (SELECT value FROM json_each(?))"
    )
    (known,) = db.execute(sql, (trace_id, batch.run, json.dumps(span_ids))).fetchone()
    db.executemany(_UPSERT, batch.rows)
    new = batch.num_spans - known
    place = {"trace": trace_id, "run": batch.run}
    db.execute(_MARK_PARENTS, {**place, "ids": json.dumps([*span_ids, parent_id])})
    db.execute(_COUNT_IN_TRACE, {**place, "new": new, "moment": batch.moment})
    stored.recount(db, batch.run, 0, new)
