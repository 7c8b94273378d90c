"""What a function does inside a row becomes spans: whole, nested right, closed with their error."""

from __future__ import annotations

import asyncio
import functools
import inspect
import json
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from galileo_ext import (
    Document,
    LocalMetricConfig,
    Message,
    Step,
    StepType,
    add_llm_span,
    add_retriever_span,
    add_tool_span,
    current_span,
    log,
    span,
)
from galileo_ext.run import scoring
from galileo_ext.run.rows import Row
from galileo_ext.run.scoring import Subject
from galileo_ext.tracing import inside


def row() -> Step:
    return Step(type=StepType.workflow, name="row", input="q")


def tree(step: Step) -> Any:
    """Return the names of the spans inside a step, nested as they are."""
    return [[s.name, tree(s)] if s.spans else s.name for s in step.spans]


def traced(function: Callable[[], Any]) -> Step:
    """Call a function inside a row; return the row's step."""
    step = row()
    with inside(step):
        function()
    return step


def only(step: Step) -> Step:
    (found,) = step.spans
    return found


class TestLog:
    def test_with_and_without_arguments(self) -> None:
        @log
        def outer(question: str, limit: int = 3) -> str:
            return inner(question, limit=limit)

        @log(name="search", span_type="tool")
        def inner(question: str, *, limit: int) -> str:
            return question * limit

        step = traced(lambda: outer("ab"))
        assert tree(step) == [["outer", ["search"]]]
        workflow, tool = step.spans[0], step.spans[0].spans[0]
        assert (workflow.type, tool.type) == (StepType.workflow, StepType.tool)
        assert json.loads(workflow.input_text) == {"question": "ab", "limit": 3}
        assert json.loads(tool.input_text) == {"question": "ab", "limit": 3}
        assert (workflow.output, tool.output) == ("ababab", "ababab")
        assert tool.duration_ns is not None and workflow.duration_ns is not None
        assert 0 < tool.duration_ns <= workflow.duration_ns
        assert outer("a") == "aaa"

    def test_input_is_every_argument_by_its_name(self) -> None:
        @log
        def function(a: int, /, b: int, *rest: int, c: int = 4, **more: int) -> None:
            pass

        step = traced(lambda: function(1, 2, 3, 4, d=5))
        assert json.loads(only(step).input_text) == {"a": 1, "b": 2, "rest": [3, 4], "c": 4, "d": 5}
        assert list(json.loads(only(step).input_text)) == ["a", "b", "rest", "c", "d"]
        assert only(traced(lambda: log(max)(1, 2))).output == "2"

    def test_input_is_what_it_was_at_the_call(self) -> None:
        @log
        def drain(items: list[int]) -> None:
            items.clear()

        assert only(traced(lambda: drain([1, 2]))).input == '{"items": [1, 2]}'

    def test_methods_of_every_sort(self) -> None:
        class Agent:
            @log
            def ask(self, q: str) -> str:
                return q

            @log
            @classmethod
            def build(cls, q: str) -> str:
                return cls.__name__ + q

            @classmethod
            @log
            def rebuild(cls, q: str) -> str:
                return cls.__name__ + q

            @log
            @staticmethod
            def clean(q: str) -> str:
                return q

            @log
            def __call__(self, q: str) -> str:
                return q

        def calls() -> None:
            Agent().ask("1")
            assert Agent.build("2") == Agent.rebuild("2") == "Agent2"
            Agent.clean("3")
            Agent()("4")
            log(Agent().ask)("5")

        step = traced(calls)
        assert [s.name for s in step.spans] == [
            "ask", "build", "rebuild", "clean", "__call__", "ask",
        ]  # fmt: skip
        assert [json.loads(s.input_text) for s in step.walk() if s is not step] == [
            {"q": q} for q in ("1", "2", "2", "3", "4", "5", "5")
        ]

    def test_what_it_decorates_stays_what_it_was(self) -> None:
        @log
        def plain(a: int) -> int:
            """Say it."""
            return a

        @log
        async def coroutine() -> None: ...

        @log
        def generator() -> Iterator[int]:
            yield 1

        @log
        async def async_generator() -> AsyncIterator[int]:
            yield 1

        assert (plain.__name__, plain.__doc__) == ("plain", "Say it.")
        assert str(inspect.signature(plain)) == "(a: 'int') -> 'int'"
        assert inspect.iscoroutinefunction(coroutine)
        assert inspect.isgeneratorfunction(generator)
        assert inspect.isasyncgenfunction(async_generator)
        assert not any(
            check(plain)
            for check in (
                inspect.iscoroutinefunction,
                inspect.isgeneratorfunction,
                inspect.isasyncgenfunction,
            )
        )

    def test_objects_without_a_name(self) -> None:
        assert only(traced(lambda: log(functools.partial(max, 1))(2))).name == "partial"

    def test_outside_a_row_nothing_is_recorded(self) -> None:
        calls = []

        @log(params={"metadata": lambda arguments: calls.append(arguments)})
        def function(a: int) -> int:
            return a + 1

        with span("block") as step:
            assert function(1) == 2
            add_tool_span("in", output="out")
            current_span().tags.append("nowhere")
        assert (calls, step.spans, step.tags) == ([], [], [])

    def test_a_class_is_refused(self) -> None:
        with pytest.raises(TypeError, match="expected a function or a method"):
            log(dict)


class TestParams:
    def test_arguments_functions_and_plain_text(self) -> None:
        @log(
            span_type="llm",
            params={
                "input": "messages",
                "model": "engine",
                "temperature": lambda arguments: arguments["options"]["temperature"],
                "name": "an answer",
                "metadata": lambda arguments: {"n": len(arguments["messages"]), "none": None},
                "total_tokens": lambda _: 7,
                "output": lambda _: "told",
            },
        )
        def answer(messages: list[dict[str, str]], engine: str, options: dict[str, float]) -> str:
            return "returned"

        chat = [{"role": "user", "content": "hi"}]
        llm = only(traced(lambda: answer(chat, "gpt", {"temperature": 0.2})))
        assert llm.input == [Message(content="hi", role="user")]
        assert llm.output == Message(content="told", role="assistant")
        assert (llm.name, llm.model, llm.temperature) == ("an answer", "gpt", 0.2)
        assert llm.num_total_tokens == 7
        assert llm.user_metadata == {"n": "1", "none": "None"}

    def test_arguments_named_like_what_a_span_takes(self) -> None:
        def function(
            name: str, model: str = "m", tags: str = "t", metadata: Any = None, tools: Any = None
        ) -> str:
            return name

        llm = only(traced(lambda: log(span_type="llm")(function)("Ann", metadata={"a": True})))
        assert (llm.name, llm.model, llm.tags) == ("Ann", "m", ["t"])
        assert (llm.user_metadata, llm.tools) == ({"a": "True"}, None)
        # Only if the user says what kind of span it is, and not against a name that he gives.
        assert only(traced(lambda: log(function)("Ann"))).name == "function"
        named = log(name="own", span_type="tool")(function)
        assert only(traced(lambda: named("Ann"))).name == "own"

    def test_open_keyword_arguments_too(self) -> None:
        @log(span_type="tool")
        def call(**options: str) -> None: ...

        tool = only(traced(lambda: call(tool_call_id="c1")))
        assert (tool.tool_call_id, tool.input) == ("c1", '{"tool_call_id": "c1"}')

    def test_without_params_an_llm_span_takes_its_arguments_as_one_message(self) -> None:
        llm = only(traced(lambda: log(span_type="llm")(str.upper)("hi")))
        assert llm.output == Message(content="HI", role="assistant")
        assert [m.role for m in llm.input if isinstance(m, Message)] == ["user"]

    def test_a_row_of_its_own(self) -> None:
        record = SimpleNamespace(input={"a": 1}, output="gold", metadata={"k": "v"})
        step = traced(lambda: log(dataset_record=record)(lambda: None)())
        wire = step.to_wire()["spans"][0]
        assert (wire["dataset_input"], wire["dataset_output"]) == ('{"a": 1}', "gold")
        assert wire["dataset_metadata"] == {"k": "v"}
        as_dict = {"input": "i", "ground_truth": "g"}
        step = traced(lambda: log(dataset_record=as_dict)(lambda: None)())
        assert only(step).dataset_output == "g"

    def test_one_that_fails_costs_only_itself(self, caplog: pytest.LogCaptureFixture) -> None:
        def broken(arguments: dict[str, Any]) -> str:
            return str(arguments["missing"])

        function = log(span_type="llm", params={"model": broken, "tags": lambda _: ["t"]})(
            str.upper
        )
        with caplog.at_level(logging.WARNING):
            llm = only(traced(lambda: function("a")))
        assert llm.user_metadata == {"galileo_ext.params.model": "KeyError: 'missing'"}
        assert (llm.model, llm.tags, llm.output_text) == (None, ["t"], "A")
        assert "KeyError: 'missing'" in caplog.text

    @pytest.mark.parametrize(
        ("arguments", "error", "text"),
        [
            ({"span_type": "chain"}, ValueError, "span_type is 'chain'; expected one of workflow"),
            ({"params": {"model": "m"}}, ValueError, "'model'; workflow spans take name, input"),
            ({"params": {"tags": 5}}, TypeError, r"params\['tags'\] is 5; expected"),
            ({"params": {"duration_ns": "d"}}, NotImplementedError, "'duration_ns'"),
            ({"params": {"created_at": "d"}}, NotImplementedError, "'created_at'"),
            ({"dataset_record": {"output": 1}}, ValueError, "expected an object or a dict with"),
        ],
    )
    def test_what_cannot_be_done_is_refused_at_once(
        self, arguments: dict[str, Any], error: type[Exception], text: str
    ) -> None:
        with pytest.raises(error, match=text):
            log(**arguments)(str.upper)


class TestFailures:
    def test_a_span_closes_with_the_error_that_ended_it(self) -> None:
        @log
        def outer() -> None:
            inner()

        @log(span_type="tool")
        def inner() -> None:
            raise ValueError("no such city")

        def caught() -> None:
            with pytest.raises(ValueError, match="no such city"):
                outer()

        step = traced(caught)
        for failed in list(step.walk())[1:]:
            assert (failed.status_code, failed.output) == (500, None)
            assert failed.user_metadata == {"galileo_ext.error": "ValueError: no such city"}
            assert failed.duration_ns is not None

    def test_a_coroutine_and_a_block_likewise(self) -> None:
        @log
        async def broken() -> None:
            with span("block") as step:
                step.output = "half of it"
                raise KeyError("a")

        def caught() -> None:
            with pytest.raises(KeyError):
                asyncio.run(broken())

        failed, block = list(traced(caught).walk())[1:]
        assert failed.user_metadata == block.user_metadata == {"galileo_ext.error": "KeyError: 'a'"}
        assert (block.output, failed.output) == ("half of it", None)

    def test_the_row_goes_on_after_it(self) -> None:
        @log
        def broken() -> None:
            raise ValueError

        def function() -> None:
            with pytest.raises(ValueError):
                broken()
            with span("after"):
                pass

        assert tree(traced(function)) == ["broken", "after"]

    def test_an_exit_passes_too(self) -> None:
        @log
        def leave() -> None:
            raise SystemExit(3)

        step = row()
        with pytest.raises(SystemExit), inside(step):
            leave()
        assert only(step).user_metadata["galileo_ext.error"] == "SystemExit: 3"


class TestSpan:
    def test_a_block_is_told_what_becomes_known(self) -> None:
        def function() -> None:
            with span("plan", span_type="agent", input={"q": 1}, agent_type="planner") as agent:
                with span(span_type="llm", input="hi", model="gpt", metadata={"n": 1}) as llm:
                    llm.output = "there"  # type: ignore[assignment]  # any value becomes a message
                    llm.num_input_tokens = 3
                    current_span().cost = 0.5
                agent.output = "done"

        agent = only(traced(function))
        llm = only(agent)
        assert (agent.input, agent.output, agent.agent_type) == ('{"q": 1}', "done", "planner")
        assert (llm.name, llm.model, llm.num_input_tokens, llm.cost) == ("llm", "gpt", 3, 0.5)
        assert (llm.input_text, llm.output) == ("hi", Message(content="there", role="assistant"))
        assert llm.user_metadata == {"n": "1"}

    @pytest.mark.parametrize(
        ("arguments", "text"),
        [
            ({"span_type": "trace"}, "span_type is 'trace'"),
            ({"model": "m"}, "'model' is not for workflow spans; they take name, input"),
            ({"span_type": "agent", "agent_type": "boss"}, "agent_type is 'boss'; expected one of"),
        ],
    )
    def test_what_does_not_fit_is_refused(self, arguments: dict[str, Any], text: str) -> None:
        with pytest.raises(ValueError, match=text):
            span("s", **arguments)

    def test_one_block_one_span(self) -> None:
        step = row()
        with inside(step):
            block = span("once")
            with block:
                pass
            with pytest.raises(RuntimeError, match="'once' was made already"), block:
                pass
        assert tree(step) == ["once"]

    def test_the_current_one_is_the_rows_own_at_first(self) -> None:
        step = row()
        with inside(step):
            assert current_span() is step
            with span("s") as inner:
                assert current_span() is inner
        assert current_span() is not step


class TestAdd:
    def test_finished_spans_with_the_official_arguments(self) -> None:
        began = datetime(2026, 1, 1, tzinfo=UTC)

        def function() -> None:
            add_llm_span(
                [{"role": "user", "content": "hi"}],
                "there",
                "gpt",
                name="chat",
                created_at=began,
                duration_ns=5,
                metadata={"a": None, "b": 1.5},
                tags=["t"],
                num_input_tokens=1,
                num_output_tokens=2,
                total_tokens=4,
                temperature=0.1,
                status_code=200,
                time_to_first_token_ns=3,
                cost=0.5,
            )
            add_tool_span("in", output="out", tool_call_id="c", created_at=began + timedelta(1))
            add_retriever_span("q", ["d", {"content": "e", "metadata": {"p": 1}}])

        llm, tool, retriever = traced(function).spans
        assert (llm.name, llm.model, llm.created_at, llm.duration_ns) == ("chat", "gpt", began, 5)
        assert (llm.input_text, llm.output_text, llm.tags) == ("hi", "there", ["t"])
        assert llm.user_metadata == {"a": "None", "b": "1.5"}
        assert (llm.num_total_tokens, llm.time_to_first_token_ns, llm.cost) == (4, 3, 0.5)
        assert (llm.status_code, llm.temperature) == (200, 0.1)
        assert (tool.input, tool.output, tool.tool_call_id) == ("in", "out", "c")
        assert retriever.output == [Document("d"), Document("e", {"p": 1})]
        assert (tool.name, retriever.name) == ("tool", "retriever")

    def test_one_that_took_time_began_before_now(self) -> None:
        before = datetime.now(UTC)
        step = traced(lambda: add_tool_span("in", duration_ns=60_000_000_000))
        assert only(step).created_at < before - timedelta(seconds=59)

    def test_they_go_under_the_current_span(self) -> None:
        def function() -> None:
            with span("outer"):
                add_tool_span("in", name="inner")

        assert tree(traced(function)) == [["outer", ["inner"]]]


class TestTree:
    def test_siblings_stand_in_the_order_of_their_start(self) -> None:
        old = datetime(2020, 1, 1)  # without a zone, as users write it

        def function() -> None:
            with span("now"):
                pass
            add_tool_span("in", name="old", created_at=old)

        assert tree(traced(function)) == ["old", "now"]

    def test_what_happens_in_an_llm_span_stands_beside_it(self) -> None:
        @log(span_type="llm")
        def answer() -> str:
            with span("retry", span_type="tool"), span("wait"):
                return "a"

        step = traced(answer)
        assert tree(step) == ["answer", ["retry", ["wait"]]]

    def test_endless_recursion_does_not_make_an_endless_tree(self) -> None:
        @log
        def down(n: int) -> int:
            return down(n - 1) if n else 0

        step = traced(lambda: down(150))
        names = [json.loads(s.input_text)["n"] for s in step.walk() if s is not step]
        assert sorted(names) == list(range(151))
        json.dumps(step.to_wire())

        def depth(s: Step) -> int:
            return 1 + max(map(depth, s.spans), default=0)

        assert depth(step) < 70


class TestScoring:
    def llm_row(self) -> Step:
        def function() -> None:
            for text in ("a", "bcd"):
                add_llm_span("q", text, "gpt")
            add_tool_span("q", output="long, and not scored")

        trace = Step(type=StepType.trace, name="t", output="whole", spans=[row()])
        with inside(trace.spans[0]):
            function()
        return trace

    def score(self, config: LocalMetricConfig, trace: Step) -> Any:
        subject = Subject(Row(0, "q"), "whole", trace)
        return scoring.apply(scoring.prepare([config]), subject, asyncio.run)  # type: ignore[arg-type]  # never waits

    def test_a_local_metric_scores_the_llm_spans(self) -> None:
        trace = self.llm_row()
        config = LocalMetricConfig(name="length", scorer_fn=lambda s: len(s.output.content))
        assert self.score(config, trace).values == {"length": 2.0}
        wire = trace.to_wire()
        llm, other, tool = wire["spans"][0]["spans"]
        assert [s["metrics"].get("length") for s in (llm, other, tool)] == [1, 3, None]
        assert wire["metrics"]["length"] == 2.0

    def test_or_the_kinds_it_names(self) -> None:
        config = LocalMetricConfig(
            name="length", scorer_fn=lambda s: len(s.output_text), scorable_types=["tool"]
        )
        assert self.score(config, self.llm_row()).values == {"length": len("long, and not scored")}
