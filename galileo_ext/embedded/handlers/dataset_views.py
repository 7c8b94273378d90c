"""Datasets seen in other ways than as they are: searched, as CSV, mapped, by the keys inside."""

import csv
import io
import json
import sqlite3
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from galileo_ext.embedded.calls import Call, Page, Reply
from galileo_ext.embedded.datasets import versions
from galileo_ext.embedded.datasets.mapping import Mapping, as_object
from galileo_ext.embedded.datasets.versions import Version
from galileo_ext.embedded.errors import invalid
from galileo_ext.embedded.storage import find

#: How many different values of a key are shown.
_MOST_VALUES = 5
_OPERATORS: dict[str, Callable[[str | None, str], bool]] = {
    "eq": lambda text, wanted: text == wanted,
    "ne": lambda text, wanted: text != wanted,
    "contains": lambda text, wanted: text is not None and wanted in text,
}

Found = tuple[int, sqlite3.Row, dict[str, Any]]


def query_dataset_content(call: Call) -> Any:
    """Search the rows of the current version; they keep the places that they have in it."""
    filters, sort = call.body.get("filters", []), call.body.get("sort")
    page = Page.of(call.query)
    with call.store.read() as db:
        version = _current(db, call)
        for index, item in enumerate(filters):
            _check_column(version, item["column_name"], "filters", index)
        rows = [found for found in _rows(db, version) if _matches(found[2], filters)]
    if sort:
        _check_column(version, sort["column_name"], "sort")
        rows = _sorted(rows, sort["column_name"], ascending=sort.get("ascending", True))
    rows = rows[page.start : page.start + page.limit + 1]
    shown = [versions.show(row, i, version.columns) for i, row, _ in rows[: page.limit]]
    return _reply(version, versions.listing(page, len(rows), version.columns, shown))


def download_dataset(call: Call) -> Any:
    """Write the current version as CSV: no value is an empty cell, what is no text is JSON."""
    with call.store.read() as db:
        version = _current(db, call)
        name = find.dataset(db, version.dataset_id)["name"]
        rows = versions.cells(db, version)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(version.columns)
    writer.writerows([_text(value) or "" for value in row.values()] for row in rows)
    headers = {
        "ETag": versions.etag(version.index),
        # Percent-encoded, since a name may hold what a header must not.
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}.csv",
    }
    return Reply(pieces=[out.getvalue()], headers=headers, content_type="text/csv; charset=utf-8")


def preview_dataset(call: Call) -> Any:
    """Show the current version as a column mapping would make it."""
    page = Page.of(call.query)
    mapping = Mapping.of(call.body.get("column_mapping"), "body", "column_mapping")
    with call.store.read() as db:
        version = _current(db, call)
        shown = versions.content(db, version, page)
    if mapping:
        mapping.check(version.columns)
        shown["column_names"] = mapping.columns
        for row in shown["rows"]:
            row["values_dict"] = mapping.apply(row["values_dict"])
            row["values"] = list(row["values_dict"].values())
    return _reply(version, shown)


def get_dataset_variable_preview(call: Call) -> Any:
    """List the keys of inputs that are objects, each with its first few different values."""
    with call.store.read() as db:
        rows = versions.cells(db, _current(db, call))
    found: dict[str, list[Any]] = {}
    for row in rows:
        for key, value in (as_object(row.get("input")) or {}).items():
            values = found.setdefault(key, [])
            if len(values) < _MOST_VALUES and not any(_same(value, seen) for seen in values):
                values.append(value)
    return [{"key": key, "values": values} for key, values in found.items()]


def _current(db: sqlite3.Connection, call: Call) -> Version:
    row = find.dataset(db, call.path["dataset_id"])
    return versions.load(db, row["id"], row["version"])


def _reply(version: Version, body: Any) -> Reply:
    return Reply(body, headers={"ETag": versions.etag(version.index)})


def _rows(db: sqlite3.Connection, version: Version) -> list[Found]:
    rows = enumerate(versions.fetch(db, version.rows))
    return [(index, row, json.loads(row["cells"])) for index, row in rows]


def _check_column(version: Version, name: str, *loc: str | int) -> None:
    if name not in version.columns:
        message = f"{name!r} is none of the columns {version.columns}"
        raise invalid(message, "body", *loc, "column_name")


def _matches(row: dict[str, Any], filters: list[dict[str, Any]]) -> bool:
    return all(
        _OPERATORS[item.get("operator", "contains")](
            _text(row.get(item["column_name"])), item["value"]
        )
        for item in filters
    )


def _text(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def _sorted(rows: list[Found], column: str, *, ascending: bool) -> list[Found]:
    """Order rows by a column: truth values, numbers, texts, the rest; without a value last."""
    valued = [found for found in rows if found[2].get(column) is not None]
    missing = [found for found in rows if found[2].get(column) is None]
    valued.sort(key=lambda found: _rank(found[2][column]), reverse=not ascending)
    return valued + missing


def _rank(value: Any) -> tuple[int, Any]:
    for rank, kind in enumerate((bool, int | float, str)):
        if isinstance(value, kind):
            return rank, value
    return 3, _text(value)


def _same(value: Any, other: Any) -> bool:
    # For Python 1, 1.0 and True are the same value.
    return type(value) is type(other) and bool(value == other)
