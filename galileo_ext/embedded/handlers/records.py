"""Searching and counting traces, spans and sessions."""

import json
from typing import Any

from galileo_ext.embedded import columns
from galileo_ext.embedded.calls import Call, Page, Reply
from galileo_ext.embedded.ingest import encode

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


def _query(call: Call, kind: str) -> Any:
    page = Page.of(call.body)
    order, order_values = columns.order(call.body.get("sort"))
    with call.store.read() as db:
        where = columns.where(call, db, kind)
        sql = f"SELECT r.id, r.data FROM records AS r WHERE {where.sql}{order}{page.sql}"
        rows = db.execute(sql, [*where.values, *order_values]).fetchall()
    shown = rows[: page.limit]
    info = {**page.info(len(rows)), "last_row_id": shown[-1]["id"] if shown else None}
    texts = [row["data"] for row in shown]
    if call.body.get("truncate_fields"):
        texts = [_truncated(text) for text in texts]
    # The records are JSON already; putting the texts together spares reading and writing them.
    return Reply(text=f'{encode(info)[:-1]},"records":[{",".join(texts)}]}}')


def _truncated(text: str) -> str:
    record = json.loads(text)
    for name in _LONG:
        if isinstance(record.get(name), str):
            record[name] = record[name][:TRUNCATED_TO]
    return encode(record)
