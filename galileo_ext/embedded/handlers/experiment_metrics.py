"""Metrics of experiments: their distribution, and the columns that a table of them can have."""

import sqlite3
from collections import Counter
from typing import Any

from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.experiments import aggregates
from galileo_ext.embedded.experiments.ranking import number
from galileo_ext.embedded.records import columns
from galileo_ext.embedded.scorers import catalogue as scorers
from galileo_ext.embedded.storage import find, search

MOST_BUCKETS = 10
_STANDARD = (
    ("id", "Id", "uuid"),
    ("name", "Name", "text"),
    ("created_at", "Created", "timestamp"),
    ("updated_at", "Updated", "timestamp"),
    ("created_by", "Created by", "uuid"),
    ("experiment_group_id", "Group id", "uuid"),
    ("experiment_group_name", "Group", "text"),
)
_SORTABLE = ("name", "created_at", "updated_at")
_PLAIN = (
    ("num_traces", "Traces", "integer"),
    ("num_spans", "Spans", "integer"),
    ("dataset", "Dataset", "dataset"),
    ("rank", "Rank", "rank"),
)


def experiments_available_columns(call: Call) -> Any:
    """List the columns, with one for each metric that any experiment of the project has."""
    with call.store.read() as db:
        find.project(db, call.project)
        known = aggregates.Aggregates(db)
        metrics = _metrics(db, call.project, known)
        labels = {one["name"]: one["label"] for one in scorers.everything(db)}
    known.keep(call.store)
    standard = [_column(*column, filterable=True) for column in _STANDARD]
    plain = [_column(*column) for column in _PLAIN]
    computed = [_metric_column(*item, labels) for item in metrics.items()]
    return {"columns": [*standard, *plain, *computed]}


def get_experiment_metrics(call: Call) -> Any:
    """Show how the metrics of one experiment are distributed."""
    run_id = call.path["experiment_id"]
    with call.store.read() as db:
        run = find.run(db, call.project, run_id, find.EXPERIMENT)
        return _distribution(call, db, [run["pk"]])


def get_experiments_metrics(call: Call) -> Any:
    """Show how the metrics of all experiments of a project are distributed."""
    with call.store.read() as db:
        find.project(db, call.project)
        sql = "SELECT pk FROM runs WHERE project_id = ? AND kind = 'experiment'"
        return _distribution(call, db, [row["pk"] for row in db.execute(sql, (call.project,))])


def _distribution(call: Call, db: sqlite3.Connection, run_keys: list[int]) -> Any:
    where = columns.narrow(search.Where(), call.body)
    values: aggregates.Values = {}
    for run in run_keys:
        for name, found in aggregates.collect(db, run, where.sql, where.values).items():
            values.setdefault(name, []).extend(found)
    return {"metrics": [_bucketed(name, found) for name, found in values.items()]}


def _bucketed(name: str, values: list[Any]) -> dict[str, Any]:
    summed = aggregates.summary(values)
    buckets = summed.get("value_distribution") or _ranges(values)
    return {"name": name, "buckets": buckets, "average": summed.get("avg")}


def _ranges(values: list[Any]) -> dict[str, int]:
    known = sorted(n for n in map(number, values) if n is not None)
    if len(set(known)) <= MOST_BUCKETS:
        return dict(Counter(f"{n:g}" for n in known))
    low, high = known[0], known[-1]
    edges = [low + (high / MOST_BUCKETS - low / MOST_BUCKETS) * i for i in range(MOST_BUCKETS + 1)]
    counted: Counter[str] = Counter()
    place = 0
    for value in known:
        while place < MOST_BUCKETS - 1 and value >= edges[place + 1]:
            place += 1
        counted[f"{edges[place]:g} - {edges[place + 1]:g}"] += 1
    return dict(counted)


def _metrics(
    db: sqlite3.Connection, project_id: str, known: aggregates.Aggregates
) -> aggregates.Stats:
    sql = "SELECT * FROM runs WHERE project_id = ? AND kind = 'experiment' ORDER BY pk"
    found: aggregates.Stats = {}
    for row in db.execute(sql, (project_id,)).fetchall():
        found |= known.of(row)
    return found


def _column(name: str, label: str, data_type: str, *, filterable: bool = False) -> dict[str, Any]:
    return {
        "id": name,
        "label": label,
        "category": "standard",
        "data_type": data_type,
        "filterable": filterable,
        "sortable": name in _SORTABLE,
    }


def _metric_column(name: str, summed: dict[str, Any], labels: dict[str, str]) -> dict[str, Any]:
    return {
        "id": f"metrics/{name}",
        "label": labels.get(name, name),
        "category": "metric",
        "data_type": "text" if summed.get("avg") is None else "floating_point",
        "data_unit": "nano_seconds" if name.endswith("_ns") else None,
        "metric_key_alias": name,
        "filterable": False,
        "sortable": False,
    }
