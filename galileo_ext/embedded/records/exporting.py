"""Records as lines: JSON as it is answered, JSON with a key for each column, or CSV."""

import csv
import io
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from galileo_ext.embedded.records.columns import MAPS
from galileo_ext.embedded.records.ingest import Record
from galileo_ext.embedded.records.projection import choose, flat
from galileo_ext.embedded.storage.search import Where
from galileo_ext.embedded.storage.store import Store

CONTENT_TYPES = {
    "jsonl": "application/x-ndjson",
    "jsonl_flat": "application/x-ndjson",
    "csv": "text/csv; charset=utf-8",
}
_READ_AT_ONCE = 200
_FIRST = ("id", "type", "name", "input", "output", "created_at")
# In ASCII: some readers take other line ends of Unicode, which JSON leaves alone, for the end.
_line = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode


def read(store: Store, keys: Sequence[int]) -> Iterator[Record]:
    """Read records in this order, some at a time: writers and other readers wait for none of it.

    What has been deleted since the keys were chosen is left out.
    """
    for start in range(0, len(keys), _READ_AT_ONCE):
        chosen = keys[start : start + _READ_AT_ONCE]
        with store.read() as db:
            sql = "SELECT pk, data FROM records WHERE pk IN (SELECT value FROM json_each(?))"
            found = dict(db.execute(sql, (json.dumps(chosen),)).fetchall())
        yield from (json.loads(found[key]) for key in chosen if key in found)


def as_asked(record: Record, body: dict[str, Any]) -> Record:
    """Show the redacted texts if there are some, and drop metrics without a value, if asked to."""
    if body.get("redact", True):
        hidden = {name: record.get(f"redacted_{name}") for name in ("input", "output")}
        record = {**record, **{name: text for name, text in hidden.items() if text is not None}}
    if body.get("export_computed_metrics_only"):
        metrics = record.get("metrics") or {}
        known = {name: value for name, value in metrics.items() if value is not None}
        record = {**record, "metrics": known}
    return record


def json_lines(records: Iterable[Record], names: list[str] | None) -> Iterator[str]:
    """Write each record as an object."""
    for record in records:
        yield _line(choose(record, names) if names else record) + "\n"


def flat_lines(records: Iterable[Record], names: list[str] | None) -> Iterator[str]:
    """Write each record as an object with a key for each column."""
    for record in records:
        yield _line(flat(choose(record, names) if names else record)) + "\n"


def csv_lines(records: Iterable[Record], names: list[str]) -> Iterator[str]:
    """Write a header, then each record as a row; what is no text is written as JSON."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(names)
    for record in records:
        row = flat(record)
        writer.writerow([_cell(row[name] if name in row else record.get(name)) for name in names])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def header(db: sqlite3.Connection, where: Where) -> list[str]:
    """Name every column that one of the records has."""
    names = dict.fromkeys(_FIRST)
    names |= dict.fromkeys(name for name in _keys(db, where, "r.data") if name not in MAPS)
    for group, source in MAPS.items():
        keys = _keys(db, where, source or f"json_extract(r.data, '$.{group}')")
        names |= dict.fromkeys(f"{group}/{key}" for key in keys)
    return list(names)


def _keys(db: sqlite3.Connection, where: Where, source: str) -> list[str]:
    sql = (
        f"SELECT DISTINCT j.key FROM records AS r, json_each({source}) AS j"
        f" WHERE {where.sql} ORDER BY j.key"
    )
    return [key for (key,) in db.execute(sql, where.values)]


JSON_FORMATS: dict[str, Callable[[Iterable[Record], list[str] | None], Iterator[str]]] = {
    "jsonl": json_lines,
    "jsonl_flat": flat_lines,
}
