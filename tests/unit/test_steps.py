"""Steps on the wire: valid for the API whatever they were told, and nothing of it lost."""

from __future__ import annotations

import json
import pickle
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import resources
from typing import Any
from unittest.mock import MagicMock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from galileo_ext import Document, Message, MessageRole, Step, StepType, ToolCall, ToolCallFunction
from galileo_ext._text import describe, to_plain
from galileo_ext.embedded.validate import Schemas, problems
from galileo_ext.messages import as_documents, as_message, as_messages
from galileo_ext.steps import as_input, as_output, to_text

SPEC = json.loads(resources.files("galileo_api").joinpath("openapi.json").read_text("utf-8"))
TRACES = Schemas(SPEC["components"]).validator(
    {"$ref": "#/components/schemas/LogTracesIngestRequest"}
)


def sent(*spans: Step, **row: Any) -> list[dict[str, Any]]:
    """Return the spans as the server gets them, after asking the API's description."""
    trace = Step(type=StepType.trace, name="t", spans=list(spans), **row)
    body = json.loads(json.dumps({"traces": [trace.to_wire()]}, allow_nan=False).encode())
    assert problems(TRACES, body) == []
    found: list[dict[str, Any]] = body["traces"][0].get("spans", [])
    return found


class Broken:
    def __repr__(self) -> str:
        raise RuntimeError("no")


@dataclass
class Client:
    url: str
    key: str = field(repr=False, default="secret")


@dataclass
class Discreet:
    key: str = "secret"

    def __repr__(self) -> str:
        return "Discreet(key=...)"


JUNK: list[Any] = [
    None,
    float("nan"),
    float("inf"),
    "\ud800",
    b"\xff",
    {1, 2},
    {(1, 2): 3},
    Broken(),
    MagicMock(),
    object(),
    [[None], {"a": float("nan")}],
    10**400,
    {"role": "boss", "content": 1},
    [{"role": "user", "content": None}, "text", 5],
    {"type": "reasoning", "content": 5},
    [{"type": "reasoning"}, {"type": "unheard of"}],
    True,
    datetime(2026, 1, 1, tzinfo=UTC),
]
FIELDS = [
    "input", "output", "name", "user_metadata", "tags", "metrics", "status_code", "duration_ns",
    "redacted_input", "redacted_output", "step_number", "model", "temperature", "tools",
    "finish_reason", "events", "tool_call_id", "agent_type", "num_input_tokens",
    "num_output_tokens", "num_total_tokens", "num_reasoning_tokens", "num_cached_input_tokens",
    "time_to_first_token_ns", "cost",
]  # fmt: skip
KINDS = [StepType.workflow, StepType.agent, StepType.llm, StepType.retriever, StepType.tool]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", FIELDS)
def test_no_value_makes_the_server_refuse_a_trace(kind: StepType, name: str) -> None:
    for value in JUNK:
        step = Step(type=kind, name="s")
        given = {"k": value} if name in ("user_metadata", "metrics") else value
        given = [value] if name == "tags" else given
        setattr(step, name, given)
        assert len(sent(step)) == 1, value


@given(
    st.sampled_from(KINDS),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.sampled_from(["role", "content"]), inner)
        ),
    ),
)
def test_no_input_or_output_either(kind: StepType, value: Any) -> None:
    sent(Step(type=kind, name="s", input=as_input(kind, value), output=as_output(kind, value)))


def test_the_details_of_an_llm_span() -> None:
    call = ToolCall(id="c", function=ToolCallFunction(name="f", arguments="{}"))
    (span,) = sent(
        Step(
            type=StepType.llm,
            name="chat",
            input=[Message(content="hi", role="user")],
            output=Message(content="", role=MessageRole.assistant, tool_calls=[call]),
            redacted_input=[Message(content="-", role="user")],
            model="gpt",
            temperature=0.5,
            tools=[{"name": "f"}],
            finish_reason="tool_calls",
            events=[{"type": "reasoning", "content": "hm"}],
            step_number=3,
            num_input_tokens=5,
            num_output_tokens=7,
            num_reasoning_tokens=2,
            num_cached_input_tokens=1,
            time_to_first_token_ns=9,
            cost=0.25,
            duration_ns=11,
            metrics={"score": 0.5},
        )
    )
    assert span["input"] == [{"content": "hi", "role": "user"}]
    assert span["redacted_input"] == [{"content": "-", "role": "user"}]
    assert span["output"] == {
        "content": "",
        "role": "assistant",
        "tool_calls": [{"id": "c", "function": {"name": "f", "arguments": "{}"}}],
    }
    assert span["metrics"] == {
        "duration_ns": 11,
        "score": 0.5,
        "num_input_tokens": 5,
        "num_output_tokens": 7,
        "num_total_tokens": 12,
        "num_reasoning_tokens": 2,
        "num_cached_input_tokens": 1,
        "time_to_first_token_ns": 9,
        "cost": 0.25,
    }
    told = {
        "model": "gpt",
        "temperature": 0.5,
        "tools": [{"name": "f"}],
        "finish_reason": "tool_calls",
        "events": [{"type": "reasoning", "content": "hm"}],
        "step_number": 3,
    }
    assert told.items() <= span.items()


def test_what_does_not_fit_is_told_as_metadata() -> None:
    (span,) = sent(
        Step(
            type=StepType.llm,
            name="chat",
            temperature="hot",  # type: ignore[arg-type]  # the point
            events=[{"type": "dream"}],
            agent_type="boss",
            num_input_tokens=1.5,  # type: ignore[arg-type]  # the point
            user_metadata={"own": "kept"},
        )
    )
    assert span["user_metadata"] == {
        "own": "kept",
        "galileo_ext.temperature": "hot",
        "galileo_ext.events": '[{"type": "dream"}]',
        "galileo_ext.agent_type": "boss",
        "galileo_ext.num_input_tokens": "1.5",
    }


def test_a_retriever_has_documents_and_other_kinds_have_text() -> None:
    found = [Document("d", {"score": 0.5, "page": 3}), "plain", {"content": "c", "id": "x"}]
    retriever, tool, agent = sent(
        Step(type=StepType.retriever, name="r", output=as_output(StepType.retriever, found)),
        Step(type=StepType.tool, name="t", output=found, tool_call_id="c"),  # type: ignore[arg-type]  # any value
        Step(type=StepType.agent, name="a", agent_type="planner"),
    )
    assert retriever["output"] == [
        {"content": "d", "metadata": {"score": 0.5, "page": 3}},
        {"content": "plain", "metadata": {}},
        {"content": "c", "metadata": {"id": "x"}},
    ]
    assert json.loads(tool["output"])[2] == {"content": "c", "id": "x"}
    assert (tool["tool_call_id"], agent["agent_type"]) == ("c", "planner")


def test_spans_belong_to_the_dataset_row_of_the_trace() -> None:
    own = Step(type=StepType.tool, name="own", dataset_input="other", dataset_metadata={"b": "2"})
    outer = Step(type=StepType.workflow, name="w", spans=[own, Step(type=StepType.tool, name="t")])
    (span,) = sent(outer, dataset_input="q", dataset_output="a", dataset_metadata={"a": "1"})
    rows = [
        (s["name"], s["dataset_input"], s["dataset_output"], s["dataset_metadata"])
        for s in (span, *span["spans"])
    ]
    assert rows == [
        ("w", "q", "a", {"a": "1"}),
        ("own", "other", "a", {"b": "2"}),
        ("t", "q", "a", {"a": "1"}),
    ]


def test_a_time_without_a_zone_is_local() -> None:
    naive = datetime(2026, 1, 1, 12)
    (span,) = sent(Step(type=StepType.tool, name="t", created_at=naive))
    assert datetime.fromisoformat(span["created_at"]) == naive.astimezone()


def test_a_step_travels_between_processes() -> None:
    message = Message(content="hi", role="user")
    step = Step(type=StepType.llm, name="l", input=[message], spans=[], cost=1.0)
    assert pickle.loads(pickle.dumps(step)) == step


def test_the_text_of_any_step() -> None:
    messages = [Message(content="a", role="user"), Message(content="b", role="user")]
    step = Step(type=StepType.llm, name="l", input=messages, output=messages[0])
    assert (step.input_text, step.output_text) == ("a\nb", "a")
    assert Step(type=StepType.tool, name="t").output_text == ""
    assert Step(type=StepType.retriever, name="r", output=[Document("d")]).output_text == "d"


def test_messages_are_read_from_what_providers_use() -> None:
    class Answer:
        role = "assistant"
        content = "from a library"

    assert as_messages("hi") == [Message(content="hi", role="user")]
    assert as_messages(["a", {"role": "system", "content": "b"}, Answer()]) == [
        Message(content="a", role="user"),
        Message(content="b", role="system"),
        Message(content="from a library", role="assistant"),
    ]
    assert as_message({"role": "ai", "content": "x"}, MessageRole.user).role == "assistant"
    # What has no role, or one that nobody knows, is shown whole.
    for odd in ({"prompt": "hi"}, {"role": "boss", "content": "hi"}):
        assert as_messages(odd) == [Message(content=json.dumps(odd), role="user")]
    assert as_messages([1, 2]) == [Message(content="[1, 2]", role="user")]
    wish = {"id": "c", "type": "function", "function": {"name": "f", "arguments": {"a": 1}}}
    (call,) = (
        as_message({"role": "assistant", "tool_calls": [wish]}, MessageRole.user).tool_calls or ()
    )
    assert call == ToolCall(id="c", function=ToolCallFunction(name="f", arguments='{"a": 1}'))


def test_parts_of_a_kind_the_api_does_not_know_are_shown_as_json() -> None:
    image = {"type": "image_url", "image_url": {"url": "http://x"}}
    file = {"type": "file", "file_id": "0b9a3d4e-5f60-4a1b-8c2d-3e4f50617283"}
    message = as_message(
        {"role": "user", "content": [{"type": "input_text", "text": "look"}, image, file]},
        MessageRole.user,
    )
    assert message.to_wire()["content"] == [
        {"type": "text", "text": "look"},
        {"type": "text", "text": json.dumps(image)},
        file,
    ]
    assert str(message) == ""  # parts of text only, and this one calls itself otherwise


def test_a_role_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match=r"role is 'boss'; expected one of agent, assistant"):
        Message(content="hi", role="boss")


def test_documents_are_read_from_what_libraries_use() -> None:
    class Page:
        page_content = "text"
        metadata = {"n": [1]}  # noqa: RUF012  # a stand-in for a library's object

    assert as_documents(Page()) == [Document("text", {"n": "[1]"})]
    assert as_documents({"text": "x"}) == [Document('{"text": "x"}')]
    assert as_documents(None) == []


def test_objects_become_text_without_what_they_hide() -> None:
    assert to_text(Client("u")) == '{"url": "u"}'
    assert to_text([Client("u"), Discreet()]) == '[{"url": "u"}, "Discreet(key=...)"]'
    assert (
        to_text({"when": datetime(2026, 1, 1, tzinfo=UTC)})
        == '{"when": "2026-01-01T00:00:00+00:00"}'
    )
    assert to_text(Broken()) == '"<Broken without a repr>"'
    assert to_plain({"a": [float("nan"), {1}], "b": "\ud800"}) == {"a": [None, [1]], "b": "\\ud800"}


def test_an_error_is_described_even_if_it_cannot_describe_itself() -> None:
    class Mute(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    assert describe(Mute()) == "Mute"
    assert describe(KeyError("a")) == "KeyError: 'a'"
