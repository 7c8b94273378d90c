"""Real OpenTelemetry spans made inside a row become its spans, mixed with our own."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from opentelemetry import context as otel_context
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import Status, StatusCode, Tracer

from galileo_ext import Document, Message, Step, StepType, bind_span, current_span, log, span
from galileo_ext.otel import RowSpanProcessor
from galileo_ext.tracing import inside


@pytest.fixture
def tracer() -> Tracer:
    return provider().get_tracer("tests")


def provider(**options: Any) -> TracerProvider:
    made = TracerProvider(shutdown_on_exit=False)
    made.add_span_processor(RowSpanProcessor(**options))
    return made


def tree(step: Step) -> Any:
    return [[s.name, tree(s)] if s.spans else s.name for s in step.spans]


def traced(function: Callable[[], Any]) -> Step:
    step = Step(type=StepType.workflow, name="row")
    with inside(step):
        function()
    return step


def told(
    tracer: Tracer, attributes: Mapping[str, Any], *events: tuple[str, dict[str, Any]]
) -> Step:
    """Return what becomes of one span with these attributes and events."""

    def function() -> None:
        with tracer.start_as_current_span("name", attributes=dict(attributes)) as made:
            for name, about in events:
                made.add_event(name, about)

    (step,) = traced(function).spans
    step.to_wire()
    return step


class TestNesting:
    def test_both_kinds_nest_in_each_other(self, tracer: Tracer) -> None:
        @log
        def outer() -> None:
            with tracer.start_as_current_span("theirs"):
                inner()
                with tracer.start_as_current_span("theirs in theirs"):
                    pass
            inner()

        @log
        def inner() -> None:
            with tracer.start_as_current_span("theirs in ours"), span("block"):
                pass

        deep = ["inner", [["theirs in ours", ["block"]]]]
        assert tree(traced(outer)) == [["outer", [["theirs", [deep, "theirs in theirs"]], deep]]]

    def test_one_that_is_not_current_holds_nothing(self, tracer: Tracer) -> None:
        def function() -> None:
            made = tracer.start_span("apart")
            with span("ours"):
                pass
            made.end()

        assert tree(traced(function)) == ["apart", "ours"]

    def test_a_parent_that_is_named(self, tracer: Tracer) -> None:
        def function() -> None:
            first = tracer.start_span("first")
            with tracer.start_as_current_span("second"):
                tracer.start_span("child", context=trace.set_span_in_context(first)).end()
            first.end()
            # Also one that has ended.
            tracer.start_span("late", context=trace.set_span_in_context(first)).end()

        assert tree(traced(function)) == [["first", ["child", "late"]], "second"]

    def test_in_tasks_and_threads(self, tracer: Tracer) -> None:
        @log
        async def child(n: int) -> None:
            with tracer.start_as_current_span(f"theirs {n}"):
                await asyncio.sleep(0)
                with span(f"ours {n}"):
                    await asyncio.sleep(0)

        async def parent() -> None:
            with tracer.start_as_current_span("parent"):
                await asyncio.gather(*(child(n) for n in range(3)))

        assert tree(traced(lambda: asyncio.run(parent()))) == [
            ["parent", [["child", [[f"theirs {n}", [f"ours {n}"]]]] for n in range(3)]]
        ]

        def work(n: int) -> None:
            with tracer.start_as_current_span(f"theirs {n}"):
                pass

        def function() -> None:
            with tracer.start_as_current_span("parent"), ThreadPoolExecutor(2) as pool:
                list(pool.map(bind_span(work), range(2)))

        assert tree(traced(function)) == [["parent", ["theirs 0", "theirs 1"]]]

    def test_a_thread_that_only_knows_the_context_of_opentelemetry(self, tracer: Tracer) -> None:
        def work(context: otel_context.Context) -> None:
            token = otel_context.attach(context)
            with span("ours"), tracer.start_as_current_span("theirs"):
                pass
            otel_context.detach(token)

        def function() -> None:
            with tracer.start_as_current_span("parent"):
                thread = threading.Thread(target=work, args=(otel_context.get_current(),))
                thread.start()
                thread.join()

        assert tree(traced(function)) == [["parent", [["ours", ["theirs"]]]]]

    def test_rows_are_kept_apart(self, tracer: Tracer) -> None:
        left_over: list[trace.Span] = []

        def first() -> None:
            left_over.append(tracer.start_span("first"))

        one = traced(first)

        def second() -> None:
            with trace.use_span(left_over[0]), tracer.start_as_current_span("second"), span("ours"):
                pass

        two = traced(second)
        left_over[0].end()
        assert (tree(one), tree(two)) == (["first"], [["second", ["ours"]]])

    def test_outside_a_row_and_for_other_processors_nothing_changes(self) -> None:
        made, exporter = provider(), InMemorySpanExporter()
        made.add_span_processor(RowSpanProcessor())  # a second one changes nothing
        made.add_span_processor(SimpleSpanProcessor(exporter))
        tracer = made.get_tracer("tests")
        with tracer.start_as_current_span("outside"):
            pass
        step = traced(lambda: tracer.start_span("inside").end())
        assert tree(step) == ["inside"]
        assert [s.name for s in exporter.get_finished_spans()] == ["outside", "inside"]

    def test_the_current_span_may_be_theirs(self, tracer: Tracer) -> None:
        def function() -> None:
            with tracer.start_as_current_span("theirs", attributes={"llm.cost.total": 1.0}):
                current_span().cost = 0.5
                current_span().tags.append("mine")

        (step,) = traced(function).spans
        assert (step.name, step.cost, step.tags) == ("theirs", 0.5, ["mine"])


class TestEnds:
    def test_a_failure(self, tracer: Tracer) -> None:
        def function() -> None:
            with (
                pytest.raises(ValueError, match="no such city"),
                tracer.start_as_current_span("theirs"),
            ):
                raise ValueError("no such city")
            with tracer.start_as_current_span("told", attributes={"error.type": "Timeout"}) as made:
                made.set_status(Status(StatusCode.ERROR, "after 5 s"))

        raised, said = traced(function).spans
        assert (raised.status_code, said.status_code) == (500, 500)
        assert raised.user_metadata["galileo_ext.error"] == "ValueError: no such city"
        assert said.user_metadata["galileo_ext.error"] == "Timeout: after 5 s"

    def test_times_are_the_spans_own(self, tracer: Tracer) -> None:
        made: list[Any] = []

        def function() -> None:
            made.append(tracer.start_span("theirs", start_time=1_700_000_000_000_000_000))
            made[0].end(end_time=1_700_000_001_000_000_000)

        (step,) = traced(function).spans
        assert (step.created_at.timestamp(), step.duration_ns) == (1_700_000_000, 1_000_000_000)

    def test_one_that_is_still_open_when_the_row_ends(self, tracer: Tracer) -> None:
        made: list[Any] = []
        attributes = {"openinference.span.kind": "TOOL", "input.value": "in"}
        step = traced(lambda: made.append(tracer.start_span("open", attributes=attributes)))
        before = step.to_wire()
        made[0].set_attribute("output.value", "late")
        made[0].end()
        assert step.to_wire() == before
        assert step.spans[0].type is StepType.tool
        assert step.spans[0].user_metadata == {
            "galileo_ext.abandoned": "still open when the row ended"
        }

    def test_some_are_left_out(self, caplog: pytest.LogCaptureFixture) -> None:
        def keep(made: ReadableSpan) -> bool:
            if made.name == "odd":
                raise ValueError("cannot say")
            return not made.name.startswith("HTTP")

        tracer = provider(keep=keep).get_tracer("tests")

        def function() -> None:
            with (
                tracer.start_as_current_span("outer"),
                tracer.start_as_current_span("HTTP POST"),
                tracer.start_as_current_span("odd"),
                span("inner"),
            ):
                pass

        assert tree(traced(function)) == [["outer", [["odd", ["inner"]]]]]
        assert "cannot say" in caplog.text


class TestOpenInference:
    def test_a_language_model(self, tracer: Tracer) -> None:
        wish = "message.tool_calls.0.tool_call"
        step = told(
            tracer,
            {
                "openinference.span.kind": "LLM",
                "llm.system": "openai",
                "llm.model_name": "gpt",
                "llm.invocation_parameters": '{"model": "gpt", "temperature": 0.3, "top_p": 1}',
                "input.value": "the same once more",
                "input.mime_type": "application/json",
                "output.value": "the same once more",
                "llm.input_messages.0.message.role": "system",
                "llm.input_messages.0.message.content": "be brief",
                "llm.input_messages.1.message.role": "user",
                "llm.input_messages.1.message.contents.0.message_content.type": "text",
                "llm.input_messages.1.message.contents.0.message_content.text": "hi",
                "llm.input_messages.10.message.role": "tool",
                "llm.input_messages.10.message.content": "rain",
                "llm.input_messages.10.message.tool_call_id": "c0",
                "llm.output_messages.0.message.role": "assistant",
                f"llm.output_messages.0.{wish}.id": "c1",
                f"llm.output_messages.0.{wish}.function.name": "weather",
                f"llm.output_messages.0.{wish}.function.arguments": '{"city": "Oslo"}',
                "llm.tools.0.tool.json_schema": '{"name": "weather"}',
                "llm.token_count.prompt": 11,
                "llm.token_count.completion": 7,
                "llm.token_count.total": 18,
                "llm.token_count.prompt_details.cache_read": 3,
                "llm.token_count.completion_details.reasoning": 2,
                "llm.cost.prompt": 0.25,
                "llm.cost.completion": 0.5,
                "llm.finish_reason": "tool_calls",
                "tag.tags": ["a", "b"],
                "metadata": '{"k": "v", "n": 1}',
                "session.id": "s1",
            },
        )
        assert step.type is StepType.llm
        assert [m.to_wire() for m in step.input if isinstance(m, Message)] == [
            {"role": "system", "content": "be brief"},
            {"role": "user", "content": [{"type": "text", "text": "hi"}]},
            {"role": "tool", "content": "rain", "tool_call_id": "c0"},
        ]
        assert isinstance(step.output, Message)
        assert step.output.to_wire() == {
            "content": "",
            "role": "assistant",
            "tool_calls": [
                {"id": "c1", "function": {"name": "weather", "arguments": '{"city": "Oslo"}'}}
            ],
        }
        assert (step.model, step.temperature, step.cost) == ("gpt", 0.3, 0.75)
        assert (step.num_input_tokens, step.num_output_tokens, step.num_total_tokens) == (11, 7, 18)
        assert (step.num_cached_input_tokens, step.num_reasoning_tokens) == (3, 2)
        assert (step.tools, step.finish_reason) == ([{"name": "weather"}], "tool_calls")
        assert step.tags == ["a", "b"]
        assert step.user_metadata == {
            "k": "v",
            "n": "1",
            "session.id": "s1",
            "llm.system": "openai",
            "llm.invocation_parameters": '{"model": "gpt", "temperature": 0.3, "top_p": 1}',
        }

    def test_a_retriever_and_a_reranker(self, tracer: Tracer) -> None:
        step = told(
            tracer,
            {
                "openinference.span.kind": "RETRIEVER",
                "input.value": "q",
                "retrieval.documents.0.document.content": "text",
                "retrieval.documents.0.document.id": "d1",
                "retrieval.documents.0.document.score": 0.5,
                "retrieval.documents.0.document.metadata": '{"page": 3}',
            },
        )
        assert (step.type, step.input) == (StepType.retriever, "q")
        assert step.output == [Document("text", {"id": "d1", "score": 0.5, "page": 3})]
        assert step.user_metadata == {}
        attributes = {"openinference.span.kind": "RERANKER", "reranker.query": "q"}
        ranked = told(tracer, attributes | {"reranker.output_documents.0.document.content": "best"})
        assert (ranked.input, ranked.output) == ("q", [Document("best")])

    @pytest.mark.parametrize(
        ("kind", "expected"),
        [
            ("TOOL", StepType.tool),
            ("AGENT", StepType.agent),
            ("CHAIN", StepType.workflow),
            ("GUARDRAIL", StepType.workflow),
            ("unheard of", StepType.workflow),
        ],
    )
    def test_the_other_kinds(self, tracer: Tracer, kind: str, expected: StepType) -> None:
        step = told(
            tracer,
            {"openinference.span.kind": kind, "input.value": "in", "output.value": "out"},
        )
        assert (step.type, step.input, step.output) == (expected, "in", "out")

    def test_embeddings_are_told_without_their_numbers(self, tracer: Tracer) -> None:
        step = told(
            tracer,
            {
                "openinference.span.kind": "EMBEDDING",
                "embedding.model_name": "small",
                "embedding.embeddings.0.embedding.text": "a",
                "embedding.embeddings.0.embedding.vector": [0.5] * 300,
            },
        )
        assert (step.input, step.output, step.model) == ("a", "1 vectors of 300 numbers", "small")
        assert step.user_metadata == {}


class TestGenAi:
    def test_a_language_model(self, tracer: Tracer) -> None:
        asked = [
            {"role": "user", "parts": [{"type": "text", "content": "weather?"}]},
            {
                "role": "assistant",
                "parts": [{"type": "tool_call", "id": "c0", "name": "w", "arguments": {"a": 1}}],
            },
            {
                "role": "tool",
                "parts": [{"type": "tool_call_response", "id": "c0", "response": "rain"}],
            },
        ]
        answer = {
            "role": "assistant",
            "parts": [
                {"type": "reasoning", "content": "it rains"},
                {"type": "text", "content": "Take an umbrella."},
            ],
            "finish_reason": "stop",
        }
        step = told(
            tracer,
            {
                "gen_ai.operation.name": "chat",
                "gen_ai.provider.name": "openai",
                "gen_ai.request.model": "gpt",
                "gen_ai.response.model": "gpt-2026",
                "gen_ai.request.temperature": 0.3,
                "gen_ai.response.finish_reasons": ["stop"],
                "gen_ai.usage.input_tokens": 11,
                "gen_ai.usage.output_tokens": 7,
                "gen_ai.response.time_to_first_chunk": 0.25,
                "gen_ai.system_instructions": '[{"type": "text", "content": "be brief"}]',
                "gen_ai.input.messages": json.dumps(asked),
                "gen_ai.output.messages": json.dumps([answer]),
                "gen_ai.tool.definitions": '[{"type": "function", "name": "w"}]',
            },
        )
        assert step.type is StepType.llm
        assert [m.to_wire() for m in step.input if isinstance(m, Message)] == [
            {"role": "system", "content": "be brief"},
            {"role": "user", "content": "weather?"},
            {
                "role": "assistant",
                "content": "",
                "tool_calls": [{"id": "c0", "function": {"name": "w", "arguments": '{"a": 1}'}}],
            },
            {"role": "tool", "content": "rain", "tool_call_id": "c0"},
        ]
        assert step.output == Message(content="Take an umbrella.", role="assistant")
        assert step.events == [{"type": "reasoning", "content": "it rains"}]
        assert (step.model, step.temperature, step.finish_reason) == ("gpt-2026", 0.3, "stop")
        assert (step.num_input_tokens, step.num_output_tokens) == (11, 7)
        assert step.to_wire()["metrics"]["num_total_tokens"] == 18
        assert step.time_to_first_token_ns == 250_000_000
        assert step.tools == [{"type": "function", "name": "w"}]
        assert step.user_metadata == {
            "gen_ai.provider.name": "openai",
            "gen_ai.request.model": "gpt",
        }

    def test_messages_in_events_as_earlier_conventions_have_them(self, tracer: Tracer) -> None:
        calls = '[{"id": "c1", "type": "function", "function": {"name": "f", "arguments": "{}"}}]'
        step = told(
            tracer,
            {"gen_ai.operation.name": "chat"},
            ("gen_ai.system.message", {"content": "be brief"}),
            ("gen_ai.user.message", {"gen_ai.event.content": '{"content": "hi"}'}),
            ("gen_ai.tool.message", {"content": "rain", "id": "c0"}),
            (
                "gen_ai.choice",
                {"message": json.dumps({"content": "ok", "tool_calls": json.loads(calls)})},
            ),
            ("unrelated", {"content": "not this"}),
        )
        assert [(m.role, str(m), m.tool_call_id) for m in step.input if isinstance(m, Message)] == [
            ("system", "be brief", None),
            ("user", "hi", None),
            ("tool", "rain", "c0"),
        ]
        assert isinstance(step.output, Message) and step.output.tool_calls is not None
        assert (str(step.output), step.output.tool_calls[0].function.name) == ("ok", "f")
        older = told(
            tracer,
            {"gen_ai.operation.name": "text_completion"},
            ("gen_ai.content.prompt", {"gen_ai.prompt": "once"}),
            ("gen_ai.content.completion", {"gen_ai.completion": "upon a time"}),
        )
        assert (older.input_text, older.output_text) == ("once", "upon a time")

    def test_a_tool_an_agent_and_a_search(self, tracer: Tracer) -> None:
        tool = told(
            tracer,
            {
                "gen_ai.operation.name": "execute_tool",
                "gen_ai.tool.name": "weather",
                "gen_ai.tool.call.id": "c1",
                "gen_ai.tool.call.arguments": '{"city": "Oslo"}',
                "gen_ai.tool.call.result": "rain",
            },
        )
        assert (tool.type, tool.tool_call_id) == (StepType.tool, "c1")
        assert (tool.input, tool.output) == ('{"city": "Oslo"}', "rain")
        assert told(tracer, {"gen_ai.operation.name": "invoke_agent"}).type is StepType.agent
        search = told(
            tracer,
            {
                "gen_ai.operation.name": "retrieval",
                "gen_ai.retrieval.query.text": "q",
                "gen_ai.retrieval.documents": '[{"content": "d", "score": 0.5}]',
            },
        )
        assert (search.input, search.output) == ("q", [Document("d", {"score": 0.5})])

    def test_one_without_an_operation_is_known_by_its_model(self, tracer: Tracer) -> None:
        assert told(tracer, {"gen_ai.request.model": "gpt"}).type is StepType.llm
        assert told(tracer, {"gen_ai.tool.name": "t"}).type is StepType.tool
        assert told(tracer, {"http.method": "POST"}).user_metadata == {"http.method": "POST"}

    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("not JSON", "not JSON"),
            ("5", "5"),
            ("[1]", "1"),
            ('[{"parts": [5, null]}]', "5"),
            ('{"a": 1}', '{"a": 1}'),
        ],
    )
    def test_what_nobody_expects_in_messages_is_kept(
        self, tracer: Tracer, text: str, shown: str
    ) -> None:
        step = told(tracer, {"gen_ai.operation.name": "chat", "gen_ai.input.messages": text})
        assert step.type is StepType.llm
        assert step.input_text.strip() == shown


def test_without_the_sdk_the_error_says_what_to_install() -> None:
    code = "import sys; sys.modules['opentelemetry.sdk.trace'] = None; import galileo_ext.otel"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "pip install 'galileo-ext[otel]'" in done.stderr


def test_what_breaks_the_reading_of_attributes_is_noted(tracer: Tracer) -> None:
    step = told(
        tracer,
        {"gen_ai.operation.name": "chat", "gen_ai.response.time_to_first_chunk": "soon"},
    )
    assert "ValueError" in step.user_metadata["galileo_ext.attributes"]
