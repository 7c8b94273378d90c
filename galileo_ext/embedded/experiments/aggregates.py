"""What the metrics of an experiment's records add up to, computed once and kept until they change.

A metric is counted on the traces; one that no trace has, on the spans; one that neither has, on
the sessions. Numbers and truth values have an average, labels and truth values a distribution.
"""

import json
import math
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable
from itertools import chain
from typing import Any

from galileo_ext._numbers import mean
from galileo_ext.embedded.experiments.ranking import number
from galileo_ext.embedded.records.ingest import encode
from galileo_ext.embedded.storage.store import Store

MOST_LABELS = 100
_PERCENTILES = {"p50": 0.5, "p90": 0.9, "p95": 0.95, "p99": 0.99}
_NOTHING = dict.fromkeys(
    ("avg", "sum", "min", "max", "count", "pct", *_PERCENTILES, "value_distribution")
)

_SINGLE = (int, float, bool, str)

Values = dict[str, list[Any]]
Stats = dict[str, dict[str, Any]]


class Aggregates:
    """The aggregates of runs, as one reading transaction sees them.

    Those that nobody has asked for since the records changed are computed on the spot; ``keep``
    stores them afterwards, so that reading does not wait for those who write.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._fresh: list[tuple[str, int, int]] = []

    def of(self, run: sqlite3.Row) -> Stats:
        """Read or compute the aggregates of a run."""
        return json.loads(self.texts(run)[1])  # type: ignore[no-any-return]  # JSON of our own

    def texts(self, run: sqlite3.Row) -> tuple[str, str]:
        """Read or compute the aggregates of a run as JSON: the flat form, and the whole.

        They are stored as they are answered, a form a line: in a list of many experiments, reading
        and writing them again would cost more than all the rest.
        """
        if run["num_traces"] == 0:
            return "{}", "{}"
        text = run["stats"]
        if text is None or "\n" not in text:  # an earlier version stored the whole alone
            stats = compute(self._db, run["pk"])
            text = f"{encode(flat(stats))}\n{encode(stats)}"
            self._fresh.append((text, run["pk"], run["revision"]))
        short, _, whole = text.partition("\n")
        return short, whole

    def keep(self, store: Store) -> None:
        """Store what had to be computed, unless the records have changed in the meantime."""
        if self._fresh:
            with store.write() as db:
                sql = "UPDATE runs SET stats = ? WHERE pk = ? AND revision = ?"
                db.executemany(sql, self._fresh)


def compute(db: sqlite3.Connection, run: int) -> Stats:
    """Sum up each metric of a run."""
    return {name: summary(found) for name, found in collect(db, run).items()}


def collect(
    db: sqlite3.Connection, run: int, condition: str | None = None, bound: Iterable[Any] = ()
) -> Values:
    """Gather the values of each metric over a run, or over those of its traces that fit."""
    of_traces, of_spans = "r.run = ? AND r.kind = 'trace'", "r.run = ? AND r.kind = 'span'"
    values = [run]
    if condition is not None:
        of_traces += f" AND ({condition})"
        values += bound
        of_spans += f" AND r.trace_id IN (SELECT r.id FROM records AS r WHERE {of_traces})"
    traces = _column(db, of_traces, values)
    spans = _column(db, of_spans, [run] if condition is None else [run, *values])
    sessions = _column(db, "r.run = ? AND r.kind = 'session'", [run]) if condition is None else {}
    found = traces
    for more in (spans, sessions):
        found |= {name: more[name] for name in more if name not in found}
    return found


def _column(db: sqlite3.Connection, condition: str, bound: list[Any]) -> Values:
    # As one text: row by row, handing them over and reading them takes twice as long.
    known = f"{condition} AND r.metrics <> '{{}}'"
    sql = f"SELECT group_concat(r.metrics) FROM records AS r WHERE {known}"
    (joined,) = db.execute(sql, bound).fetchone()
    found: Values = {}
    for metrics in json.loads(f"[{joined or ''}]"):
        _take(found, metrics, ())
    return found


def add(found: Values, metrics: str, *, without: Collection[str] = ()) -> None:
    """Add the metrics of a record, apart from some, to those of others."""
    _take(found, json.loads(metrics), without)


def _take(found: Values, metrics: dict[str, Any], without: Collection[str]) -> None:
    for name, value in metrics.items():
        if (type(value) in _SINGLE or _is_list_of_text(value)) and name not in without:
            found.setdefault(name, []).append(value)


def _is_list_of_text(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def summary(values: list[Any]) -> dict[str, Any]:
    """Sum up the values of one metric; what makes no sense for them is None."""
    return {**_NOTHING, **_summary(values)}


def _summary(values: list[Any]) -> dict[str, Any]:
    if all(isinstance(value, bool) for value in values):
        share = sum(values) / len(values)
        labels = ["true" if value else "false" for value in values]
        return {**_numbers([float(v) for v in values]), "pct": share, **_labels(labels)}
    if any(isinstance(value, int | float) for value in values):
        return _numbers([n for n in map(number, values) if n is not None])
    labels = list(chain.from_iterable(v if isinstance(v, list) else [v] for v in values))
    return {"count": len(values), **_labels(labels)}


def _numbers(values: list[float]) -> dict[str, Any]:
    if not values:
        return {"count": 0}
    ordered = sorted(values)
    return {
        "avg": mean(ordered),
        "sum": _total(ordered),
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
        return number(math.fsum(values))
    except OverflowError:
        return None


def flat(stats: Stats) -> dict[str, float]:
    """Name the averages the way the flat form of the API does."""
    found = {f"average_{name}": summed.get("avg") for name, summed in stats.items()}
    return {name: value for name, value in found.items() if value is not None}


def aggregate(values: list[Any], how: str) -> float | None:
    """Make one number of the values of a metric; None if that makes no sense for them.

    ``how`` is a name of the API. A percentage is a share, from 0 to 1, as everywhere else.
    """
    if how == "Count":
        return len(values)
    if how in ("PercentageTrue", "PercentageFalse"):
        truths = [value for value in values if isinstance(value, bool)]
        return truths.count(how == "PercentageTrue") / len(truths) if truths else None
    known = [n for n in map(number, values) if n is not None]
    found: float | None = summary(known)[_SUMMARIES[how]] if known else None
    return found


_SUMMARIES = {
    "Sum": "sum",
    "Average": "avg",
    "Min": "min",
    "Max": "max",
    **{name.upper(): name for name in _PERCENTILES},
}
