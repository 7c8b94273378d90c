"""What the metrics of an experiment's records add up to, computed once and kept until they change.

A metric is counted on the traces; one that no trace has, on the spans. Numbers and truth values
have an average, labels and truth values have a distribution.
"""

import json
import math
import sqlite3
from collections import Counter
from collections.abc import Iterable
from itertools import chain
from typing import Any

from galileo_ext.embedded.search import Where
from galileo_ext.embedded.store import Store

DURATION = "duration_ns"
MOST_LABELS = 100
_PERCENTILES = {"p50": 0.5, "p90": 0.9, "p95": 0.95, "p99": 0.99}

_WAITING = (
    "SELECT pk FROM runs WHERE stats IS NULL AND num_traces > 0 AND project_id = ?"
    " AND kind = 'experiment'"
)

Values = dict[str, list[Any]]


def refresh(store: Store, project_id: str, where: Where) -> None:
    """Compute what is missing for the experiments that a search finds, and for their rivals.

    A partial index holds the runs that wait for it, so that mostly this costs one empty look.
    """
    with store.read() as db:
        if not db.execute(f"{_WAITING} LIMIT 1", (project_id,)).fetchone():
            return
        chosen = "SELECT e.group_id FROM runs AS e LEFT JOIN experiment_groups AS g"
        chosen += f" ON g.id = e.group_id WHERE e.project_id = ? AND {where.sql}"
        sql = f"{_WAITING} AND group_id IN ({chosen})"
        waiting = db.execute(sql, [project_id, project_id, *where.values]).fetchall()
    for row in waiting:
        with store.write() as db:
            _compute(db, row["pk"])


def _compute(db: sqlite3.Connection, run: int) -> None:
    values = collect(db, run)
    stats = {name: summary(found) for name, found in values.items()}
    metric, score = _ranking(stats)
    db.execute(
        "UPDATE runs SET stats = ?, ranking_metric = ?, ranking_score = ? WHERE pk = ?",
        (json.dumps(stats, ensure_ascii=False, allow_nan=False), metric, score, run),
    )


def collect(
    db: sqlite3.Connection, run: int, condition: str = "1", bound: Iterable[Any] = ()
) -> Values:
    """Gather the values of each metric over a run, or over those of its traces that fit."""
    traces = _column(db, f"r.run = ? AND r.kind = 'trace' AND ({condition})", [run, *bound])
    chosen = f"SELECT r.id FROM records AS r WHERE r.run = ? AND r.kind = 'trace' AND ({condition})"
    of_chosen = f"r.run = ? AND r.kind = 'span' AND r.trace_id IN ({chosen})"
    spans = _column(db, of_chosen, [run, run, *bound])
    return {**spans, **traces}


def _column(db: sqlite3.Connection, condition: str, bound: list[Any]) -> Values:
    sql = f"SELECT r.metrics FROM records AS r WHERE {condition} AND r.metrics <> '{{}}'"
    found: Values = {}
    for (text,) in db.execute(sql, bound):
        for name, value in json.loads(text).items():
            if _counts(value):
                found.setdefault(name, []).append(value)
    return found


def _counts(value: Any) -> bool:
    if isinstance(value, list):
        return all(isinstance(item, str) for item in value)
    return isinstance(value, str | bool | int | float)


def summary(values: list[Any]) -> dict[str, Any]:
    """Sum up the values of one metric."""
    if all(isinstance(value, bool) for value in values):
        share = sum(values) / len(values)
        labels = ["true" if value else "false" for value in values]
        return {**_numbers([float(v) for v in values]), "pct": share, **_labels(labels)}
    numbers = [finite(v) for v in values if isinstance(v, int | float)]
    if numbers:
        return _numbers([n for n in numbers if n is not None])
    labels = list(chain.from_iterable(v if isinstance(v, list) else [v] for v in values))
    return {"count": len(values), **_labels(labels)}


def _numbers(values: list[float]) -> dict[str, Any]:
    if not values:
        return {"count": 0}
    ordered = sorted(values)
    total = _total(ordered)
    return {
        "avg": None if total is None else total / len(ordered),
        "sum": total,
        "min": ordered[0],
        "max": ordered[-1],
        "count": len(ordered),
        **{name: percentile(ordered, share) for name, share in _PERCENTILES.items()},
    }


def percentile(ordered: list[float], share: float) -> float:
    """Read a percentile off sorted values, between two neighbours in proportion."""
    place = (len(ordered) - 1) * share
    low = math.floor(place)
    high = min(low + 1, len(ordered) - 1)
    rest = place - low
    return ordered[low] * (1 - rest) + ordered[high] * rest


def _labels(labels: list[str]) -> dict[str, Any]:
    counted = Counter(labels)
    # So many different texts are no categories; listing them would only repeat the records.
    return {} if len(counted) > MOST_LABELS else {"value_distribution": dict(counted)}


def _total(values: list[float]) -> float | None:
    try:
        return finite(math.fsum(values))
    except OverflowError:
        return None


def finite(value: float) -> float | None:
    """Bring a number into what arithmetic and JSON can hold; None when it is beyond."""
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def flat(stats: dict[str, dict[str, Any]]) -> dict[str, float]:
    """Name the averages the way the flat form of the API does."""
    found = {f"average_{name}": summed.get("avg") for name, summed in stats.items()}
    return {name: value for name, value in found.items() if value is not None}


def _ranking(stats: dict[str, dict[str, Any]]) -> tuple[str | None, float | None]:
    """Choose what an experiment is ranked by: the first of its own metrics that has an average."""
    for name, summed in stats.items():
        if summed.get("avg") is not None and not is_measurement(name):
            return name, summed["avg"]
    return None, None


def is_measurement(name: str) -> bool:
    """Tell what every run measures, time, tokens and money, from what judges it."""
    return name == "cost" or name.endswith("_ns") or name.startswith("num_")
