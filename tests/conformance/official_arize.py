"""Drives Arize's official client: ``python official_arize.py SCENARIO JSON-ARGUMENTS``; JSON out.

It runs in environments of its own, one for each version of that client, and reports what it saw.
What the versions name differently is told apart by what is there.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from arize import ArizeClient
from arize._generated import api_client
from arize.experiments.types import ExperimentTaskFieldNames

HOST, KEY = os.environ["CONFORMANCE_HOST"], os.environ["CONFORMANCE_KEY"]
FIELDS = {"example_id": "example_id", "output": "result"}


def client(**options: Any) -> Any:
    return ArizeClient(
        api_key=KEY, api_host=HOST, api_scheme="http", enable_caching=False, **options
    )


def _raw() -> Any:
    configuration = api_client.Configuration(host=f"http://{HOST}", access_token=KEY)
    return api_client.ApiClient(configuration)


def _dump(model: Any) -> Any:
    return json.loads(model.model_dump_json())


def seed(dataset_id: str, examples: list[str]) -> dict[str, Any]:
    """Call the five operations of the first raw client under their names there."""
    api = api_client.ExperimentsApi(_raw())
    runs = [
        {"example_id": example, "output": "4", "model": "m", "temperature": 0.2}
        for example in examples
    ]
    request = api_client.ExperimentsCreateRequest.from_dict(
        {"name": "seed", "dataset_id": dataset_id, "experiment_runs": runs}
    )
    made = api.experiments_create(request)
    listed = api.experiments_list(dataset_id=dataset_id, limit=50)
    found = api.experiments_get(made.id)
    stored = api.experiments_runs_list(made.id, limit=50)
    api.experiments_delete(made.id)
    return {
        "same": found.id == made.id,
        "listed": [one.name for one in listed.experiments],
        "columns": [run.additional_properties for run in stored.experiment_runs],
        "left": [one.name for one in api.experiments_list(dataset_id=dataset_id).experiments],
    }


def five(dataset_id: str, examples: list[str]) -> dict[str, Any]:
    """Call the same five operations under the names that newer clients have for them."""
    api = api_client.ExperimentsApi(_raw())
    runs = [
        api_client.ExperimentRunInput.from_dict(
            {"example_id": example, "output": "4", "model": "m"}
        )
        for example in examples
    ]
    request = api_client.CreateExperimentRequest(
        name="five", dataset_id=dataset_id, experiment_runs=runs
    )
    made = api.create_experiment(request)
    listed = api.list_experiments(dataset_id=dataset_id, limit=50)
    found = api.get_experiment(made.id)
    stored = api.list_experiment_runs(made.id, limit=50)
    api.delete_experiment(made.id)
    return {
        "same": found.id == made.id,
        "listed": [one.name for one in listed.experiments],
        "columns": [run.additional_properties for run in stored.experiment_runs],
        "left": [one.name for one in api.list_experiments(dataset_id=dataset_id).experiments],
    }


def life_first(space: str) -> dict[str, Any]:
    """From a dataset to a deleted experiment, with the first version's own layer."""
    official = client()
    dataset = official.datasets.create(name="first", space_id=space, examples=[{"q": 1}, {"q": 2}])
    examples = official.datasets.list_examples(dataset_id=dataset.id).examples
    made = official.experiments.create(
        name="first",
        dataset_id=dataset.id,
        experiment_runs=[{"example_id": one.id, "result": "r"} for one in examples],
        task_fields=ExperimentTaskFieldNames(**FIELDS),
    )
    seen = {
        "listed": [
            one.name for one in official.experiments.list(dataset_id=dataset.id).experiments
        ],
        "got": official.experiments.get(experiment_id=made.id).name,
        "outputs": [
            run.output
            for run in official.experiments.list_runs(experiment_id=made.id).experiment_runs
        ],
        "projects": [one.name for one in official.projects.list(space_id=space).projects],
        "galileo": [
            (run.output, run.example_id)
            for one in official.experiments.list().experiments
            if one.name == "ours"
            for run in official.experiments.list_runs(experiment_id=one.id).experiment_runs
        ],
    }
    official.experiments.delete(experiment_id=made.id)
    return {**seen, "dataset": dataset.name}


def life(space: str) -> dict[str, Any]:
    """The same, and more, with the newest version's layer: names instead of ids."""
    official = client()
    rows = [{"question": str(n), "extra": {"a": [n, None]}} for n in range(3)]
    dataset = official.datasets.create(name="qa", space=space, examples=rows)
    examples = official.datasets.list_examples(dataset="qa", space=space).examples
    runs = [
        {"example_id": one.id, "result": "4", "latency_ms": 12, "score": 1.0} for one in examples
    ]
    fields = ExperimentTaskFieldNames(**FIELDS)
    for name in ("one", "two", "three"):
        made = official.experiments.create(
            name=name, dataset="qa", space=space, experiment_runs=runs, task_fields=fields
        )
    in_space = official.experiments.create(
        name="in the space", space=space, experiment_runs=[{"result": "x"}],
        task_fields=ExperimentTaskFieldNames(output="result"),
    )  # fmt: skip
    page = official.experiments.list(dataset="qa", space=space, limit=2)
    rest = official.experiments.list(
        dataset=dataset.id, limit=2, cursor=page.pagination.next_cursor
    )
    stored = official.experiments.list_runs(experiment="two", dataset="qa", space=space)
    found = official.experiments.get(experiment="two", dataset="qa", space=space)
    official.experiments.delete(experiment="one", dataset="qa", space=space)
    left = official.experiments.list(dataset="qa", space=space)
    return {
        "examples": [one.additional_properties for one in examples],
        "pages": [[one.name for one in part.experiments] for part in (page, rest)],
        "more": [page.pagination.has_more, rest.pagination.has_more],
        "runs": [
            run.additional_properties | {"output": run.output} for run in stored.experiment_runs
        ],
        "found": found.name,
        "last": made.name,
        "in_space": [in_space.dataset_id, in_space.space_id],
        "left": [one.name for one in left.experiments],
        "spaces": [one.name for one in official.spaces.list().spaces],
    }


def appended(experiment: str, space: str) -> dict[str, Any]:
    """Add runs in the two ways of the client, of which one loses columns; annotate; tag list."""
    from arize.experiments.types import AnnotateRecordInput, AnnotationInput, ExperimentRunInput

    official = client()
    column = {"output": "kept", "custom": 1, "eval.a.score": 0.5}
    kept = official.experiments.append_runs(
        experiment=experiment, space=space, experiment_runs=[ExperimentRunInput.from_dict(column)]
    )
    lost = official.experiments.append_runs(
        experiment=experiment, space=space,
        experiment_runs=[{"output": "lost", "custom": 1}],
    )  # fmt: skip
    official.experiments.annotate_runs(
        experiment=experiment, space=space,
        annotations=[
            AnnotateRecordInput(
                record_id=kept.run_ids[0], values=[AnnotationInput(name="good", score=1.0)]
            )
        ],
    )  # fmt: skip
    return {"kept": kept.run_ids, "lost": lost.run_ids}


def problems(space: str) -> dict[str, Any]:
    """What errors look like to that client."""
    official = client()
    seen = {}
    for name, call in {
        "missing": lambda: official.experiments.get(experiment="RXhwZXJpbWVudDoxOjI="),
        "taken": lambda: official.datasets.create(name="qa", space=space, examples=[{"q": 1}]),
        "key": lambda: ArizeClient(api_key="wrong", api_host=HOST, api_scheme="http").spaces.list(),
    }.items():
        try:
            call()
        except api_client.exceptions.ApiException as error:
            seen[name] = [type(error).__name__, error.status, error.data.title, error.data.detail]
    return seen


def dry_run(dataset: str, space: str) -> dict[str, Any]:
    """The client's own runner, in the one mode that is HTTP alone."""
    experiment, frame = client().experiments.run(
        name="dry", dataset=dataset, space=space, task=lambda dataset_row: dataset_row["question"],
        evaluators=[lambda output: output == "1"], dry_run=True, force_http=True,
    )  # fmt: skip
    return {
        "experiment": experiment,
        "outputs": sorted(frame["output"]),
        "scores": len(frame.filter(like="eval.").columns) > 0,
    }


if __name__ == "__main__":
    answer = globals()[sys.argv[1]](**json.loads(sys.argv[2]))
    print(json.dumps(answer, default=str))
