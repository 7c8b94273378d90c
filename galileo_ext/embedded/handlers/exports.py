"""Exporting records as a stream of lines."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from galileo_ext.embedded.calls import Call, Reply
from galileo_ext.embedded.records import columns, exporting


def export_records(call: Call) -> Any:
    """Export the records that a search would find, all of them, in its order."""
    body, names = call.body, call.body.get("column_ids")
    columns.demand(names or [], "body", "column_ids")
    order, order_values = columns.order(body.get("sort"))
    export_format = body.get("export_format", "jsonl")
    with call.store.read() as db:
        where = columns.where(call, db, body["root_type"])
        sql = f"SELECT r.pk FROM records AS r WHERE {where.sql}{order}"
        keys = [key for (key,) in db.execute(sql, [*where.values, *order_values])]
        if export_format == "csv":
            names = names or exporting.header(db, where)
    records = (exporting.as_asked(record, body) for record in exporting.read(call.store, keys))
    return Reply(
        pieces=_lines(export_format, records, names),
        content_type=exporting.CONTENT_TYPES[export_format],
        headers=_file_name(body.get("file_name")),
    )


def _lines(export_format: str, records: Any, names: list[str] | None) -> Iterator[str]:
    if export_format == "csv":
        return exporting.csv_lines(records, names or [])
    return exporting.JSON_FORMATS[export_format](records, names)


def _file_name(name: str | None) -> dict[str, str]:
    if not name:
        return {}
    # The one form that holds any text, line ends and letters beyond Latin included.
    quoted = quote(name, safe="")
    return {"Content-Disposition": f"attachment; filename*=UTF-8''{quoted}"}
