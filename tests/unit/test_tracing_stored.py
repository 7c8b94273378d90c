"""Spans of every kind as the embedded server stores them and gives them back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from galileo_ext import (
    Galileo,
    Step,
    StepType,
    add_llm_span,
    add_retriever_span,
    add_tool_span,
    create_experiment,
    create_project,
    log,
)
from galileo_ext.tracing import inside


@pytest.fixture
def client() -> Iterator[Galileo]:
    with Galileo.embedded(":memory:", project="zoo") as client:
        create_project("zoo")
        yield client


@log(span_type="agent", params={"agent_type": lambda _: "planner"})
def plan(question: str) -> str:
    add_retriever_span(question, [{"content": "a fact", "score": 0.5}], name="search")
    add_tool_span("6 * 7", output="42", tool_call_id="c1", name="compute")
    add_llm_span(
        question,
        "42",
        "small",
        name="ask",
        num_input_tokens=5,
        num_output_tokens=7,
        temperature=0.5,
        cost=0.25,
        events=[{"type": "reasoning", "content": "6 * 7"}],
    )
    return "42"


def stored(client: Galileo) -> dict[str, dict[str, Any]]:
    """Run one traced row, store it, and return its spans by name."""
    made = create_experiment(project_name="zoo", experiment_name="traced")
    span = Step(type=StepType.workflow, name="row")
    with inside(span):
        plan("6 * 7?")
    trace = Step(type=StepType.trace, name="row", dataset_input="6 * 7?", spans=[span])
    project = f"/projects/{made.project_id}"
    body = {"experiment_id": made.id, "traces": [trace.to_wire()]}
    client.http.post(f"{project}/traces", json=body)
    found = client.http.post(f"{project}/spans/search", json={"experiment_id": made.id})
    return {record["name"]: record for record in found.json()["records"]}


def test_every_kind_comes_back_as_it_was(client: Galileo) -> None:
    spans = stored(client)

    assert {name: span["type"] for name, span in spans.items()} == {
        "row": "workflow",
        "plan": "agent",
        "search": "retriever",
        "compute": "tool",
        "ask": "llm",
    }
    assert spans["plan"]["agent_type"] == "planner"
    assert spans["search"]["output"] == [{"content": "a fact", "metadata": {"score": 0.5}}]
    assert (spans["compute"]["output"], spans["compute"]["tool_call_id"]) == ("42", "c1")
    ask = spans["ask"]
    assert ask["input"] == [{"content": "6 * 7?", "role": "user"}]
    assert ask["output"] == {"content": "42", "role": "assistant"}
    assert (ask["model"], ask["temperature"]) == ("small", 0.5)
    assert ask["events"] == [{"type": "reasoning", "content": "6 * 7"}]
    metrics = {name: ask["metrics"][name] for name in ("num_total_tokens", "cost")}
    assert metrics == {"num_total_tokens": 12, "cost": 0.25}


def test_they_are_nested_and_belong_to_the_row(client: Galileo) -> None:
    spans = stored(client)

    for name in ("search", "compute", "ask"):
        assert spans[name]["parent_id"] == spans["plan"]["id"]
    assert spans["plan"]["parent_id"] == spans["row"]["id"]
    assert {span["dataset_input"] for span in spans.values()} == {"6 * 7?"}
