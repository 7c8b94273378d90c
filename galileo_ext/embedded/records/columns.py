"""The columns of records that filters and sorts may name, and how each is read in SQL."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.errors import invalid, not_built
from galileo_ext.embedded.storage import find, search
from galileo_ext.embedded.storage.search import Condition, Filter, Where

_IDS = (
    "id",
    "trace_id",
    "parent_id",
    "session_id",
    "project_id",
    "run_id",
    "previous_session_id",
    "external_id",
)
_TEXTS = (
    "type",
    "name",
    "input",
    "output",
    "redacted_input",
    "redacted_output",
    "dataset_input",
    "dataset_output",
    "model",
    "finish_reason",
    "tool_call_id",
    "agent_type",
    "agent_name",
    "check_stage",
    "applies_to",
    "evaluator_name",
    "selector_path",
    "progress_message",
    "error_message",
)
_NUMBERS = ("status_code", "step_number", "num_spans", "temperature", "control_id")
_BOOLEANS = ("is_complete", "has_children")
_STORED = ("id", "trace_id", "parent_id", "session_id", "created_at")
#: What has further columns in it, and where it can be read other than in the record.
MAPS = {"metrics": "r.metrics", "user_metadata": None, "dataset_metadata": None}

MOST_NODES = 200


@dataclass(frozen=True)
class Column:
    """A readable column: its kind, its SQL, and the values that the SQL needs."""

    kind: str
    sql: str
    values: tuple[Any, ...] = ()


#: Columns that every kind of record may have, by the kind of their values.
KINDS = {
    **dict.fromkeys(_IDS, "id"),
    **dict.fromkeys(_TEXTS, "text"),
    **dict.fromkeys(_NUMBERS, "number"),
    **dict.fromkeys(_BOOLEANS, "boolean"),
    "created_at": "date",
    "updated_at": "date",
    "tags": "collection",
}
_FITS: dict[str, tuple[str, ...]] = {
    "id": ("id", "text"),
    "text": ("text", "id", "metric", "metadata"),
    "number": ("number", "metric"),
    "boolean": ("boolean", "metric"),
    "date": ("date",),
    "collection": ("collection",),
}
_CONDITIONS: dict[str, Callable[[str, Filter], Condition]] = {
    "id": search.identity,
    "text": search.text,
    "number": search.number,
    "boolean": search.boolean,
    "date": search.date,
    "collection": search.collection,
}


def column(name: str, *loc: str | int) -> Column:
    """Find a column by its id, or refuse the call."""
    prefix, _, key = name.partition("/")
    if key and prefix in MAPS:
        source = MAPS[prefix] or f"json_extract(r.data, '$.{prefix}')"
        # The key may be anything, so it is compared and never becomes part of a JSON path.
        sql = f"(SELECT j.value FROM json_each({source}) AS j WHERE j.key = ?)"
        return Column("metric" if prefix == "metrics" else "metadata", sql, (key,))
    if name not in KINDS:
        known = ", ".join([*KINDS, *(f"{prefix}/..." for prefix in MAPS)])
        raise invalid(f"Column {name!r} is none of {known}", *loc)
    stored = f"r.{name}" if name in _STORED else f"json_extract(r.data, '$.{name}')"
    return Column(KINDS[name], stored)


def demand(names: Iterable[str], *loc: str | int) -> None:
    """Refuse the call if one of the names is no column, nor the name of a group of them."""
    for index, name in enumerate(names):
        if name not in MAPS:
            column(name, *loc, index)


def condition(item: Filter, *loc: str | int) -> Condition:
    """Translate one filter; its column is named ``column_id``, by some clients ``name``."""
    kind = item.get("type", "text")
    if kind == "fully_annotated":
        raise not_built("annotations, which the filter fully_annotated asks for")
    found = column(item.get("column_id") or item.get("name") or "", *loc, "column_id")
    if found.kind not in _FITS[kind]:
        message = f"A filter of the type {kind!r} does not fit a column of the type {found.kind!r}"
        raise invalid(message, *loc, "type")
    sql, values = _CONDITIONS[kind](found.sql, item)
    return sql, _bind(sql, found, values)


def _bind(sql: str, found: Column, values: list[Any]) -> list[Any]:
    """Put in what the column needs wherever it stands in the condition."""
    if not found.values:
        return values
    pieces = sql.split(found.sql)
    rest, bound = iter(values), []
    for number, piece in enumerate(pieces):
        bound += [next(rest) for _ in range(piece.count("?"))]
        bound += found.values if number < len(pieces) - 1 else ()
    return bound


def tree(node: Mapping[str, Any], budget: list[int]) -> Condition:
    """Translate a tree of and, or and not."""
    budget[0] -= 1
    if budget[0] < 0:
        raise invalid(f"More than {MOST_NODES} nodes", "body", "filter_tree", kind="too_long")
    if "filter" in node:
        return condition(node["filter"], "body", "filter_tree")
    if "not" in node:
        sql, values = tree(node["not"], budget)
        return f"NOT coalesce(({sql}), 0)", values
    word = "and" if "and" in node else "or"
    parts = [tree(child, budget) for child in node[word]]
    if not parts:
        return ("1" if word == "and" else "0"), []
    joined = f" {word.upper()} ".join(f"({sql})" for sql, _ in parts)
    return joined, [value for _, values in parts for value in values]


def where(call: Call, db: Any, kind: str) -> Where:
    """Say which records a search, a count or a deletion is about."""
    body = call.body
    found = Where("r.kind = ?", [kind])
    run = find.named_run(db, call.project, body)
    if run is not None:
        found.add("r.run = ?", run["pk"])
    else:
        find.project(db, call.project)
        found.add("r.run IN (SELECT pk FROM runs WHERE project_id = ?)", call.project)
    return narrow(found, body)


def narrow(found: Where, body: Mapping[str, Any]) -> Where:
    """Add the filters of a body."""
    for index, item in enumerate(body.get("filters") or []):
        sql, values = condition(item, "body", "filters", index)
        found.add(sql, *values)
    if body.get("filter_tree"):
        sql, values = tree(body["filter_tree"], [MOST_NODES])
        found.add(sql, *values)
    return found


def order(sort: Mapping[str, Any] | None) -> tuple[str, tuple[Any, ...]]:
    """Write the ORDER BY of a search; without a sort the latest comes first."""
    if not sort:
        return " ORDER BY r.created_at DESC, r.pk DESC", ()
    found = column(sort["column_id"], "body", "sort", "column_id")
    direction = "ASC" if sort.get("ascending", True) else "DESC"
    return f" ORDER BY {found.sql} {direction}, r.pk {direction}", found.values
