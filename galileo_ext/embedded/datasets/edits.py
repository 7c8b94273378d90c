"""The edits of dataset content, each as a change of the version that is being made."""

import json
import sqlite3
import uuid
from array import array
from collections import Counter
from collections.abc import Callable
from typing import Any

from galileo_ext.embedded.calls import plain_id
from galileo_ext.embedded.datasets.mapping import Mapping
from galileo_ext.embedded.datasets.versions import Version, insert
from galileo_ext.embedded.errors import invalid, not_built, not_found
from galileo_ext.embedded.times import now

Edit = dict[str, Any]


class Editor:
    """Applies a list of edits to a version that has not been saved yet."""

    def __init__(self, db: sqlite3.Connection, version: Version) -> None:
        self._db = db
        self._version = version
        self._moment = now()
        self.changes: Counter[str] = Counter()

    def apply(self, edits: list[Edit]) -> None:
        """Make the edits in order; one that cannot be made refuses them all."""
        for index, edit in enumerate(edits):
            kind = edit.get("edit_type", "")
            if kind not in _KINDS:
                loc = ("body", "edits", index, "edit_type")
                raise invalid("edit_type is missing", *loc, kind="missing")
            _KINDS[kind](self, edit)

    def append_row(self, edit: Edit) -> None:
        """Add a row at the end."""
        self._version.rows.append(self._new_row(edit))

    def prepend_row(self, edit: Edit) -> None:
        """Add a row at the beginning."""
        self._version.rows.insert(0, self._new_row(edit))

    def update_row(self, edit: Edit) -> None:
        """Change some cells of a row; cells that are not sent stay."""
        place, row = self._find(edit["row_id"])
        cells = {**json.loads(row["cells"]), **edit["values"]}
        self._add_columns(edit["values"])
        self._replace(place, row, cells)
        self.changes["rows_edited"] += 1

    def delete_row(self, edit: Edit) -> None:
        """Remove a row."""
        place, _ = self._find(edit["row_id"])
        del self._version.rows[place]
        self.changes["rows_removed"] += 1

    def filter_rows(self, edit: Edit) -> None:
        """Keep only the rows that are named."""
        kept = {self._find(row_id)[0] for row_id in edit["row_ids"]}
        before = len(self._version.rows)
        numbers = (n for place, n in enumerate(self._version.rows) if place in kept)
        self._version.rows = array("q", numbers)
        self.changes["rows_removed"] += before - len(kept)

    def remove_column(self, edit: Edit) -> None:
        """Remove a column and its cells."""
        name = self._column(edit["column_name"])
        self._version.columns.remove(name)
        self._rewrite(lambda cells: {key: cells[key] for key in cells if key != name})
        self.changes["columns_removed"] += 1

    def rename_column(self, edit: Edit) -> None:
        """Give a column another name, in its place."""
        old, new = self._column(edit["column_name"]), edit["new_column_name"]
        if new in self._version.columns:
            message = f"There is a column {new!r} already"
            raise invalid(message, "body", "edits", "new_column_name", kind="taken")
        self._version.columns[self._version.columns.index(old)] = new
        self._rewrite(lambda cells: {new if key == old else key: cells[key] for key in cells})
        self.changes["columns_renamed"] += 1

    def copy_record_data(self, edit: Edit) -> None:
        """Add rows made of traces and spans: what went in, and what came out as the output."""
        if edit.get("queue_id"):
            raise not_built("annotation queues", "nobody annotates here")
        output = "generated_output" if edit.get("use_generated_output_column") else "output"
        for place, record_id in enumerate(edit["ids"]):
            record = self._record(plain_id(record_id), edit.get("project_id"))
            cells = {"input": record.get("input"), output: record.get("output")}
            number = self._new_row({"values": cells})
            rows = self._version.rows
            rows.insert(place if edit.get("prepend", True) else len(rows), number)

    def map_columns(self, mapping: Mapping) -> None:
        """Make the columns of a mapping out of the present ones, in every row."""
        mapping.check(self._version.columns)
        before, after = set(self._version.columns), mapping.columns
        self._rewrite(mapping.apply)
        self._version.columns = after
        self.changes["rows_edited"] += len(self._version.rows)
        self.changes["columns_added"] += len(set(after) - before)
        self.changes["columns_removed"] += len(before - set(after))

    def _record(self, record_id: str, project_id: str | None) -> dict[str, Any]:
        sql = (
            "SELECT records.data FROM records JOIN runs ON runs.pk = records.run"
            " WHERE records.id = ? AND records.kind IN ('trace', 'span')"
        )
        values = [record_id]
        if project_id:
            sql += " AND runs.project_id = ?"
            values.append(plain_id(project_id))
        row = self._db.execute(f"{sql} ORDER BY records.pk DESC LIMIT 1", values).fetchone()
        if row is None:
            raise not_found("trace or span with the id", record_id)
        data: dict[str, Any] = json.loads(row["data"])
        return data

    def _new_row(self, edit: Edit) -> int:
        row_id = plain_id(edit.get("row_id") or str(uuid.uuid4()))
        if self._rows_with(row_id):
            message = f"There is a row {row_id} already"
            raise invalid(message, "body", "edits", "row_id", kind="taken")
        self._add_columns(edit["values"])
        self.changes["rows_added"] += 1
        return insert(self._db, self._version, row_id, edit["values"], moment=self._moment)

    def _add_columns(self, cells: dict[str, Any]) -> None:
        new = [name for name in cells if name not in self._version.columns]
        self._version.columns.extend(new)
        self.changes["columns_added"] += len(new)

    def _column(self, name: str) -> str:
        if name not in self._version.columns:
            raise not_found("column", name)
        return name

    def _find(self, row_id: str) -> tuple[int, sqlite3.Row]:
        numbers = {row["pk"]: row for row in self._rows_with(row_id)}
        for place, number in enumerate(self._version.rows):
            if number in numbers:
                return place, numbers[number]
        raise not_found("row", row_id)

    def _rows_with(self, row_id: str) -> list[sqlite3.Row]:
        sql = "SELECT * FROM dataset_rows WHERE dataset_id = ? AND row_id = ?"
        return self._db.execute(sql, (self._version.dataset_id, plain_id(row_id))).fetchall()

    def _replace(self, place: int, row: sqlite3.Row, cells: dict[str, Any]) -> None:
        self._version.rows[place] = insert(
            self._db, self._version, row["row_id"], cells, moment=self._moment, before=row
        )

    def _rewrite(self, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        for place, number in enumerate(self._version.rows):
            row = self._db.execute("SELECT * FROM dataset_rows WHERE pk = ?", (number,)).fetchone()
            self._replace(place, row, change(json.loads(row["cells"])))


_KINDS: dict[str, Callable[[Editor, Edit], None]] = {
    "append_row": Editor.append_row,
    "prepend_row": Editor.prepend_row,
    "update_row": Editor.update_row,
    "delete_row": Editor.delete_row,
    "filter_rows": Editor.filter_rows,
    "remove_column": Editor.remove_column,
    "rename_column": Editor.rename_column,
    "copy_record_data": Editor.copy_record_data,
}
