"""Prompts and generated outputs that the official client has the server run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from _model_server import ModelServer

from galileo_ext import (
    Galileo,
    create_dataset,
    create_project,
    create_prompt,
    wait_for_experiment,
)

Official = Callable[..., dict[str, Any]]

PROJECT = "prompt runs"
ROWS = [{"input": f"question {n}", "output": f"answer {n}"} for n in range(40)]


def test_a_prompt_over_a_dataset(official: Official, ours: Galileo, provider: ModelServer) -> None:
    create_project(PROJECT)
    create_dataset("questions to run", ROWS)
    create_prompt("ask", "Answer: {{input}}")
    seen = official(
        "prompt_run", project=PROJECT, name="asked", prompt="ask", dataset="questions to run"
    )

    assert seen["names"] == ["asked", "asked, some", "asked, all"]
    assert all("has started" in message for message in seen["messages"])
    assert (seen["model"], seen["template"]) == ("m", "ask")
    for name in seen["names"]:
        result = wait_for_experiment(name, project=PROJECT, timeout=60)
        assert [row.output for row in result.rows] == [f"Answer: {row['input']}" for row in ROWS]
        assert [row.expected for row in result.rows] == [row["output"] for row in ROWS]
    assert result.experiment.to_dict()["experiment_group_name"] == "prompts"
    sent = {body["model"]: body for body in provider.requests}
    # echo is asked of nobody; the judge of the metric is asked as well.
    assert sent.keys() == {"GPT-4o", "m", "gpt-4.1-mini"}
    assert (sent["GPT-4o"]["temperature"], sent["GPT-4o"]["max_tokens"]) == (0.8, 256)
    assert (sent["m"]["temperature"], sent["m"]["max_tokens"]) == (0.5, 4096)


def test_outputs_that_a_dataset_has(official: Official, ours: Galileo) -> None:
    create_project("generated")
    create_dataset("with outputs", [{"input": "q", "output": "a", "generated_output": "g"}])
    create_dataset("without outputs", [{"input": "q"}])
    seen = official(
        "generated_outputs",
        project="generated",
        name="taken",
        dataset="with outputs",
        without="without outputs",
    )

    assert "generated_output" in seen["refused"][1]
    result = wait_for_experiment(seen["name"], project="generated", timeout=60)
    assert [(row.input, row.output, row.expected) for row in result.rows] == [("q", "g", "a")]
