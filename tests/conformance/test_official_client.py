"""What the official client puts in, both clients read back; and the other way round."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from galileo_api.api.run_scorer_settings import get_settings
from galileo_api.api.trace import query_traces
from galileo_api.models import LogRecordsQueryRequest

from galileo_ext import (
    Galileo,
    create_dataset,
    create_project,
    get_dataset,
    get_experiment,
    get_experiments,
    get_project,
    list_datasets,
    list_experiment_groups,
    list_projects,
    run_experiment,
)
from galileo_ext.datasets import fetch_rows

Official = Callable[..., dict[str, Any]]

#: Every kind of value that a dataset may hold; the official client stores structures as JSON text.
ROWS = [
    {"input": "plain", "output": "text", "metadata": {"kind": "a", "n": "1"}},
    {"input": "Grüße, 世界 🌍", "output": 'line\nbreak, "quotes"'},
    {"input": "5", "output": "true"},
]


def test_projects(official: Official, ours: Galileo) -> None:
    seen = official("projects", name="made there")

    assert seen["by_name"] == seen["id"]
    assert seen["by_id"] == "made there"
    assert seen["unknown"] is None
    assert "made there" in seen["listed"]
    assert seen["duplicate"][0] == "ProjectsAPIException"
    assert seen["deleted"] is True
    assert seen["after_delete"] is None
    found = get_project(name="made there")
    assert found is not None and found.id == seen["id"]
    assert "made there to delete" not in [project.name for project in list_projects()]


def test_datasets(official: Official, ours: Galileo) -> None:
    more = [{"input": "new", "output": "row"}]
    seen = official("datasets", name="stored there", rows=ROWS, more=more)

    assert seen["by_name"] == seen["id"]
    assert seen["by_id"] == "stored there"
    assert seen["unknown"] is None
    assert "stored there" in seen["listed"]
    assert [_row(row) for row in seen["content"]] == [_row(row) for row in ROWS]
    assert [_row(row) for row in seen["extended"]] == [_row(row) for row in ROWS + more]
    assert len(seen["versions"]) == 2 and seen["current_version"] == max(seen["versions"])
    assert [_row(row) for row in seen["first_version"]] == [_row(row) for row in ROWS]
    assert seen["after_delete"] is None
    assert _stored_rows(ours, "stored there") == [_row(row) for row in ROWS + more]
    assert "stored there to delete" not in [dataset.name for dataset in list_datasets()]


def test_experiments_and_groups(official: Official, ours: Galileo) -> None:
    project = create_project("experiments")
    seen = official("experiments", project="experiments")

    assert seen["plain_group"] == ["Ungrouped", True]
    assert seen["by_id_group"] == "a group"
    assert seen["unknown_group"][0] == "NotFoundError"
    assert "3520" in seen["unknown_group"][1]
    assert seen["found"] == seen["grouped"]
    assert seen["not_found"] is None
    assert seen["all"] == ["by id", "grouped", "plain"]
    assert seen["in_group"] == ["by id", "grouped"]
    assert {name: group["experiments"] for name, group in seen["groups"].items()} == {
        "a group": 2,
        "Ungrouped": 1,
    }
    assert [name for name, group in seen["groups"].items() if group["system"]] == ["Ungrouped"]
    found = get_experiment(project.id, "grouped")
    assert found is not None and found.id == seen["grouped"]
    assert sorted(str(e.name) for e in get_experiments(project.id)) == seen["all"]
    groups = {group.name: group.experiment_count for group in list_experiment_groups(project.id)}
    assert groups == {"a group": 2, "Ungrouped": 1}


def test_a_run_of_the_official_client(official: Official, ours: Galileo, server: str) -> None:
    project = create_project("runs there")
    create_dataset("run there", ROWS)
    seen = official("run", project="runs there", dataset="run there", name="nightly")

    assert seen["name"] == "nightly"
    assert seen["link"] == f"{server}/project/{project.id}/experiments/{seen['id']}"
    assert seen["group"] == "run there Experiment Group"
    assert seen["groups"]["run there Experiment Group"]["datasets"] == ["run there"]
    assert seen["has_traces"] is True
    # "5" arrives as the number 5: the official client reads each input as JSON where it can.
    by_input = {trace["input"]: trace for trace in seen["traces"]}
    assert {name: trace["output"] for name, trace in by_input.items()} == {
        row["input"]: f"<{row['input']}>" for row in ROWS
    }
    assert {name: trace["expected"] for name, trace in by_input.items()} == {
        row["input"]: row["output"] for row in ROWS
    }
    assert by_input["plain"]["metadata"] == {"kind": "a", "n": "1"}
    assert {name: trace["length"] for name, trace in by_input.items()} == {
        row["input"]: len(str(row["input"])) + 2 for row in ROWS
    }
    mean = sum(trace["length"] for trace in by_input.values()) / len(ROWS)
    assert seen["aggregate_metrics"]["average_length"] == pytest.approx(mean)
    assert "length" in seen["metric_aggregates"]
    assert seen["spans"] == ["workflow"] * len(ROWS)

    _same_run_seen_by_us(ours, project.id, seen)


def _same_run_seen_by_us(ours: Galileo, project_id: str, seen: dict[str, Any]) -> None:
    found = get_experiment(project_id, "nightly")
    assert found is not None and found.id == seen["id"]
    assert (found.num_traces, found.num_spans) == (len(ROWS), len(ROWS))
    tags = found.tags["generic"]
    assert {tag.key: tag.value for tag in tags} == {"env": "ci", "run": "7"}
    settings = get_settings.sync(project_id, found.id, client=ours.raw).to_dict()
    assert sorted(scorer["label"] for scorer in settings["scorers"]) == [
        "Context Adherence",
        "Correctness",
    ]
    assert _our_traces(ours, project_id, found.id) == {
        trace["id"]: (trace["input"], trace["output"], trace["expected"], trace["length"])
        for trace in seen["traces"]
    }


def test_an_unknown_metric(official: Official, ours: Galileo) -> None:
    create_project("typos")
    seen = official("failing", project="typos")

    assert seen["unknown_metric"][0] == "ValueError"
    assert "No Such Metric" in seen["unknown_metric"][1]


def test_a_taken_name_gets_a_time_stamp(official: Official, ours: Galileo) -> None:
    create_project("collisions")
    create_dataset("collide", ROWS)
    arguments = {"project": "collisions", "dataset": "collide", "name": "again"}

    names = [official("run", **arguments)["name"] for _ in range(2)]

    assert names[0] == "again"
    assert names[1].startswith("again 20")


def test_logging_to_a_stream_and_a_session(official: Official, ours: Galileo) -> None:
    create_project("streams")
    seen = official("logger", project="streams", stream="production")

    assert seen["flushed"] == 2
    assert seen["session"][0] == seen["session"][1]
    assert seen["traces"] == ["asked", "asked again"]
    assert seen["in_session"] == [seen["session"][0]]


def test_the_official_client_reads_what_ours_wrote(official: Official, ours: Galileo) -> None:
    project = create_project("written by us")

    def length(output: str) -> int:
        return len(output)

    result = run_experiment(
        "ours",
        project_id=project.id,
        dataset=ROWS,
        function=lambda text: f"<{text}>",
        metrics=[length],
        experiment_tags={"env": "ci"},
        experiment_group="from us",
    )
    seen = official("read", project="written by us", experiment="ours")

    assert seen["id"] == result.experiment.id
    assert seen["group"] == "from us"
    assert seen["tags"] == {"env": "ci"}
    assert {trace["id"]: trace for trace in seen["traces"]} == {
        row.trace_id: {
            "id": row.trace_id,
            "input": row.input,
            "output": row.output,
            "expected": row.expected,
            "metadata": row.metadata,
            "length": row.scores["length"],
        }
        for row in result.rows
    }
    assert seen["aggregate_metrics"]["average_length"] == pytest.approx(
        result.metrics["length"].mean
    )


def _our_traces(ours: Galileo, project_id: str, experiment_id: str) -> dict[str, Any]:
    body = LogRecordsQueryRequest(experiment_id=experiment_id, limit=100)
    answer = query_traces.sync(project_id, client=ours.raw, body=body)
    records = [record.to_dict() for record in answer.records]
    return {
        r["id"]: (r["dataset_input"], r["output"], r["dataset_output"], r["metrics"]["length"])
        for r in records
    }


def _stored_rows(ours: Galileo, name: str) -> list[dict[str, Any]]:
    dataset = get_dataset(name=name)
    assert dataset is not None
    rows, following = fetch_rows(ours, dataset.id, dataset.current_version_index, 0)
    assert following is None
    return [_row(row["values_dict"]) for row in rows]


def _row(row: dict[str, Any]) -> dict[str, Any]:
    """Return the columns with a meaning, each under one name, absent ones left out.

    The official client stores structures as their JSON text.
    """
    expected, metadata = row.get("output", row.get("ground_truth")), row.get("metadata")
    if isinstance(metadata, str):
        metadata = json.loads(metadata)
    found = {"input": row["input"], "output": expected, "metadata": metadata}
    return {name: value for name, value in found.items() if value is not None}
