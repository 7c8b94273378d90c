"""Traces, spans, sessions and log streams of the official client, as both clients read them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from galileo_api.api.trace import get_session, get_trace

from galileo_ext import (
    Galileo,
    create_project,
    export_records,
    get_log_stream,
    iter_sessions,
    iter_spans,
    iter_traces,
)

Official = Callable[..., dict[str, Any]]
MESSAGE = {"tool_call_id": None, "tool_calls": None}


@pytest.fixture(scope="module")
def whole(official: Official, server: str) -> dict[str, Any]:
    """What the official client saw after logging everything there is to a log stream."""
    with Galileo(api_key="a-key-for-conformance", console_url=server):
        create_project("batches")
    return official("batch", project="batches", stream="s")


def test_every_type_of_span_by_the_decorator(official: Official, ours: Galileo) -> None:
    create_project("decorated")
    seen = official("decorated", project="decorated", stream="s")

    spans = {span["name"]: span for span in seen["spans"]}
    assert {name: span["type"] for name, span in spans.items()} == {
        "work": "workflow",
        "look_up": "retriever",
        "act": "agent",
        "ask": "llm",
        "compute": "tool",
    }
    for name, parent in (("look_up", "work"), ("act", "work"), ("ask", "act"), ("compute", "act")):
        assert spans[name]["parent_id"] == spans[parent]["id"]
    assert spans["ask"]["model"] == "a-model"
    assert spans["ask"]["output"]["content"] == "answer to why"
    assert [found["content"] for found in spans["look_up"]["output"]] == ["about why", "more"]
    assert (spans["compute"]["output"], spans["work"]["output"]) == ("42", "answer to why42")
    assert {span.id for span in iter_spans("decorated", log_stream_id="s")} == {
        span["id"] for span in seen["spans"]
    }


def test_a_trace_is_read_back_as_it_was_put_in(whole: dict[str, Any], ours: Galileo) -> None:
    expected = {
        "type": "trace",
        "input": "question",
        "redacted_input": "***",
        "output": "answer",
        "name": "whole",
        "created_at": "2026-01-01T00:00:00+00:00",
        "user_metadata": {"k": "v"},
        "tags": ["t1", "t2"],
        "status_code": 200,
        "metrics": {"duration_ns": 30},
        "external_id": "mine-1",
        "dataset_input": "row in",
        "dataset_output": "row out",
        "dataset_metadata": {"m": "1"},
        "num_spans": 6,
        "is_complete": True,
    }
    assert {name: whole["trace"][name] for name in expected} == expected
    found = next(t for t in iter_traces("batches", log_stream_id="s") if t.name == "whole")
    told = found.to_dict()
    assert {name: told[name] for name in expected} == expected | {"created_at": told["created_at"]}


def test_spans_are_read_back_as_they_were_put_in(whole: dict[str, Any]) -> None:
    spans = {span["type"]: span for span in whole["spans"]}
    expected: dict[str, dict[str, Any]] = {
        "workflow": {"input": "w in", "output": "w out", "user_metadata": {"a": "b"}},
        "agent": {"input": "a in", "output": "a out", "agent_type": "planner"},
        "llm": {
            "input": [
                {"role": "system", "content": "be brief", **MESSAGE},
                {"role": "user", "content": "hi", **MESSAGE},
            ],
            "output": {"role": "assistant", "content": "hello", **MESSAGE},
            "model": "m-1",
            "temperature": 0.5,
            "status_code": 200,
            "tools": [{"type": "function", "function": {"name": "f"}}],
        },
        "tool": {"input": "t in", "output": "t out", "tool_call_id": "call-1"},
        "retriever": {
            "input": "r in",
            "output": [{"content": "document", "metadata": {"page": "1"}}],
        },
        "control": {"input": "c in", "control_id": 3},
    }
    assert whole["types"] == sorted(expected)
    for kind, fields in expected.items():
        assert {name: spans[kind][name] for name in fields} == fields
    assert spans["control"]["output"]["matched"] is True
    tokens = {"num_input_tokens": 3, "num_output_tokens": 4, "num_total_tokens": 7}
    metrics = {**tokens, "duration_ns": 5, "time_to_first_token_ns": 2}
    assert {name: spans["llm"]["metrics"][name] for name in metrics} == metrics
    parents = {kind: span["parent_id"] for kind, span in spans.items()}
    assert parents.pop("workflow") == whole["trace"]["id"]
    assert parents.pop("agent") == spans["workflow"]["id"]
    assert set(parents.values()) == {spans["agent"]["id"]}


def test_sessions(whole: dict[str, Any], ours: Galileo) -> None:
    first, second = whole["ids"]
    assert whole["again"] == first
    assert whole["sessions"] == [
        {
            "id": first,
            "name": "first talk",
            "external_id": "talk-1",
            "previous_session_id": None,
            "user_metadata": {"who": "me"},
        },
        {
            "id": second,
            "name": "second",
            "external_id": "talk-2",
            "previous_session_id": first,
            "user_metadata": {},
        },
    ]
    in_session = {trace["name"]: trace["session"] for trace in whole["traces"]}
    assert in_session == {"whole": second, "in the first talk": first}
    assert {session.id for session in iter_sessions("batches", log_stream_id="s")} == {
        first,
        second,
    }
    stream = get_log_stream(name="s", project_name="batches")
    assert stream is not None and stream.has_user_created_sessions is True
    tree = get_session.sync(stream.project_id, first, client=ours.raw).to_dict()
    assert [trace["name"] for trace in tree["traces"]] == ["in the first talk"]
    (workflow,) = tree["traces"][0]["spans"]
    assert [span["type"] for span in workflow["spans"][0]["spans"]] == [
        "llm",
        "tool",
        "retriever",
        "control",
    ]


def test_a_trace_in_pieces(official: Official, ours: Galileo) -> None:
    project = create_project("pieces")
    seen = official("distributed", project="pieces", stream="s")

    (trace,) = seen["traces"]
    assert trace["id"] == seen["ids"]["trace"]
    assert (trace["input"], trace["output"], trace["status_code"]) == ("question", "answer", 201)
    assert (trace["tags"], trace["metrics"]["duration_ns"]) == (["kept"], 9_000)
    assert (trace["is_complete"], trace["num_spans"]) == (True, 3)
    spans = {span["name"]: span for span in seen["spans"]}
    outer = spans["outer"]
    assert (outer["input"], outer["output"]) == ("outer in", "outer out")
    assert (outer["status_code"], outer["metrics"]["duration_ns"]) == (200, 7_000)
    assert (outer["tags"], outer["has_children"]) == (["o"], True)
    assert spans["remote"]["parent_id"] == spans["inner"]["parent_id"] == outer["id"]
    assert {span["session_id"] for span in seen["spans"]} == {trace["session_id"]}
    tree = get_trace.sync(project.id, trace["id"], client=ours.raw).to_dict()
    (found,) = tree["spans"]
    assert {span["name"] for span in found["spans"]} == {"inner", "remote"}


def test_searches_and_columns(official: Official, ours: Galileo) -> None:
    create_project("searches")
    seen = official("searching", project="searches", stream="s")

    def numbers(name: str) -> list[int]:
        return [int(text.removeprefix("question ")) for text in seen[name]]

    expected = {
        "default": [4, 3, 2, 1, 0],
        "text": [3, 1],
        "one_of": [1, 4],
        "metadata": [0, 1, 2, 4],
        "number": [1, 2, 3],
        "date": [3, 4],
        "both": [3, 1],
        "sorted": [4, 3, 2, 1, 0],
    }
    assert {name: numbers(name) for name in expected} == expected
    assert [len(page) for page in seen["pages"]] == [2, 2, 1]
    paged = [text for page in seen["pages"] for text in page]
    assert paged == [f"question {number}" for number in range(5)]
    assert seen["spans"] == ["tool 3"]
    assert seen["next"][:2] == [2, True]
    assert {"input", "metrics/duration_ns", "user_metadata/place"} <= set(seen["columns"]["trace"])
    assert {"model", "parent_id", "tool_call_id"} <= set(seen["columns"]["span"])
    assert "external_id" in seen["columns"]["session"]


def test_exports(whole: dict[str, Any], official: Official, ours: Galileo) -> None:
    seen = official("exporting", project="batches", stream="s")

    iterators = {"trace": iter_traces, "span": iter_spans, "session": iter_sessions}
    for kind, iterator in iterators.items():
        ids = {record.id for record in iterator("batches", log_stream_id="s")}
        for export_format in ("jsonl", "jsonl_flat", "csv"):
            exported = seen[f"{kind} {export_format}"]
            assert {record["id"] for record in exported} == ids
            mine = export_records(
                "batches",
                kind,
                export_format=export_format,
                log_stream_id="s",
                redact=False,
            )
            assert {r["id"]: r for r in mine} == {r["id"]: r for r in exported}
    assert seen["trace jsonl"][0]["user_metadata"] == {"k": "v"}
    assert seen["trace jsonl_flat"][0]["user_metadata/k"] == "v"
    assert seen["trace csv"][0]["metrics/duration_ns"] == "30"
    assert sorted(seen["oldest"]) == ["in the first talk", "whole"]
    assert {tuple(sorted(record)) for record in seen["chosen"]} == {("input", "name")}


def test_log_streams(official: Official, ours: Galileo) -> None:
    create_project("log streams")
    seen = official("log_streams", project="log streams", name="production")

    assert seen["listed"] == ["production", "production 2"]
    assert seen["found"] == seen["id"]
    assert seen["unknown"] is None
    assert seen["left"] == ["mine"]
    assert seen["metrics"] == ["context_adherence", "correctness"]
    found = get_log_stream(name="production 2", project_name="log streams")
    assert found is not None and found.id == seen["other"]
