"""Experiments held against each other: each against the one to beat, row by row."""

import hashlib
import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from galileo_ext.compare.comparison import Comparison, RowChange, compare
from galileo_ext.compare.units import Unit, units
from galileo_ext.embedded.experiments.ranking import number
from galileo_ext.embedded.pages.contents import text_of
from galileo_ext.embedded.pages.kept import Kept
from galileo_ext.embedded.pages.measures import is_score
from galileo_ext.embedded.pages.rows import META, Row
from galileo_ext.embedded.storage.find import Found

_kept = Kept(8)


@dataclass(frozen=True, slots=True)
class Brief:
    """What a comparison needs of a row; its texts only as far as to tell whether they differ."""

    pk: int
    trace_id: str
    index: int
    id: str | None
    input: str
    output: str
    expected: str
    scores: Mapping[str, Any]
    error: str | None
    duration: float


@dataclass(frozen=True)
class Side:
    """One experiment; ``against`` is what became of the one to beat, None for that one."""

    run: Found
    units: Sequence[Unit]
    against: Comparison | None = None


@dataclass(frozen=True)
class Line:
    """A row of the one to beat, and what the others made of it, in their order."""

    before: Brief
    changes: Sequence[RowChange | None]

    def is_worse(self, metric: str) -> bool:
        """Whether it is worse on any side."""
        return any(_is_worse(one, metric) for one in self.changes if one)

    def is_better(self, metric: str) -> bool:
        """Whether it is better on any side."""
        return any(_is_better(one, metric) for one in self.changes if one)

    def has_changed(self) -> bool:
        """Whether any side has another output."""
        return any(_of(one).output != self.before.output for one in self.changes if one)

    def failed_once(self) -> bool:
        """Whether it failed on some sides and not on others."""
        return any(one.failed_before != one.failed_after for one in self.changes if one)


def _is_worse(one: RowChange, metric: str) -> bool:
    if metric:
        return metric in one.regressed
    return bool(one.regressed) or (one.failed_after and not one.failed_before)


def _is_better(one: RowChange, metric: str) -> bool:
    if metric:
        return metric in one.improved
    return bool(one.improved) or (one.failed_before and not one.failed_after)


def _of(change: RowChange) -> Brief:
    found = change.after[0]
    assert isinstance(found, Brief)
    return found


def read(db: sqlite3.Connection, run: Found) -> Side:
    """Read the rows of an experiment."""
    return Side(run, _kept.get("units", run, lambda: units(_briefs(db, run["pk"]))))


def hold(base: Side, other: Side, lower: Collection[str]) -> Side:
    """Hold one experiment against the one to beat.

    Raises:
        ValueError: they have no row in common, or numbers beyond what can be compared.
    """
    known = {name for unit in (*base.units, *other.units) for name in unit.scores}
    try:
        found = compare(
            base.units,
            other.units,
            names=(base.run["name"], other.run["name"]),
            lower_is_better=[name for name in lower if name in known],
        )
    except OverflowError as error:
        raise ValueError("A metric has numbers that are too large to be compared.") from error
    return Side(other.run, other.units, found)


def lines(base: Side, others: Sequence[Side]) -> list[Line]:
    """Put the rows side by side, in the order of the one to beat."""
    changes = [
        {_first(one.before).pk: one for one in side.against.rows} for side in others if side.against
    ]
    rows = sorted((_first(unit.rows) for unit in base.units), key=lambda row: (row.index, row.pk))
    return [Line(row, [found.get(row.pk) for found in changes]) for row in rows]


def _first(rows: Sequence[Any]) -> Brief:
    first = rows[0]
    assert isinstance(first, Brief)
    return first


def _briefs(db: sqlite3.Connection, run: int) -> list[Brief]:
    sql = "SELECT pk, data FROM records WHERE run = ? AND kind = 'trace' ORDER BY created_at, pk"
    found = db.execute(sql, (run,))
    return [_brief(n, pk, Row(json.loads(data))) for n, (pk, data) in enumerate(found)]


def _brief(place: int, pk: int, row: Row) -> Brief:
    index = row.about.get(f"{META}row_index") or ""
    taken = row.metrics.get("duration_ns")
    return Brief(
        pk=pk,
        trace_id=row.id,
        index=int(index) if index.isdecimal() and len(index) < 18 else place,
        id=row.about.get(f"{META}row_id"),
        input=_digest(row.input),
        output=_digest(row.output),
        expected=_digest(row.expected),
        scores={name: value for name, value in row.metrics.items() if is_score(name)},
        error=row.error,
        duration=(number(taken) or 0.0) / 1e9,
    )


def _digest(value: Any) -> str:
    text = text_of(value).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(text, digest_size=12).hexdigest()
