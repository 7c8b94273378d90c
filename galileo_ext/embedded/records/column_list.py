"""The columns that the records of a kind have: those of the API and those that callers brought."""

import sqlite3
from collections.abc import Iterable
from functools import cache
from typing import Any

from galileo_ext.embedded import spec
from galileo_ext.embedded.records.columns import KINDS, MAPS, column
from galileo_ext.embedded.storage.search import Where

TYPES = {
    "trace": ("trace",),
    "span": ("agent", "control", "llm", "retriever", "tool", "workflow"),
    "session": ("session",),
}
_DATA_TYPES = {
    "id": "uuid",
    "text": "text",
    "number": "integer",
    "boolean": "boolean",
    "date": "timestamp",
    "collection": "string_list",
}
_SPECIAL = {"temperature": "floating_point", "external_id": "text"}
_CATEGORIES = {"tags": "tags", "dataset_input": "dataset", "dataset_output": "dataset"}
#: Sets of JSON types, the data type that they make, and the filter that fits it.
_VALUES = (
    ({"true", "false"}, "boolean", "boolean"),
    ({"integer"}, "integer", "number"),
    ({"integer", "real", "true", "false"}, "floating_point", "number"),
    ({"text"}, "text", "text"),
)

Info = dict[str, Any]


def available(db: sqlite3.Connection, kind: str, where: Where) -> list[Info]:
    """Describe the columns of the records that fit."""
    return [
        *_standard(db, kind, where),
        *_metrics(db, kind, where),
        *_metadata(db, kind, where, "user_metadata"),
        *_metadata(db, kind, where, "dataset_metadata"),
    ]


def describe(name: str, category: str, data_type: str, kinds: Iterable[str], **more: Any) -> Info:
    """Describe one column."""
    label = name.partition("/")[2] or name.replace("_", " ").capitalize()
    return {
        "id": name,
        "label": label,
        "category": category,
        "data_type": data_type,
        "sortable": True,
        "filterable": True,
        "applicable_types": list(kinds),
        **more,
    }


@cache
def _names(kind: str) -> dict[str, tuple[str, ...]]:
    """Name the columns of a kind, each with the types of record that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for kind_of_span in TYPES[kind]:
        title = kind_of_span.title() + ("Span" if kind == "span" else "")
        schema = spec.load().resolve({"$ref": f"#/components/schemas/Extended{title}Record"})
        for name in schema["properties"]:
            if name in KINDS:
                found[name] = (*found.get(name, ()), kind_of_span)
    return found


def _standard(db: sqlite3.Connection, kind: str, where: Where) -> list[Info]:
    names = _names(kind)
    filled = ", ".join(f"max(coalesce({column(name).sql}, '') NOT IN ('', '[]'))" for name in names)
    # One walk for all columns: the JSON of a record is then read once.
    row = db.execute(f"SELECT {filled} FROM records AS r WHERE {where.sql}", where.values)
    return [
        describe(
            name,
            _CATEGORIES.get(name, "standard"),
            _SPECIAL.get(name, _DATA_TYPES[KINDS[name]]),
            types,
            filter_type=KINDS[name],
            multi_valued=KINDS[name] == "collection",
            is_empty=not has_value,
        )
        for (name, types), has_value in zip(names.items(), row.fetchone(), strict=True)
    ]


def _metrics(db: sqlite3.Connection, kind: str, where: Where) -> list[Info]:
    found = []
    for name, types in _keys(db, where, "metrics"):
        data_type, fits = _data_type(types)
        if data_type:
            more = {"data_unit": unit(name), "metric_key_alias": name, "filter_type": fits}
            found.append(describe(f"metrics/{name}", "metric", data_type, TYPES[kind], **more))
    return found


def _metadata(db: sqlite3.Connection, kind: str, where: Where, group: str) -> list[Info]:
    names = [name for name, _ in _keys(db, where, group)]
    return [
        describe(f"{group}/{name}", group, "text", TYPES[kind], filter_type="text")
        for name in names
        if name
    ]


def _keys(db: sqlite3.Connection, where: Where, group: str) -> list[tuple[str, set[str]]]:
    source = MAPS[group] or f"json_extract(r.data, '$.{group}')"
    sql = (
        f"SELECT j.key AS name, group_concat(DISTINCT j.type) AS types"
        f" FROM records AS r, json_each({source}) AS j WHERE {where.sql}"
        " GROUP BY j.key ORDER BY j.key"
    )
    rows = db.execute(sql, where.values)
    return [(row["name"], set(row["types"].split(",")) - {"null"}) for row in rows]


def _data_type(types: set[str]) -> tuple[str | None, str | None]:
    """Find the type that holds all values; objects are notes on other metrics, not metrics."""
    if not types or "object" in types:
        return None, None
    return next(
        ((data_type, fits) for fitting, data_type, fits in _VALUES if types <= fitting),
        ("text", "text"),
    )


def unit(name: str) -> str | None:
    """Say what a metric counts, where its name tells."""
    if name.endswith("_ns"):
        return "nano_seconds"
    return "dollars" if name == "cost" else None
