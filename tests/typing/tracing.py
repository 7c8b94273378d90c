"""Tracing as a type checker sees it: checked with mypy --strict, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager
from typing import assert_type

from galileo_ext import (
    Document,
    Message,
    MessageRole,
    Step,
    StepType,
    add_llm_span,
    add_retriever_span,
    add_tool_span,
    bind_span,
    current_span,
    log,
    span,
)


@log
def plain(question: str, *, limit: int = 3) -> str:
    return question * limit


@log(name="n", span_type="llm", params={"model": "m", "temperature": lambda arguments: 0.1})
async def coroutine(question: str) -> str:
    return question


@log(span_type=StepType.tool, dataset_record={"input": "i"})
def generator() -> Iterator[int]:
    yield 1


@log
async def async_generator() -> AsyncIterator[int]:
    yield 1


class Agent:
    @log(span_type="agent")
    def ask(self, question: str) -> str:
        return question

    @classmethod
    @log
    def build(cls) -> Agent:
        return cls()


async def decorated_functions_keep_their_types() -> None:
    assert_type(plain("q", limit=1), str)
    assert_type(await coroutine("q"), str)
    assert_type(generator(), Iterator[int])
    assert_type(async_generator(), AsyncIterator[int])
    assert_type(Agent.build().ask("q"), str)
    plain(1)  # type: ignore[arg-type]  # that this is an error is the test
    log(span_type="chain")  # type: ignore[call-overload]  # that this is an error is the test


def spans() -> None:
    assert_type(span("s"), AbstractContextManager[Step])
    with span("s", span_type="agent", input={"any": "value"}, agent_type="planner") as step:
        assert_type(step, Step)
    assert_type(current_span(), Step)
    assert_type(add_llm_span("q", {"role": "assistant", "content": "a"}, "m", cost=1.0), Step)
    assert_type(add_llm_span([Message(content="q", role=MessageRole.user)], "a", None), Step)
    assert_type(add_tool_span("in", output="out"), Step)
    assert_type(add_retriever_span("q", ["d", Document("e"), {"content": "f"}]), Step)
    bound: Callable[[str], int] = bind_span(len)
    assert_type(bound("a"), int)
