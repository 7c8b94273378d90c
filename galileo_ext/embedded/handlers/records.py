"""Searching and counting traces, spans and sessions."""

import json
import sqlite3
from collections.abc import Callable
from typing import Any

from galileo_ext.embedded.calls import Call, Page, Reply, plain_id
from galileo_ext.embedded.records import columns, projection
from galileo_ext.embedded.records.ingest import Record, encode
from galileo_ext.embedded.storage.search import Where

Change = Callable[[Record], Record]

TRUNCATED_TO = 1000
_LONG = ("input", "output", "redacted_input", "redacted_output", "dataset_input", "dataset_output")


def query_traces(call: Call) -> Any:
    """Search traces."""
    return _query(call, "trace")


def query_spans(call: Call) -> Any:
    """Search spans of any type."""
    return _query(call, "span")


def query_sessions(call: Call) -> Any:
    """Search sessions."""
    return _query(call, "session")


def count_traces(call: Call) -> Any:
    """Count the traces that a search would find."""
    return _count(call, "trace")


def count_spans(call: Call) -> Any:
    """Count the spans that a search would find."""
    return _count(call, "span")


def count_sessions(call: Call) -> Any:
    """Count the sessions that a search would find."""
    return _count(call, "session")


def _count(call: Call, kind: str) -> Any:
    with call.store.read() as db:
        where = columns.where(call, db, kind)
        sql = f"SELECT count(*) FROM records AS r WHERE {where.sql}"
        (total,) = db.execute(sql, where.values).fetchone()
    return {"total_count": total}


def query_partial_traces(call: Call) -> Any:
    """Search traces, reading some columns of them."""
    return _query_partial(call, "trace")


def query_partial_spans(call: Call) -> Any:
    """Search spans of any type, reading some columns of them."""
    return _query_partial(call, "span")


def query_partial_sessions(call: Call) -> Any:
    """Search sessions, reading some columns of them."""
    return _query_partial(call, "session")


def _query_partial(call: Call, kind: str) -> Any:
    chosen = call.body["select_columns"]
    names = chosen["column_ids"]
    columns.demand(names, "body", "select_columns", "column_ids")
    # Nobody rates records on this server, so that include_all_feedback has nothing to add.
    names = [*names, "metrics"] if chosen.get("include_all_metrics") else names
    return _query(call, kind, lambda record: projection.choose(record, ["type", *names]))


def _query(call: Call, kind: str, change: Change | None = None) -> Any:
    order = columns.order(call.body.get("sort"))
    with call.store.read() as db:
        where = columns.where(call, db, kind)
        page = find_page(call, db, where, order)
        sql = f"SELECT r.run, r.id, r.data FROM records AS r WHERE {where.sql}{order[0]}{page.sql}"
        rows = db.execute(sql, [*where.values, *order[1]]).fetchall()
        shown = rows[: page.limit]
        counted = call.body.get("include_counts") and kind == "session"
        counts = _count_traces(db, shown) if counted else {}
    info = {**page.info(len(rows)), "last_row_id": shown[-1]["id"] if shown else None}
    steps: list[Change] = [_truncated] if call.body.get("truncate_fields") else []
    steps += [change] if change else []
    texts = [_edited(row["data"], steps, counts.get((row["run"], row["id"]))) for row in shown]
    # The records are JSON already; putting the texts together spares reading and writing them.
    return Reply(text=f'{encode(info)[:-1]},"records":[{",".join(texts)}]}}')


def find_page(
    call: Call, db: sqlite3.Connection, where: Where, order: tuple[str, tuple[Any, ...]]
) -> Page:
    """Find where the page begins: behind the last row of the one before, or where it was said."""
    page, last = Page.of(call.body), call.body.get("previous_last_row_id")
    if not last:
        return page
    numbered = f"SELECT r.id, row_number() OVER ({order[0]}) AS place FROM records AS r"
    sql = f"SELECT place FROM ({numbered} WHERE {where.sql}) WHERE id = ?"
    row = db.execute(sql, [*order[1], *where.values, plain_id(last)]).fetchone()
    # A row that has been deleted since then says nothing, so that the number has to do.
    return Page(row["place"], page.limit) if row else page


def _count_traces(db: sqlite3.Connection, rows: list[sqlite3.Row]) -> dict[Any, int]:
    """Count the traces of sessions, by run and session; none has no entry but 0."""
    counts = {(row["run"], row["id"]): 0 for row in rows}
    runs, ids = ({key[place] for key in counts} for place in (0, 1))
    sql = (
        "SELECT run, session_id, count(*) AS traces FROM records WHERE kind = 'trace'"
        " AND run IN (SELECT value FROM json_each(?))"
        " AND session_id IN (SELECT value FROM json_each(?)) GROUP BY run, session_id"
    )
    for row in db.execute(sql, (json.dumps(list(runs)), json.dumps(list(ids)))):
        counts[row["run"], row["session_id"]] = row["traces"]
    return counts


def _edited(text: str, steps: list[Change], num_traces: int | None) -> str:
    if not steps and num_traces is None:
        return text
    record = json.loads(text)
    for step in steps:
        record = step(record)
    if num_traces is not None:
        record["num_traces"] = num_traces
    return encode(record)


def _truncated(record: Record) -> Record:
    cut = {name: record[name][:TRUNCATED_TO] for name in _LONG if isinstance(record.get(name), str)}
    return {**record, **cut}
