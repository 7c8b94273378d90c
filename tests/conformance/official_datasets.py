"""Scenarios of ``official.py`` about projects and datasets, through the public functions alone."""

from __future__ import annotations

import time
from typing import Any

from galileo.datasets import (
    Datasets,
    create_dataset,
    delete_dataset,
    extend_dataset,
    get_dataset,
    get_dataset_version,
    get_dataset_version_history,
    list_dataset_projects,
    list_datasets,
)
from galileo.experiments import run_experiment
from galileo.projects import create_project, delete_project, get_project


def stored(contents: dict[str, Any]) -> dict[str, Any]:
    """Create a dataset of each content and read it back."""
    seen = {}
    for name, content in contents.items():
        made = create_dataset(name, content)
        found = get_dataset(id=made.dataset.id).get_content()
        seen[name] = {
            "columns": found.column_names,
            "rows": [row.values_dict.to_dict() for row in found.rows],
            "values": [[_plain(value) for value in row.values] for row in found.rows],
            "index": [row.index for row in found.rows],
            "num_rows": made.dataset.num_rows,
        }
    return seen


def edited(name: str, rows: list[Any], more: list[Any]) -> dict[str, Any]:
    """Add rows twice, once with an ETag that is no longer true; look at every version; rename."""
    made = create_dataset(name, rows)
    stale = made._get_etag()
    made.add_rows(more)
    late = get_dataset(name=name)
    late._get_etag = lambda: stale
    seen: dict[str, Any] = {"lost_update": _raised(lambda: late.add_rows(more))}
    get_dataset(name=name).add_rows([{"input": "with a column", "new": "x"}])
    found = get_dataset(id=made.dataset.id)
    history = get_dataset_version_history(dataset_id=found.dataset.id)
    seen["history"] = [
        [v.version_index, v.num_rows, v.rows_added, v.columns_added, v.column_names]
        for v in history.versions
    ]
    seen["versions"] = {
        v.version_index: _rows(
            get_dataset_version(version_index=v.version_index, dataset_name=name)
        )
        for v in history.versions
    }
    seen["loaded"] = _rows(found.load_version(1))
    seen["changed_in"] = [
        [row.metadata.created_in_version, row.metadata.updated_in_version]
        for row in found.get_content().rows
    ]
    seen["page"] = _rows(found.get_content(starting_token=1, limit=1))
    renamed = Datasets().update(found.dataset.id, name=f"{name}, renamed")
    seen["renamed"] = [renamed.dataset.id == found.dataset.id, renamed.dataset.name]
    seen["old_name"] = get_dataset(name=name)
    seen["taken"] = _raised(lambda: create_dataset(f"{name}, renamed", rows))
    seen["unknown_version"] = _raised(lambda: found.load_version(99))
    return seen


def usage(name: str, rows: list[Any]) -> dict[str, Any]:
    """Use a dataset in projects by creating it in one and running an experiment in another."""
    first, second, third = (create_project(f"{name} {n}") for n in ("first", "second", "third"))
    made = create_dataset(name, rows, project_id=first.id)
    time.sleep(0.01)  # the order is that of use
    run_experiment("run", project=second.name, dataset=made, function=str)
    seen: dict[str, Any] = {
        "projects": [p.name for p in list_dataset_projects(dataset_name=name)],
        "one": [p.name for p in list_dataset_projects(dataset_id=made.dataset.id, limit=1)],
        "method": sorted(p.id for p in made.list_projects()) == sorted([first.id, second.id]),
        "listed": [d.name for d in list_datasets(project_name=second.name)],
        "not_listed": [d.name for d in list_datasets(project_id=third.id)],
        "in_project": get_dataset(name=name, project_id=first.id).dataset.id == made.dataset.id,
        "elsewhere": _raised(lambda: get_dataset(name=name, project_name=third.name)),
        "kept": _raised(lambda: delete_dataset(name=name, project_name=third.name)),
        "count": get_dataset(name=name).dataset.project_count,
    }
    delete_project(name=second.name)
    seen["after_project"] = [p.name for p in list_dataset_projects(dataset_name=name)]
    seen["project_gone"] = get_project(id=second.id) if get_project(name=second.name) else None
    delete_dataset(id=made.dataset.id, project_id=first.id)
    seen["dataset_gone"] = get_dataset(name=name)
    return seen


def extended() -> dict[str, Any]:
    """Ask for rows that a model makes up."""
    return {"refused": _raised(lambda: extend_dataset(prompt="a bot", count=2))}


def called(project: str, name: str, rows: list[Any]) -> dict[str, Any]:
    """Run a function over a stored dataset and tell what it was called with."""
    calls: list[Any] = []

    def keep(value: Any) -> str:
        calls.append(value)
        return "ok"

    create_project(project)
    made = create_dataset(name, rows)
    run_experiment("kept", project=project, dataset=made, function=keep)
    return {"calls": calls}


def _rows(content: Any) -> list[dict[str, Any]]:
    return [row.values_dict.to_dict() for row in content.rows]


def _plain(value: Any) -> Any:
    return value.to_dict() if hasattr(value, "to_dict") else value


def _raised(action: Any) -> list[str] | None:
    try:
        action()
    except Exception as error:
        return [type(error).__name__, str(error)]
    return None


SCENARIOS = {f.__name__: f for f in (stored, edited, usage, extended, called)}
