"""Experiments."""

import json
import sqlite3
import uuid
from typing import Any

from galileo_ext.embedded.auth import USER_ID
from galileo_ext.embedded.calls import Call, Page, Reply, int64, plain_id
from galileo_ext.embedded.datasets.versions import load
from galileo_ext.embedded.errors import not_built
from galileo_ext.embedded.experiments import view
from galileo_ext.embedded.experiments.aggregates import Aggregates
from galileo_ext.embedded.handlers import datasets, groups
from galileo_ext.embedded.records.ingest import encode
from galileo_ext.embedded.scorers import catalogue as scorers
from galileo_ext.embedded.storage import find, search
from galileo_ext.embedded.times import now
from galileo_ext.embedded.work.prompt_runs import Asked

_FILTERS = {
    "id": lambda item: search.identity("e.id", item),
    "name": lambda item: search.text("e.name", item),
    "created_by": lambda item: search.identity(f"'{USER_ID}'", item),
    "created_at": lambda item: search.date("e.created_at", item),
    "updated_at": lambda item: search.date("e.updated_at", item),
    "experiment_group_id": lambda item: ("e.group_id = ?", [plain_id(item["value"])]),
    "experiment_group_name": lambda item: search.text("g.name", item),
}
_SORTS = {"name": "e.name", "created_at": "e.created_at", "updated_at": "e.updated_at"}
_LATEST = "e.created_at DESC, e.pk DESC"


def create_experiment(call: Call) -> Any:
    """Create an experiment in the group that it asks for, or in the one that follows."""
    _refuse_playgrounds(call.body)
    with call.store.write() as db:
        find.project(db, call.project)
        scorers.demand_usable(db, call.project, call.body.get("scorers", []))
        dataset = _dataset(db, call)
        asked = Asked.of(db, call)
        body = {**call.body, "prompt_settings": asked.settings}
        run_id = insert(db, call.project, body, dataset)
        asked.keep(db, run_id, call.body.get("dataset"))
    if asked.trigger:
        call.runner.wake()
    return _one(call, run_id)


def insert(
    db: sqlite3.Connection, project_id: str, body: dict[str, Any], dataset: find.Found | None
) -> str:
    """Store a new experiment and return its id; a dataset says which of its versions is meant."""
    moment, run_id = now(), str(uuid.uuid4())
    group = groups.choose(db, project_id, body, dataset["name"] if dataset else None)
    settings = body.get("prompt_settings")
    asked = body.get("dataset") or {}
    db.execute(
        "INSERT INTO runs (id, kind, project_id, name, created_at, updated_at, scorers,"
        " task_type, dataset_id, dataset_version, group_id, prompt_settings)"
        " VALUES (?, 'experiment', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            run_id,
            project_id,
            body["name"],
            moment,
            moment,
            json.dumps(body.get("scorers", [])),
            int(body.get("task_type", 16)),
            dataset["id"] if dataset else None,
            int(asked.get("version_index", dataset["version"])) if dataset else None,
            group,
            json.dumps(settings) if settings else None,
        ),
    )
    return run_id


def list_experiments(call: Call) -> Any:
    """List all experiments of a project, the latest first."""
    found = _select(call, search.Where(), f" ORDER BY {_LATEST}")
    return Reply(text=f"[{','.join(found)}]")


def list_experiments_paginated(call: Call) -> Any:
    """List the experiments of a project page by page, the latest first."""
    return _page(call, search.Where(), f" ORDER BY {_LATEST}", Page.of(call.query))


def search_experiments(call: Call) -> Any:
    """Search the experiments of a project."""
    where = search.Where().add_all(call.body.get("filters", []), _FILTERS)
    order = search.order(call.body.get("sort"), _SORTS, _LATEST, "e.pk")
    return _page(call, where, order, Page.of(call.body))


def get_experiment(call: Call) -> Any:
    """Show one experiment."""
    return _one(call, call.path["experiment_id"])


def update_experiment(call: Call) -> Any:
    """Rename an experiment, and move it when a group is named."""
    body, run_id = call.body, call.path["experiment_id"]
    with call.store.write() as db:
        row = find.run(db, call.project, run_id, find.EXPERIMENT)
        moves = body.get("experiment_group_id") or body.get("experiment_group_name")
        group = groups.choose(db, call.project, body, None) if moves else row["group_id"]
        task_type = int(body.get("task_type", row["task_type"]))
        db.execute(
            "UPDATE runs SET name = ?, task_type = ?, group_id = ?, updated_at = ? WHERE id = ?",
            (body["name"], task_type, group, now(), run_id),
        )
    return _one(call, run_id)


def delete_experiment(call: Call) -> None:
    """Delete an experiment with everything logged to it."""
    run_id = call.path["experiment_id"]
    with call.store.write() as db:
        find.run(db, call.project, run_id, find.EXPERIMENT)
        db.execute("DELETE FROM runs WHERE id = ?", (run_id,))


def _refuse_playgrounds(body: dict[str, Any]) -> None:
    for key in ("playground_id", "playground_prompt_id"):
        if body.get(key):
            raise not_built(f"create_experiment with {key}")


def _dataset(db: sqlite3.Connection, call: Call) -> find.Found | None:
    wanted = call.body.get("dataset")
    if not wanted:
        return None
    row = find.dataset(db, plain_id(wanted["dataset_id"]))
    load(db, row["id"], int64(wanted["version_index"]))
    datasets.use(db, row["id"], call.project)
    return row


def _one(call: Call, run_id: str) -> Any:
    rows = _select(call, search.Where().add("e.id = ?", run_id), "")
    if not rows:
        with call.store.read() as db:
            find.run(db, call.project, run_id, find.EXPERIMENT)
    return Reply(text=rows[0])


def _page(call: Call, where: search.Where, order: str, page: Page) -> Any:
    found = _select(call, where, order + page.sql)
    shown = ",".join(found[: page.limit])
    return Reply(text=f'{encode(page.info(len(found)))[:-1]},"experiments":[{shown}]}}')


def _select(call: Call, where: search.Where, tail: str) -> list[str]:
    with call.store.read() as db:
        aggregates = Aggregates(db)
        found = view.select(db, call.project, where, tail, aggregates)
        if not found:
            find.project(db, call.project)
    aggregates.keep(call.store)
    return found
