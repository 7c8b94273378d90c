"""The differences that docs/how-to/move-from-galileo.md names: both clients, on one server."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock
from typing import Any

import pytest

from galileo_ext import (
    ExperimentResult,
    Galileo,
    LocalMetricConfig,
    NameNotFoundError,
    create_project,
    delete_dataset,
    get_dataset,
    get_experiment,
    get_experiments,
    load_experiment,
    run_experiment,
)

Official = Callable[..., dict[str, Any]]
PROJECT = "moving"


@pytest.fixture(scope="module")
def seen(official: Official, server: str) -> dict[str, Any]:
    with Galileo(api_key="a-key-for-conformance", console_url=server):
        create_project(PROJECT)
    return official("moving", project=PROJECT)


def fails_on_b(text: str) -> str:
    if text == "b":
        raise ValueError("no b")
    return text.upper()


def ours_run(name: str, dataset: list[Any], function: Any, **options: Any) -> ExperimentResult:
    return run_experiment(
        f"{name}, ours", project=PROJECT, dataset=dataset, function=function, **options
    )


def rows_of(name: str) -> list[tuple[Any, Any]]:
    return [(row.input, row.output) for row in load_experiment(name, project=PROJECT).rows]


def test_a_row_that_fails(seen: dict[str, Any], ours: Galileo) -> None:
    assert seen["returned"] == ["experiment", "link", "message"]
    assert "has completed" in seen["message"]
    # The output of "c" is stored with the input of "b", and "c" is nowhere.
    assert rows_of("fails") == [("a", "A"), ("b", "C")]

    result = ours_run("fails", ["a", "b", "c"], fails_on_b)
    assert [(row.input, row.output) for row in result.rows] == [("a", "A"), ("b", None), ("c", "C")]
    assert sorted(result.keys()) == seen["returned"]
    assert "2 of 3 rows succeeded, 1 failed" in result["message"]
    assert rows_of("fails, ours") == [("a", "A"), ("b", None), ("c", "C")]


def test_an_asynchronous_function(seen: dict[str, Any], ours: Galileo) -> None:
    async def later(text: str) -> str:
        return text

    assert rows_of("async") == []
    assert ours_run("async", ["a", "b"], later).ok == 2


def test_what_the_function_is_given(seen: dict[str, Any], ours: Galileo) -> None:
    given: list[Any] = []
    ours_run("inputs", [{"input": '{"a": 1}'}, {"input": "t"}], given.append, max_concurrency=1)
    assert seen["inputs"] == [{"a": 1}, "t"]
    assert given == ['{"a": 1}', "t"]


def test_rows_at_once(seen: dict[str, Any], ours: Galileo) -> None:
    running, most, lock = 0, 0, Lock()

    def slow(text: str) -> str:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.2)
        with lock:
            running -= 1
        return text

    ours_run("at once", ["a", "b", "c"], slow)
    assert (seen["at_once"], most) == (1, 3)


def test_metrics(seen: dict[str, Any], ours: Galileo) -> None:
    metric = LocalMetricConfig(name="seen", scorer_fn=lambda step: 1.0)
    assert seen["scored"] == 0
    assert ours_run("default", ["a"], str, metrics=[metric]).metrics["seen"].scored == 1

    def length(output: str) -> int:
        return len(output)

    assert seen["function_as_metric"][0] == "ValueError"
    assert ours_run("function", ["a"], str, metrics=[length]).metrics["length"].mean == 1


def test_names_that_nothing_has(seen: dict[str, Any], ours: Galileo) -> None:
    assert seen["unknown_metric"][0] == "ValueError"
    with pytest.raises(NameNotFoundError, match="no metric named 'No such metric'"):
        ours_run("typo", ["a"], str, metrics=["No such metric"])
    names = [experiment.name for experiment in get_experiments(project_name=PROJECT)]
    assert "typo" in names and "typo, ours" not in names

    assert seen["unknown_dataset"][0] == "ValueError"
    assert "no such" not in seen["unknown_dataset"][1]
    with pytest.raises(NameNotFoundError, match="no dataset named 'no such'"):
        run_experiment("none", project=PROJECT, dataset="no such", function=str)


def test_what_is_not_there(seen: dict[str, Any], ours: Galileo) -> None:
    assert seen["missing"] == [None, None]
    assert get_dataset(name="no such") is None
    assert get_experiment(project_name=PROJECT, experiment_name="not there") is None
    assert seen["deleting_nothing"][0] == "ValueError"
    with pytest.raises(ValueError, match="no dataset named 'no such'"):
        delete_dataset(name="no such")
    assert seen["methods"] == [True]
    assert not hasattr(get_dataset(name="wrapped"), "get_content")
