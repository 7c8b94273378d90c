"""Many traces as one graph."""

from typing import Any

from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.records import columns, stored
from galileo_ext.embedded.records.trace_graph import Graph

MOST_TRACES = 1000


def get_aggregated_trace_view(call: Call) -> Any:
    """Lay the latest traces that fit over each other."""
    graph = Graph()
    with call.store.read() as db:
        where = columns.where(call, db, "trace")
        sql = (
            "SELECT count(*) AS traces, count(DISTINCT r.session_id) AS sessions,"
            " min(r.created_at) AS first, max(r.created_at) AS last FROM records AS r WHERE "
        )
        about = db.execute(sql + where.sql, where.values).fetchone()
        sql = "SELECT r.run, r.id FROM records AS r WHERE "
        latest = f" ORDER BY r.created_at DESC, r.pk DESC LIMIT {MOST_TRACES}"
        for row in db.execute(sql + where.sql + latest, where.values).fetchall():
            graph.add(row["id"], stored.spans_of(db, row["run"], row["id"]))
    return {
        "graph": graph.describe(),
        "num_traces": about["traces"],
        "num_sessions": about["sessions"],
        "start_time": about["first"],
        "end_time": about["last"],
        "has_all_traces": about["traces"] <= MOST_TRACES,
    }
