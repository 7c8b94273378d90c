"""Spans made by hand: a block that is a span, and finished spans that are added."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from contextvars import copy_context
from datetime import UTC, datetime, timedelta
from functools import wraps
from types import TracebackType
from typing import Any, ParamSpec, TypeVar

from .._text import to_text
from ..messages import Document, Message
from ..steps import Step, StepType
from . import _fields
from ._frames import Frame, add, begin, current, enter, leave, parent
from ._log import SpanType

P = ParamSpec("P")
R = TypeVar("R")

Metadata = Mapping[str, str | bool | int | float | None]
LlmInput = Sequence[Message | Mapping[str, Any] | str] | Message | Mapping[str, Any] | str
LlmOutput = Message | Mapping[str, Any] | str
Found = str | Mapping[str, Any] | Document


def span(
    name: str | None = None,
    *,
    span_type: SpanType | StepType | None = None,
    input: Any = None,
    metadata: Metadata | None = None,
    tags: Sequence[str] | None = None,
    agent_type: str | None = None,
    tool_call_id: str | None = None,
    model: str | None = None,
    temperature: float | None = None,
    tools: Sequence[Mapping[str, Any]] | None = None,
) -> AbstractContextManager[Step]:
    """Make a block of code a span of the row it runs in; spans made in the block are inside it.

    The block gets the span as a ``Step``, to say what only becomes known on the way: ``output``,
    ``num_input_tokens``, ``status_code`` and so on. A block that raises closes the span with the
    error. Outside a row the block runs and its span is not kept.

    Args:
        name: shown in the tree of the trace; the kind of span by default.
        span_type: workflow (the default), agent, llm, retriever or tool.
        input: what goes in: text, messages for an llm span, or anything that can be shown as JSON.
        metadata: whatever else there is to say, by name.
        tags: free words.
        agent_type: of an agent span: default, planner, react, reflection, router, classifier,
            supervisor or judge.
        tool_call_id: of a tool span, the model's wish that it answers.
        model, temperature, tools: of an llm span.

    Raises:
        ValueError: there is no such span type.
    """
    kind = _fields.span_type(span_type)
    step = _step(
        kind,
        name=name,
        input=input,
        metadata=metadata,
        tags=tags,
        agent_type=agent_type,
        tool_call_id=tool_call_id,
        model=model,
        temperature=temperature,
        tools=tools,
    )
    return _Span(step)


class _Span(AbstractContextManager[Step]):
    """A block that is a span."""

    __slots__ = ("_before", "_frame", "_step")

    def __init__(self, step: Step) -> None:
        self._step = step
        self._frame: Frame | None = None
        self._before: Frame | None = None

    def __enter__(self) -> Step:
        if self._frame is not None:
            raise RuntimeError(f"Span {self._step.name!r} was made already; call span() again.")
        above = parent()
        if above is not None:
            self._step.created_at = datetime.now(UTC)
            frame = Frame(self._step, above, above.row)
            if begin(frame):
                self._frame, self._before = frame, current()
                enter(frame)
        return self._step

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        frame = self._frame
        if frame is None:
            return
        leave(frame, self._before)
        # A generator that is closed early leaves its blocks this way, and has not failed.
        if error is None or isinstance(error, GeneratorExit):
            frame.end()
        else:
            frame.fail(error)


def current_span() -> Step:
    """Return the span in which this code runs, to say more of it.

    It is the innermost of the ``log`` decorator, ``span`` and OpenTelemetry; without any, the row's
    own. Outside a row it is a step that nobody keeps.
    """
    frame = parent()
    return Step(type=StepType.workflow, name="") if frame is None else frame.step


def bind_span(function: Callable[P, R]) -> Callable[P, R]:
    """Return the function bound to the current span, for a thread that does not know it.

    ``asyncio`` and ``asyncio.to_thread`` take the context along by themselves;
    ``ThreadPoolExecutor`` and ``threading.Thread`` do not: ``pool.map(bind_span(work), items)``.
    """
    context = copy_context()

    @wraps(function)
    def bound(*args: P.args, **kwargs: P.kwargs) -> R:
        # A copy each: no two threads can be in one context at a time.
        return context.copy().run(function, *args, **kwargs)

    return bound


def add_llm_span(
    input: LlmInput,
    output: LlmOutput,
    model: str | None,
    redacted_input: LlmInput | None = None,
    redacted_output: LlmOutput | None = None,
    tools: Sequence[Mapping[str, Any]] | None = None,
    name: str | None = None,
    created_at: datetime | None = None,
    duration_ns: int | None = None,
    metadata: Metadata | None = None,
    tags: Sequence[str] | None = None,
    num_input_tokens: int | None = None,
    num_output_tokens: int | None = None,
    total_tokens: int | None = None,
    temperature: float | None = None,
    status_code: int | None = None,
    time_to_first_token_ns: int | None = None,
    step_number: int | None = None,
    events: Sequence[Mapping[str, Any]] | None = None,
    *,
    finish_reason: str | None = None,
    num_reasoning_tokens: int | None = None,
    num_cached_input_tokens: int | None = None,
    cost: float | None = None,
) -> Step:
    """Add a finished call of a language model to the current span.

    Args:
        input: text, a message, or a list of them; messages as ``Message`` or as dicts with
            ``role`` and ``content``, as most providers write them.
        output: the answer, likewise.
        model: the model's name.
        redacted_input, redacted_output: what to show to people who may not see everything.
        tools: the tools that the model was offered.
        name: shown in the tree of the trace.
        created_at: when it began; by default, now less ``duration_ns``.
        duration_ns: how long it took.
        metadata: whatever else there is to say, by name.
        tags: free words.
        num_input_tokens, num_output_tokens, total_tokens: the total is their sum by default.
        temperature: the sampling temperature.
        status_code: 500 for a call that failed, for instance.
        time_to_first_token_ns: how long the first token took.
        step_number: its place among its siblings.
        events: what the model did on the way: reasoning, searches, calls of its own tools.
        finish_reason: why the model stopped.
        num_reasoning_tokens, num_cached_input_tokens: of the output and the input, respectively.
        cost: in whatever currency the experiment counts.

    Returns:
        The span; outside a row, one that nobody keeps.
    """
    return _add(StepType.llm, dict(locals()))


def add_tool_span(
    input: str,
    redacted_input: str | None = None,
    output: str | None = None,
    redacted_output: str | None = None,
    name: str | None = None,
    duration_ns: int | None = None,
    created_at: datetime | None = None,
    metadata: Metadata | None = None,
    tags: Sequence[str] | None = None,
    status_code: int | None = None,
    tool_call_id: str | None = None,
    step_number: int | None = None,
) -> Step:
    """Add a finished call of a tool to the current span; arguments as in ``add_llm_span``.

    ``tool_call_id`` is the model's wish that the call answers.
    """
    return _add(StepType.tool, dict(locals()))


def add_retriever_span(
    input: str,
    output: Found | Sequence[Found] | None,
    redacted_input: str | None = None,
    redacted_output: Found | Sequence[Found] | None = None,
    name: str | None = None,
    duration_ns: int | None = None,
    created_at: datetime | None = None,
    metadata: Metadata | None = None,
    tags: Sequence[str] | None = None,
    status_code: int | None = None,
    step_number: int | None = None,
) -> Step:
    """Add a finished search to the current span; arguments as in ``add_llm_span``.

    ``output`` is what was found: text, a ``Document``, a dict with ``content``, or a list of them.
    """
    return _add(StepType.retriever, dict(locals()))


def _add(kind: StepType, said: dict[str, Any]) -> Step:
    step = _step(kind, **said)
    if said["created_at"] is None and step.duration_ns is not None:
        step.created_at -= timedelta(microseconds=step.duration_ns / 1000)
    add(step)
    return step


def _step(kind: StepType, name: str | None, **said: Any) -> Step:
    """Return a span that was told what is not None."""
    step = Step(type=kind, name=to_text(name) or kind.value)
    for what, value in said.items():
        if value is not None:
            _fields.fill(step, what, value)
    return step
