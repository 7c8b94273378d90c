"""Metrics of traces over time."""

import sqlite3
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import chain, pairwise
from typing import Any

from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.errors import invalid
from galileo_ext.embedded.experiments import aggregates
from galileo_ext.embedded.experiments.aggregates import Values
from galileo_ext.embedded.records import columns
from galileo_ext.embedded.storage.search import Where
from galileo_ext.embedded.times import normal

MOST_STEPS = 10_000
#: The group of all traces, where none are asked for.
ALL = "all"

Summary = Callable[[Values], dict[str, Any]]


@dataclass
class _Step:
    """The metrics of the traces that began in a step of time."""

    num_traces: int = 0
    values: Values = field(default_factory=dict)


def query_metrics(call: Call) -> Any:
    """Average the metrics that are numbers or truth values."""
    return _query(call, call.body.get("interval", 5), _averages)


def query_metrics_v2(call: Call) -> Any:
    """Average numbers and truth values, and count labels."""
    return _query(call, call.body.get("interval", 5), lambda v: {**_averages(v), **_labels(v)})


def query_custom_metrics(call: Call) -> Any:
    """Aggregate chosen metrics, each in the way that is asked for."""
    wanted = call.body["metric_details"]

    def chosen(values: Values) -> dict[str, Any]:
        found = {
            one["id"]: aggregates.aggregate(values.get(one["metric_name"], []), one["aggregation"])
            for one in wanted
        }
        return {name: value for name, value in found.items() if value is not None}

    return _query(call, call.body.get("interval_minutes", 5), chosen)


def _query(call: Call, minutes: int, summarise: Summary) -> Any:
    group_by = call.body.get("group_by")
    steps = _steps(call.body, minutes)
    with call.store.read() as db:
        groups = _gather(call, db, steps)
    whole: Values = {}
    for step in chain.from_iterable(groups.values()):
        for name, found in step.values.items():
            whole.setdefault(name, []).extend(found)
    return {
        "group_by_columns": [group_by] if group_by else [],
        "aggregate_metrics": summarise(whole),
        "bucketed_metrics": {
            group: [
                {
                    "start_bucket_time": start,
                    "end_bucket_time": end,
                    "num_traces": step.num_traces,
                    **summarise(step.values),
                }
                for (start, end), step in zip(steps, found, strict=True)
            ]
            for group, found in groups.items()
        },
    }


def _steps(body: dict[str, Any], minutes: int) -> list[tuple[str, str]]:
    """Cut the time that is asked for into steps; the last one may be shorter."""
    first, last = (datetime.fromisoformat(normal(body[k])) for k in ("start_time", "end_time"))
    if last <= first:
        raise invalid("end_time is not after start_time", "body", "end_time")
    if minutes < 1 or (last - first) / timedelta(minutes=1) > minutes * MOST_STEPS:
        message = f"{minutes} minutes a step; at least 1, and at most {MOST_STEPS} steps"
        raise invalid(message, "body", "interval")
    length = timedelta(minutes=minutes)
    number = -((last - first) // -length)
    ends = [first + length * place for place in range(number)] + [last]
    texts = [moment.isoformat(timespec="microseconds") for moment in ends]
    return list(pairwise(texts))


def _gather(
    call: Call, db: sqlite3.Connection, steps: list[tuple[str, str]]
) -> dict[str, list[_Step]]:
    """Collect metrics by group and step. One that no trace has is taken from the spans."""
    where = columns.where(call, db, "trace")
    where.add("r.created_at >= ? AND r.created_at < ?", steps[0][0], steps[-1][1])
    groups: defaultdict[str, list[_Step]] = defaultdict(lambda: [_Step() for _ in steps])
    grouped = bool(call.body.get("group_by"))
    if not grouped:
        groups[ALL]  # there even when no trace is
    place_of: dict[tuple[int, str], _Step] = {}
    starts = [start for start, _ in steps]
    for row in _traces(call, db, where):
        step = groups[_group(row["of_group"], grouped)][bisect_right(starts, row["created_at"]) - 1]
        step.num_traces += 1
        place_of[row["run"], row["id"]] = step
        aggregates.add(step.values, row["metrics"])
    of_traces = {name for found in groups.values() for step in found for name in step.values}
    for run, trace_id, metrics in _spans(db, where):
        aggregates.add(place_of[run, trace_id].values, metrics, without=of_traces)
    return dict(groups)


def _traces(call: Call, db: sqlite3.Connection, where: Where) -> Iterator[sqlite3.Row]:
    group, bound = "''", ()
    if call.body.get("group_by"):
        column = columns.column(call.body["group_by"], "body", "group_by")
        group, bound = column.sql, column.values
    sql = f"SELECT r.run, r.id, r.created_at, r.metrics, {group} AS of_group FROM records AS r"
    yield from db.execute(f"{sql} WHERE {where.sql}", [*bound, *where.values])


def _spans(db: sqlite3.Connection, where: Where) -> Iterator[tuple[int, str, str]]:
    sql = (
        "SELECT s.run, s.trace_id, s.metrics FROM records AS r JOIN records AS s"
        " ON s.trace_id = r.id AND s.run = r.run AND s.kind = 'span' AND s.metrics <> '{}'"
    )
    for row in db.execute(f"{sql} WHERE {where.sql}", where.values):
        yield row["run"], row["trace_id"], row["metrics"]


def _group(value: Any, grouped: bool) -> str:
    """Name the group of a trace; without a value it is in the one that has no name."""
    if not grouped:
        return ALL
    return "" if value is None else str(value)


def _averages(values: Values) -> dict[str, Any]:
    return dict(aggregates.flat({name: aggregates.summary(v) for name, v in values.items()}))


def _labels(values: Values) -> dict[str, Any]:
    summed = {name: aggregates.summary(found) for name, found in values.items()}
    return {
        name: one["value_distribution"] for name, one in summed.items() if one["value_distribution"]
    }
