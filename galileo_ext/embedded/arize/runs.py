"""Runs in the database: each is a trace, so that Galileo's API shows and sums up the same rows."""

import json
import sqlite3
import uuid
from collections.abc import Iterable
from typing import Any

from galileo_ext.embedded.arize import columns
from galileo_ext.embedded.datasets import versions
from galileo_ext.embedded.errors import invalid
from galileo_ext.embedded.handlers import sessions
from galileo_ext.embedded.records import stored
from galileo_ext.embedded.records.ingest import Batch
from galileo_ext.embedded.storage import find as known
from galileo_ext.embedded.times import now

Run = dict[str, Any]


def store(db: sqlite3.Connection, experiment: Any, given: list[Run]) -> list[str]:
    """Store new runs of an experiment and return their ids, in the same order."""
    _demand_example_ids(experiment, given)
    examples = _examples(db, experiment, {run["example_id"] for run in given if _names(run)})
    batch = Batch(
        experiment["pk"],
        {"project_id": experiment["project_id"], "run_id": experiment["id"]},
        now(),
    )
    session_id = sessions.Chooser(db, experiment, {}).of({})
    for run in given:
        example = examples.get(str(run.get("example_id")), {})
        trace = columns.to_trace(run, example, str(experiment["name"]))
        batch.add({"id": str(uuid.uuid4()), **trace}, session_id, complete=True)
    stored.add(db, experiment, batch)
    return batch.trace_ids


def page(db: sqlite3.Connection, experiment: Any, moment: str, place: int, limit: int) -> list[Any]:
    """Read runs in the order in which they came, and one more than asked for, behind a place."""
    sql = (
        "SELECT pk, created_at, data FROM records WHERE run = ? AND kind = 'trace'"
        " AND (created_at, pk) > (?, ?) ORDER BY created_at, pk LIMIT ?"
    )
    return db.execute(sql, (experiment["pk"], moment, place, limit + 1)).fetchall()


def page_by_id(db: sqlite3.Connection, experiment: Any, after: str, limit: int) -> list[Any]:
    """Read runs sorted by id, and one more than asked for."""
    # What is sorted is small; the records themselves are read afterwards.
    found = "SELECT pk FROM records WHERE run = ? AND kind = 'trace' AND id > ? ORDER BY id LIMIT ?"
    sql = f"SELECT id, data FROM records WHERE pk IN ({found}) ORDER BY id"
    return db.execute(sql, (experiment["pk"], after, limit + 1)).fetchall()


def one(db: sqlite3.Connection, experiment: Any, run_id: str) -> Any:
    """Find a run of an experiment, or None."""
    sql = "SELECT * FROM records WHERE run = ? AND kind = 'trace' AND id = ?"
    return db.execute(sql, (experiment["pk"], run_id)).fetchone()


def _names(run: Run) -> bool:
    return bool(run.get("example_id"))


def _demand_example_ids(experiment: Any, given: list[Run]) -> None:
    if experiment["dataset_id"] is None:
        return
    for place, run in enumerate(given):
        if not _names(run):
            loc = ("body", "experiment_runs", place, "example_id")
            raise invalid("A run on a dataset names its example", *loc, kind="missing")


def _examples(
    db: sqlite3.Connection, experiment: Any, wanted: Iterable[str]
) -> dict[str, dict[str, Any]]:
    """Read the examples that runs name; the service does not refuse one that is not there."""
    if experiment["dataset_id"] is None or not wanted:
        return {}
    dataset = db.execute(f"{known.DATASETS} WHERE d.id = ?", (experiment["dataset_id"],)).fetchone()
    if dataset is None:
        return {}
    version = versions.load(db, dataset["id"], experiment["dataset_version"])
    names = set(wanted)
    rows = versions.fetch(db, version.rows)
    return {row["row_id"]: json.loads(row["cells"]) for row in rows if row["row_id"] in names}
