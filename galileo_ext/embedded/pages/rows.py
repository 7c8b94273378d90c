"""The rows of an experiment: which are shown, in which order, and what a table says of each."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from galileo_ext.embedded.pages.measures import FAILED
from galileo_ext.embedded.pages.visit import Visit
from galileo_ext.embedded.storage.find import Found
from galileo_ext.embedded.storage.search import Where

SIZE = 50
ORDERS = ("row", "duration_ns")
#: What our own runs say of a row beside its values.
META = "galileo_ext."

_METRIC = "(SELECT j.value FROM json_each(r.metrics) AS j WHERE j.key = ?)"
_TYPE = "(SELECT j.type FROM json_each(r.metrics) AS j WHERE j.key = ?)"
_NUMBER = f"{_TYPE} IN ('integer', 'real', 'true', 'false')"
# A list has a label when the label is in it.
_LABEL = (
    "EXISTS (SELECT 1 FROM json_each(r.metrics) AS j WHERE j.key = ? AND (j.value = ?"
    " OR j.type = 'array' AND EXISTS (SELECT 1 FROM json_each(j.value) AS l WHERE l.value = ?)))"
)
_TEXTS = (
    "$.input",
    "$.output",
    "$.dataset_input",
    "$.dataset_output",
    '$.user_metadata."galileo_ext.error"',
)


@dataclass(frozen=True)
class Filters:
    """What a visitor wants to see of the rows."""

    status: str
    find: str
    metric: str
    at_least: float | None
    below: float | None
    label: str
    sort: str
    descending: bool

    @classmethod
    def of(cls, visit: Visit) -> "Filters":
        """Read them from the parameters."""
        return cls(
            status=visit.choice("status", "", "failed", "succeeded"),
            find=visit.text("find"),
            metric=visit.text("metric"),
            at_least=visit.number("from"),
            below=visit.number("below"),
            label=visit.text("is"),
            sort=visit.text("sort") or "row",
            descending=visit.choice("order", "asc", "desc") == "desc",
        )

    @property
    def narrows(self) -> bool:
        """Whether not all rows are shown."""
        return bool(self.status or self.find or self._of_metric)

    @property
    def _of_metric(self) -> bool:
        bounds = (self.at_least, self.below)
        return bool(self.metric and (bounds != (None, None) or self.label))

    def where(self, run: Found) -> Where:
        """Write the condition."""
        found = Where("r.run = ? AND r.kind = 'trace'", [run["pk"]])
        if self.status:
            found.add(FAILED if self.status == "failed" else f"NOT {FAILED}")
        if self._of_metric:
            self._add_metric(found)
        if self.find:
            tests = " OR ".join(
                f"instr(casefold(json_extract(r.data, '{path}')), casefold(?))" for path in _TEXTS
            )
            found.add(tests, *([self.find] * len(_TEXTS)))
        return found

    def _add_metric(self, found: Where) -> None:
        if self.label:
            found.add(_LABEL, self.metric, self.label, self.label)
        for sign, bound in ((">=", self.at_least), ("<", self.below)):
            if bound is not None:
                found.add(f"{_NUMBER} AND {_METRIC} {sign} ?", self.metric, self.metric, bound)

    def order(self) -> tuple[str, list[str]]:
        """Write the order, with the values that it needs."""
        way = "DESC" if self.descending else "ASC"
        if self.sort == "row":
            return f" ORDER BY r.created_at {way}, r.pk {way}", []
        name = self.sort.removeprefix("metric:")
        return f" ORDER BY {_METRIC} IS NULL, {_METRIC} {way}, r.created_at, r.pk", [name, name]


@dataclass(frozen=True)
class Row:
    """One row of an experiment, read from its trace."""

    record: dict[str, Any]

    @property
    def id(self) -> str:
        """The trace's id."""
        return str(self.record["id"])

    @property
    def about(self) -> dict[str, Any]:
        """What users and our own runs noted."""
        return self.record.get("user_metadata") or {}

    @property
    def index(self) -> str | None:
        """Its position in the dataset, and which repetition it is if there are several."""
        place, turn = self.about.get(f"{META}row_index"), self.about.get(f"{META}repetition")
        if place is None:
            return None
        return f"{place}.{turn}" if turn not in (None, "0") else str(place)

    @property
    def input(self) -> Any:
        """What went in: the dataset's row if it says so, else what the trace was given."""
        given = self.record.get("dataset_input")
        return self.record.get("input") if given is None else given

    @property
    def output(self) -> Any:
        """What came out."""
        return self.record.get("output")

    @property
    def expected(self) -> Any:
        """What should have come out."""
        return self.record.get("dataset_output")

    @property
    def metrics(self) -> dict[str, Any]:
        """Value by metric."""
        return self.record.get("metrics") or {}

    @property
    def failed(self) -> bool:
        """Whether it failed."""
        return (self.record.get("status_code") or 0) >= 400

    @property
    def error(self) -> str | None:
        """Why it failed."""
        if not self.failed:
            return None
        told = self.about.get(f"{META}error") or self.record.get("error_message")
        return str(told) if told else f"Status {self.record['status_code']}"


def count(db: sqlite3.Connection, run: Found, filters: Filters) -> int:
    """Count the rows that fit."""
    if not filters.narrows:
        return int(run["num_traces"])
    where = filters.where(run)
    sql = f"SELECT count(*) FROM records AS r WHERE {where.sql}"
    return int(db.execute(sql, where.values).fetchone()[0])


def read(db: sqlite3.Connection, run: Found, filters: Filters, page: int) -> Iterator[Row]:
    """Read a page of the rows that fit, one at a time: a single one may be very large."""
    where, (order, values) = filters.where(run), filters.order()
    # Chosen first, read afterwards: what is sorted are numbers, not whole records.
    sql = (
        f"SELECT r.pk FROM records AS r WHERE {where.sql}{order}"
        f" LIMIT {SIZE} OFFSET {(page - 1) * SIZE}"
    )
    for (pk,) in db.execute(sql, [*where.values, *values]).fetchall():
        (data,) = db.execute("SELECT data FROM records WHERE pk = ?", (pk,)).fetchone()
        yield Row(json.loads(data))
