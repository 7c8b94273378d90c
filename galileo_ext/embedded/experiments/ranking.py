"""The rank of experiments in their group, by the average of their main metric; more is better.

The main metric is the first one that the first traces of an experiment carry, apart from what is
measured anyway: time, tokens, money. Its sum is kept up to date by each ingest, so that ranking
one experiment needs nothing of the others but their scores.
"""

import json
import math
import sqlite3
from bisect import bisect_right
from collections.abc import Iterable
from typing import Any

Metrics = dict[str, Any]

# From here on, reading all scores of a group at once is cheaper than counting for each row.
MANY = 50

_BETTER = (
    "SELECT count(*) FROM runs WHERE group_id = ? AND ranking_metric = ? AND ranking_score > ?"
)
_RIVALS = (
    "SELECT count(*) FROM (SELECT 1 FROM runs WHERE group_id = ? AND ranking_metric = ?"
    " AND ranking_score IS NOT NULL LIMIT 2)"
)
_SCORES = (
    "SELECT ranking_score FROM runs WHERE group_id = ? AND ranking_metric = ?"
    " AND ranking_score IS NOT NULL ORDER BY ranking_score"
)
_STORE = (
    "UPDATE runs SET ranking_metric = ?, ranking_total = ?, ranking_count = ?, ranking_score = ?"
    " WHERE pk = ?"
)


def update(db: sqlite3.Connection, run: sqlite3.Row, added: Iterable[Metrics]) -> None:
    """Add the metrics of new traces to the score of a run."""
    before = (run["ranking_metric"], run["ranking_total"], run["ranking_count"])
    db.execute(_STORE, (*_score(list(added), *before), run["pk"]))


def renew(db: sqlite3.Connection, run: int) -> None:
    """Compute the score of a run from all its traces; needed after some were taken away."""
    sql = "SELECT metrics FROM records WHERE run = ? AND kind = 'trace' ORDER BY pk"
    metrics = [json.loads(text) for (text,) in db.execute(sql, (run,))]
    db.execute(_STORE, (*_score(metrics, None, 0.0, 0), run))


def _score(
    added: list[Metrics], name: str | None, total: float, count: int
) -> tuple[str | None, float, int, float | None]:
    name = name or main_metric(added)
    if name is None:
        return None, 0.0, 0, None
    values = [value for metrics in added if (value := number(metrics.get(name))) is not None]
    total, count = total + sum(values), count + len(values)
    if not math.isfinite(total):
        return name, math.inf, count, None
    # Rounded, so that the order in which traces arrived does not decide between equals.
    return name, total, count, round(total / count, 12) if count else None


def main_metric(found: list[Metrics]) -> str | None:
    """Name the first metric whose first value is a number or a truth value."""
    first: Metrics = {}
    for metrics in found:
        for name, value in metrics.items():
            if first.get(name) is None:
                first[name] = value
    names = (name for name, value in first.items() if number(value) is not None)
    return next((name for name in names if not is_measurement(name)), None)


def number(value: Any) -> float | None:
    """Take a value as a number that arithmetic and JSON can hold, or None if it is no such."""
    if not isinstance(value, int | float):
        return None
    try:
        return float(value) if math.isfinite(value) else None
    except OverflowError:
        return None


def is_measurement(name: str) -> bool:
    """Tell whether a metric is measured anyway: time, tokens, money."""
    return name == "cost" or name.endswith("_ns") or name.startswith("num_")


class Ranks:
    """The places of experiments that are shown together."""

    def __init__(self, db: sqlite3.Connection, shown: int) -> None:
        self._db = db
        self._many = shown > MANY
        self._scores: dict[tuple[str, str], list[float]] = {}

    def of(self, row: sqlite3.Row) -> dict[str, Any]:
        """Place one experiment; those of equal score share a place."""
        score = row["ranking_score"]
        if score is None:
            return {"ranking_score": None, "rank": None, "winner": None}
        better, rivals = self._compare((row["group_id"], row["ranking_metric"]), score)
        return {"ranking_score": score, "rank": better + 1, "winner": better == 0 and rivals > 1}

    def _compare(self, field: tuple[str, str], score: float) -> tuple[int, int]:
        if not self._many:
            (better,) = self._db.execute(_BETTER, (*field, score)).fetchone()
            (rivals,) = self._db.execute(_RIVALS, field).fetchone()
            return better, rivals
        if field not in self._scores:
            self._scores[field] = [row[0] for row in self._db.execute(_SCORES, field)]
        scores = self._scores[field]
        return len(scores) - bisect_right(scores, score), len(scores)
