"""Experiments through the official client's functions and its ``Experiment`` object."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from galileo_ext import (
    Galileo,
    create_experiment,
    create_project,
    get_experiment,
    load_experiment,
)

Official = Callable[..., dict[str, Any]]

#: More than the official client sends at once (128), and than it reads at once (100).
ROWS = [
    {"input": f"question {n}", "output": f"answer {n}", "metadata": {"n": str(n)}}
    for n in range(300)
]
NAME = "from a list"


@pytest.fixture(scope="module")
def seen(official: Official, server: str) -> dict[str, Any]:
    """One run over a list, which the tests of this module look at."""
    from .conftest import KEY

    with Galileo(api_key=KEY, console_url=server):
        create_project("experiment objects")
    return official("list_run", project="experiment objects", name=NAME, rows=ROWS)


def test_a_run_over_a_list_is_read_back(
    official: Official, ours: Galileo, seen: dict[str, Any]
) -> None:
    looked = official("experiment_object", project="experiment objects", name=NAME)

    assert looked["id"] == seen["id"]
    assert seen["group"] == "from a list"
    assert (looked["progress"], looked["has_failed"], looked["has_traces"]) == (100, False, True)
    assert looked["listed"] == [NAME]
    assert looked["project"] == "experiment objects"
    assert looked["tags"] == {"env": "ci", "seen": "yes"}
    assert looked["pages"] == 3
    assert sorted(looked["traces"]) == sorted(
        [row["input"], f"<{row['input']}>", row["output"], row["metadata"]["n"]] for row in ROWS
    )
    lengths = [len(f"<{row['input']}>") for row in ROWS]
    assert sorted(looked["scores"]) == sorted([n, n % 2 == 0] for n in lengths)
    assert looked["aggregate_metrics"]["average_length"] == pytest.approx(sum(lengths) / 300)
    assert looked["length"]["count"] == 300
    assert (looked["length"]["min"], looked["length"]["max"]) == (min(lengths), max(lengths))
    assert looked["verdict"]["value_distribution"] == {
        "true": sum(n % 2 == 0 for n in lengths),
        "false": sum(n % 2 == 1 for n in lengths),
    }
    assert {"metrics/length", "metrics/verdict"} <= set(looked["columns"])
    for kind in ("trace_columns", "span_columns", "session_columns"):
        assert "created_at" in looked[kind]
    assert "metrics/length" in looked["trace_columns"]


def test_our_result_of_that_run(ours: Galileo, seen: dict[str, Any]) -> None:
    loaded = load_experiment(seen["id"], project="experiment objects")

    assert [row.input for row in loaded.rows] == [row["input"] for row in ROWS]
    assert [row.output for row in loaded.rows] == [f"<{row['input']}>" for row in ROWS]
    assert [row.expected for row in loaded.rows] == [row["output"] for row in ROWS]
    assert [row.metadata for row in loaded.rows] == [row["metadata"] for row in ROWS]
    assert [row.index for row in loaded.rows] == list(range(300))
    assert all(row.duration > 0 for row in loaded.rows)
    assert (loaded.total, loaded.failed, loaded.status) == (300, 0, "stored")
    lengths = [len(f"<{row['input']}>") for row in ROWS]
    assert loaded.metrics["length"].mean == pytest.approx(sum(lengths) / 300)
    assert loaded.server_metrics == ["correctness"]
    assert loaded.wait(timeout=10).total == 300


def test_its_records_are_searched_and_exported(
    official: Official, ours: Galileo, seen: dict[str, Any]
) -> None:
    records = official("experiment_records", project="experiment objects", name=NAME)

    matching = sorted(f"<{row['input']}>" for row in ROWS if "question 7" in row["input"])
    assert records["by_input"] == matching
    assert records["spans"] == "{'workflow'}"
    assert records["sessions"] >= 1
    assert records["exported"] == sorted(f"<{row['input']}>" for row in ROWS)
    assert records["as_csv"] == 300


def test_more_than_fits_on_a_page(official: Official, ours: Galileo) -> None:
    project = create_project("many groups")
    for number in range(205):
        name = f"experiment {number:03}"
        create_experiment(project.id, name, experiment_group=f"group {number:03}")
        create_experiment(project.id, f"{name} together", experiment_group="together")

    looked = official("many", project="many groups", group="together")

    assert dict(looked["groups"]) == {
        **{f"group {number:03}": 1 for number in range(205)},
        "together": 205,
    }
    together = [f"experiment {number:03} together" for number in range(205)]
    assert sorted(looked["by_name"]) == sorted(looked["by_id"]) == together
    assert looked["all"] == 410


def test_a_version_of_a_metric(official: Official, ours: Galileo) -> None:
    from galileo_api.api.data import create, create_llm_scorer_version
    from galileo_api.api.run_scorer_settings import get_settings
    from galileo_api.models import CreateLLMScorerVersionRequest, CreateScorerRequest, ScorerTypes

    project = create_project("metric versions")
    body = CreateScorerRequest(name="politeness", scorer_type=ScorerTypes.LLM)
    made = create.sync(client=ours.raw, body=body)
    for prompt in ("first", "second"):
        version = CreateLLMScorerVersionRequest.from_dict({"user_prompt": prompt})
        create_llm_scorer_version.sync(made.id, client=ours.raw, body=version)

    run = official("versioned", project="metric versions", metric="politeness", version=2)

    (kept,) = get_settings.sync(project.id, run["id"], client=ours.raw).to_dict()["scorers"]
    assert kept["id"] == made.id
    assert kept["scorer_version"]["version"] == 2


def test_an_experiment_is_deleted(official: Official, ours: Galileo) -> None:
    project = create_project("to be emptied")
    create_experiment(project.id, "gone")
    create_experiment(project.id, "kept")

    assert official("deleted", project="to be emptied", name="gone") == {
        "found": None,
        "object": None,
    }
    assert get_experiment(project.id, "gone") is None
    assert get_experiment(project.id, "kept") is not None
