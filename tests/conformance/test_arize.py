"""Arize's official clients against a served embedded server; ours looks at the same data."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from _serving import served
from _venvs import clean_environment, environment
from arize_api.api.experiments import (
    experiments_create,
    experiments_delete,
    experiments_get,
    experiments_list,
    experiments_runs_list,
)
from arize_api.models import ExperimentRunInput, ExperimentsCreateRequest

from galileo_ext import Galileo, arize, create_dataset, create_project, run_experiment
from galileo_ext.arize import Arize

KEY = "a-key-for-conformance"
DRIVER = Path(__file__).with_name("official_arize.py")
NEWEST, FIRST = "arize", "arize-first"
Drive = Callable[..., Any]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("arize") / "galileo.db"


@pytest.fixture(scope="module")
def address(database: Path) -> Iterator[str]:
    with served(database, api_key=KEY, api="arize") as url:
        yield url


@pytest.fixture(scope="module")
def official(address: str, tmp_path_factory: pytest.TempPathFactory) -> Drive:
    """Call ``official(version, "scenario", argument=...)``; see ``official_arize.py``."""
    home = tmp_path_factory.mktemp("home")

    def drive(version: str, scenario: str, **arguments: Any) -> Any:
        environ = clean_environment() | {
            "HOME": str(home),
            "ARIZE_LOG_ENABLE": "false",
            "CONFORMANCE_HOST": address.removeprefix("http://"),
            "CONFORMANCE_KEY": KEY,
        }
        python = environment(version, project=False)
        done = subprocess.run(
            [str(python), str(DRIVER), scenario, json.dumps(arguments)],
            env=environ, cwd=home, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=120,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    return drive


@pytest.fixture
def ours(address: str) -> Iterator[Arize]:
    with Arize(KEY, api_host=address, space="default") as connection:
        yield connection


@pytest.fixture
def space(ours: Arize) -> str:
    return arize.get_space("default").id


@pytest.fixture
def golden(ours: Arize) -> tuple[str, list[str]]:
    """A dataset for the raw operations, and the ids of its examples."""
    try:
        dataset = arize.get_dataset("golden")
    except ValueError:
        dataset = arize.create_dataset("golden", [{"q": "2+2?"}, {"q": "3+1?"}])
    return dataset.id, [example["id"] for example in arize.list_examples(dataset)]


@pytest.mark.parametrize(("version", "scenario"), [(FIRST, "seed"), (NEWEST, "five")])
def test_the_five_operations(
    official: Drive, golden: tuple[str, list[str]], version: str, scenario: str
) -> None:
    dataset_id, examples = golden
    seen = official(version, scenario, dataset_id=dataset_id, examples=examples)
    assert seen["same"]
    assert seen["listed"] == [scenario]
    assert [columns["model"] for columns in seen["columns"]] == ["m", "m"]
    assert seen["left"] == []


def test_the_five_operations_by_our_raw_client(ours: Arize, golden: tuple[str, list[str]]) -> None:
    dataset_id, examples = golden
    runs = [ExperimentRunInput("4", example_id=example) for example in examples]
    body = ExperimentsCreateRequest("raw", runs, dataset_id=dataset_id)
    made = experiments_create.sync(client=ours.raw, body=body)
    listed = experiments_list.sync(client=ours.raw, dataset_id=dataset_id)
    assert [one.name for one in listed.experiments] == ["raw"]
    assert experiments_get.sync(made.id, client=ours.raw) == made
    stored = experiments_runs_list.sync(made.id, client=ours.raw)
    assert [run.output for run in stored.experiment_runs] == ["4", "4"]
    experiments_delete.sync(made.id, client=ours.raw)
    assert experiments_list.sync(client=ours.raw, dataset_id=dataset_id).experiments == []


def test_the_five_operations_by_name(ours: Arize, golden: tuple[str, list[str]]) -> None:
    _, examples = golden
    runs = [{"example_id": example, "output": 4} for example in examples]
    made = arize.create_experiment("by name", runs, dataset="golden")
    assert arize.get_experiment("by name", dataset="golden") == made
    assert [one.name for one in arize.list_experiments(dataset="golden")] == ["by name"]
    assert [run.output for run in arize.list_runs("by name", dataset="golden")] == [4, 4]
    arize.delete_experiment("by name", dataset="golden")
    assert arize.list_experiments(dataset="golden") == []


def test_the_first_client(official: Drive, ours: Arize, space: str, database: Path) -> None:
    with Galileo.embedded(database, journal=":memory:"):  # another process's view of the file
        create_project("galileo")
        create_dataset("rows", [{"input": "q"}])
        run_experiment("ours", project="galileo", dataset="rows", function=str.upper)
    seen = official(FIRST, "life_first", space=space)
    assert seen["listed"] == [seen["got"]] == ["first"]
    assert seen["outputs"] == ["r", "r"]
    ((output, example_id),) = seen["galileo"]
    assert output == "Q"
    assert example_id
    assert [example["q"] for example in arize.list_examples("first")] == [1, 2]


def test_the_newest_client(official: Drive, ours: Arize, space: str) -> None:
    seen = official(NEWEST, "life", space=space)
    assert seen["examples"][1] == {"question": "1", "extra": {"a": [1, None]}}
    assert seen["pages"] == [["three", "two"], ["one"]]
    assert seen["more"] == [True, False]
    assert seen["runs"] == [{"latency_ms": 12, "score": 1.0, "output": "4"}] * 3
    assert (seen["found"], seen["left"]) == ("two", ["three", "two"])
    assert seen["in_space"] == [None, space]
    assert "default" in seen["spaces"]
    assert [run.columns for run in arize.list_runs("two")] == [{"latency_ms": 12, "score": 1.0}] * 3


def test_added_runs_and_annotations(official: Drive, ours: Arize, space: str) -> None:
    """The official client loses the columns of a dict; ours does not."""
    arize.create_experiment("grows", [{"output": "x"}])
    official(NEWEST, "appended", experiment="grows", space=space)
    arize.append_runs("grows", [{"output": "ours", "custom": 1}])
    _, kept, lost, own = arize.list_runs("grows")
    assert kept.columns == {"custom": 1, "eval.a.score": 0.5}
    assert [(said.name, said.score) for said in kept.annotations] == [("good", 1.0)]
    assert lost.columns == {}
    assert own.columns == {"custom": 1}


def test_its_errors(official: Drive, ours: Arize, space: str) -> None:
    seen = official(NEWEST, "problems", space=space)
    assert seen["missing"][:3] == ["NotFoundException", 404, "Not Found"]
    assert seen["taken"][:2] == ["ConflictException", 409]
    assert "'qa'" in seen["taken"][3]
    assert seen["key"][:2] == ["UnauthorizedException", 401]
    assert KEY not in json.dumps(seen)


def test_its_runner_over_http(official: Drive, ours: Arize, space: str) -> None:
    seen = official(NEWEST, "dry_run", dataset="qa", space=space)
    assert seen == {"experiment": None, "outputs": ["0", "1", "2"], "scores": True}
