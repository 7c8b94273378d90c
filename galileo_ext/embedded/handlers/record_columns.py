"""The columns by which records can be shown, filtered and sorted."""

from typing import Any

from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.records import column_list, columns
from galileo_ext.embedded.times import normal

_OUTPUT_TYPES = {
    "boolean": "boolean",
    "count": "integer",
    "discrete": "integer",
    "percentage": "floating_point",
}


def traces_available_columns(call: Call) -> Any:
    """List the columns of traces."""
    return {"columns": _list(call, "trace")}


def spans_available_columns(call: Call) -> Any:
    """List the columns of spans of any type."""
    return {"columns": _list(call, "span")}


def sessions_available_columns(call: Call) -> Any:
    """List the columns of sessions."""
    return {"columns": _list(call, "session")}


def metrics_testing_available_columns(call: Call) -> Any:
    """List the columns of traces and spans, and the one of the metric that is tried out on them."""
    found = {info["id"]: info for kind in ("span", "trace") for info in _list(call, kind)}
    name = f"metrics/{call.body.get('metric_key', 'generated_scorer_validation')}"
    data_type = _OUTPUT_TYPES.get(call.body.get("output_type") or "", "text")
    types = [kind for kinds in column_list.TYPES.values() for kind in kinds]
    tried = column_list.describe(name, "metric", data_type, types, is_empty=name not in found)
    found[name] = {**tried, "label": call.body["name"]}
    return {"columns": list(found.values())}


def _list(call: Call, kind: str) -> list[dict[str, Any]]:
    with call.store.read() as db:
        where = columns.where(call, db, kind)
        for key, comparison in (("start_time", ">="), ("end_time", "<=")):
            if call.body.get(key):
                where.add(f"r.created_at {comparison} ?", normal(call.body[key]))
        return column_list.available(db, kind, where)
