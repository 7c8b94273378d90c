"""Experiments: those of Galileo's API, and those made here."""

import sqlite3
from typing import Any

from galileo_ext.embedded.arize import datasets, ids, runs, spaces
from galileo_ext.embedded.arize.clients import readable
from galileo_ext.embedded.arize.pages import Condition, newest
from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.errors import Refusal, invalid
from galileo_ext.embedded.handlers import datasets as stored_datasets
from galileo_ext.embedded.handlers import experiments

SELECT = "SELECT e.*, e.pk AS place FROM runs AS e"
_EXPERIMENT = "e.kind = 'experiment'"


def experiments_list(call: Call) -> Any:
    """List experiments, the newest first."""
    query, where = call.query, Condition([_EXPERIMENT])
    if query["dataset_id"] and query["space_id"]:
        raise invalid("Give dataset_id or space_id, not both", "query", "space_id")
    where.contains("e.name", query["name"])
    with call.store.read() as db:
        if query["dataset_id"]:
            where.add("e.dataset_id = ?", datasets.find(db, query["dataset_id"])["id"])
        if query["space_id"]:
            where.add("e.project_id = ?", spaces.find(db, query["space_id"])["id"])
        rows, pagination = newest(db, SELECT, "e.pk", where, query)
    return {"experiments": [describe(call, row) for row in rows], "pagination": pagination}


def experiments_get(call: Call) -> Any:
    """Show an experiment."""
    with call.store.read() as db:
        return describe(call, find(db, call.path["experiment_id"]))


def experiments_create(call: Call) -> Any:
    """Create an experiment with its first runs, whole or not at all."""
    body = call.body
    if "dataset_id" in body and "space_id" in body:
        raise invalid("Give dataset_id or space_id, not both", "body", "space_id")
    with call.store.write() as db:
        dataset = datasets.find(db, body["dataset_id"]) if "dataset_id" in body else None
        space = dataset["space"] if dataset else spaces.find(db, body["space_id"])["id"]
        _demand_free(db, space, dataset, body["name"])
        run_id = experiments.insert(db, space, {"name": body["name"]}, dataset)
        if dataset:
            stored_datasets.use(db, dataset["id"], space)
        experiment_id = ids.encode(ids.EXPERIMENT, run_id)
        runs.store(db, find(db, experiment_id), body["experiment_runs"])
        return describe(call, find(db, experiment_id))


def experiments_delete(call: Call) -> None:
    """Delete an experiment with its runs."""
    with call.store.write() as db:
        row = find(db, call.path["experiment_id"])
        db.execute("DELETE FROM runs WHERE pk = ?", (row["pk"],))


def experiments_runs_insert(call: Call) -> Any:
    """Add runs, all of them or none."""
    with call.store.write() as db:
        row = find(db, call.path["experiment_id"])
        run_ids = runs.store(db, row, call.body["experiment_runs"])
        return {**describe(call, find(db, call.path["experiment_id"])), "run_ids": run_ids}


def find(db: sqlite3.Connection, experiment_id: str) -> Any:
    """Find an experiment by its id."""
    (run_id,) = ids.decode(ids.EXPERIMENT, experiment_id)
    row = db.execute(f"{SELECT} WHERE e.id = ? AND {_EXPERIMENT}", (run_id,)).fetchone()
    if row is None:
        raise ids.missing(ids.EXPERIMENT, experiment_id)
    return row


def describe(call: Call, row: Any) -> dict[str, Any]:
    """Show an experiment."""
    dataset, version = row["dataset_id"], row["dataset_version"]
    answer = {
        "id": ids.encode(ids.EXPERIMENT, row["id"]),
        "name": row["name"],
        "space_id": ids.encode(ids.SPACE, row["project_id"]),
        "dataset_id": ids.encode(ids.DATASET, dataset) if dataset else None,
        "dataset_version_id": datasets.version_id(dataset, version) if dataset else None,
        "created_at": row["created_at"],
        "updated_at": row["updated_at"],
        "integration_id": None,
    }
    return readable(call, answer, "space_id", "integration_id")


def _demand_free(db: sqlite3.Connection, space: str, dataset: Any, name: str) -> None:
    """Refuse a name that is taken: on the dataset or, without one, in the space."""
    where = Condition([_EXPERIMENT])
    where.add("e.name = ?", name)
    if dataset:
        where.add("e.dataset_id = ?", dataset["id"])
    else:
        where.add("e.project_id = ? AND e.dataset_id IS NULL", space)
    if db.execute(f"{SELECT} WHERE {where.sql}", where.values).fetchone():
        place = f"on the dataset {dataset['name']!r}" if dataset else "in the space"
        raise Refusal(409, f"There is an experiment named {name!r} {place} already.")
