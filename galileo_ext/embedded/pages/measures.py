"""The numbers of a run that its pages show, beside the aggregates of the API."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from galileo_ext.embedded.experiments import aggregates
from galileo_ext.embedded.experiments.ranking import is_measurement, number
from galileo_ext.embedded.pages.charts import Bin, bins
from galileo_ext.embedded.pages.kept import Kept
from galileo_ext.embedded.storage.find import Found

#: From here on a status says that a row failed.
FAILED = "coalesce(json_extract(r.data, '$.status_code'), 0) >= 400"
_TRACES = "FROM records AS r WHERE r.run = ? AND r.kind = 'trace'"

_kept = Kept(512)
#: One number each; a list of experiments that is sorted by them needs all of them at once.
_failures = Kept(50_000)


@dataclass(frozen=True)
class Spread:
    """How the values of one metric are spread.

    Attributes:
        name: the metric.
        of_rows: whether rows have it; else steps inside them do.
        summary: the aggregates of the API.
        bins: of numbers.
    """

    name: str
    of_rows: bool
    summary: dict[str, Any]
    bins: Sequence[Bin]

    @property
    def is_truth(self) -> bool:
        """Whether its values are true and false."""
        return self.summary["pct"] is not None

    @property
    def labels(self) -> list[tuple[str, int]]:
        """How often each label stands, the most frequent first; true always before false."""
        counted = (self.summary["value_distribution"] or {}).items()
        return sorted(counted, key=lambda one: one[0] if self.is_truth else one[1], reverse=True)


def failures(db: sqlite3.Connection, run: Found) -> int:
    """Count the rows of a run that failed."""

    def count() -> int:
        sql = f"SELECT count(*) {_TRACES} AND {FAILED}"
        return int(db.execute(sql, (run["pk"],)).fetchone()[0])

    return _failures.get("failures", run, count) if run["num_traces"] else 0


def spreads(db: sqlite3.Connection, run: Found) -> list[Spread]:
    """Say of each metric of a run how its values are spread."""
    return _kept.get("spreads", run, lambda: _spreads(db, run["pk"]))


@dataclass(frozen=True)
class Trouble:
    """A metric that has no value on some rows, with one of the reasons."""

    name: str
    status: str
    rows: int
    message: str


_OWN_ERROR = "galileo_ext.score_error."
_TROUBLES = f"""
SELECT coalesce(json_extract(j.value, '$.metric_key_alias'), j.key) AS name,
    json_extract(j.value, '$.status_type') AS status, count(*) AS number,
    max(json_extract(j.value, '$.message')) AS message
FROM records AS r, json_each(r.data, '$.metric_info') AS j
WHERE r.run = ? AND r.kind = 'trace' AND j.type = 'object'
    AND status IN ('failed', 'error', 'not_applicable', 'computing')
GROUP BY name, status
UNION ALL
SELECT substr(j.key, {len(_OWN_ERROR) + 1}), 'failed', count(*), max(j.value)
FROM records AS r, json_each(r.data, '$.user_metadata') AS j
WHERE r.run = ? AND r.kind = 'trace' AND substr(j.key, 1, {len(_OWN_ERROR)}) = '{_OWN_ERROR}'
GROUP BY j.key
"""


def troubles(db: sqlite3.Connection, run: Found) -> list[Trouble]:
    """Say of the metrics of a run where they have no value, and why."""

    def find() -> list[Trouble]:
        found = db.execute(_TROUBLES, (run["pk"], run["pk"]))
        return [Trouble(*row) for row in found]

    return _kept.get("troubles", run, find)


def _spreads(db: sqlite3.Connection, run: int) -> list[Spread]:
    sql = f"SELECT DISTINCT j.key FROM records AS r, json_each(r.metrics) AS j WHERE {_OF_ROWS}"
    of_rows = {name for (name,) in db.execute(sql, (run,))}
    return [
        Spread(name, name in of_rows, aggregates.summary(values), _binned(values))
        for name, values in aggregates.collect(db, run).items()
    ]


_OF_ROWS = "r.run = ? AND r.kind = 'trace'"


def _binned(values: list[Any]) -> list[Bin]:
    if all(isinstance(value, bool) for value in values):
        return []
    known = [found for value in values if (found := number(value)) is not None]
    return bins(known) if known else []


def is_score(name: str) -> bool:
    """Tell whether a metric judges a row, and does not only measure what it took."""
    return not is_measurement(name)
