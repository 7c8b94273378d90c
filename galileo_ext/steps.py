"""Traces and spans as plain objects: what a metric sees of a row, and what the server gets."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from operator import attrgetter
from typing import Any

from ._text import to_text
from ._wire import (
    AGENT_TYPES,
    DETAILS,
    META,
    add_details,
    as_metadata,
    as_scores,
    as_tags,
    as_whole,
)
from .messages import Document, Message, MessageRole, as_documents, as_message, as_messages

__all__ = ["AGENT_TYPES", "META", "Step", "StepType", "as_input", "as_output", "to_text"]


#: Seeded by the operating system, apart from the generator that programs seed themselves.
_random = random.Random(os.urandom(32))
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=lambda: _random.seed(os.urandom(32)))


def new_id() -> str:
    """Return a random UUID of version 4 as text.

    ``uuid.uuid4()`` asks the operating system each time, which lets go of the interpreter's lock:
    with 16 threads waiting for it, that cost a quarter of a small row's time.
    """
    digits = f"{_random.getrandbits(128):032x}"
    variant = "89ab"[int(digits[16], 16) & 3]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"


class StepType(StrEnum):
    """The kinds of step in a trace; ``trace`` is the root, the others are spans."""

    trace = "trace"
    workflow = "workflow"
    agent = "agent"
    llm = "llm"
    retriever = "retriever"
    tool = "tool"
    control = "control"
    session = "session"


@dataclass(slots=True, kw_only=True)
class Step:
    """One step of a row's work.

    Attributes:
        type: what kind of step it is.
        name: shown in the tree of the trace.
        input, output: what went in and came out. Text, but for two kinds: an llm span has a list
            of ``Message`` as input and a ``Message`` as output, a retriever span has a list of
            ``Document`` as output. A failed step's output is None, or what it gave until then.
        id: a UUID made here, so that sending a trace twice stores it once.
        created_at: when the step began.
        duration_ns: how long it took, in nanoseconds.
        status_code: 500 for a failed step, None otherwise.
        user_metadata: free text by name.
        tags: free words.
        metrics: scores by metric name.
        dataset_input, dataset_output, dataset_metadata: the dataset's row; a span without its own
            shows those of the step around it on the server.
        spans: the steps inside this one.
        redacted_input, redacted_output: what to show to people who may not see everything.
        step_number: its place among its siblings.
        model, temperature, tools, finish_reason, events: of an llm span. Tools are the JSON
            objects offered to the model, events what it did on the way.
        tool_call_id: of a tool span, the model's wish that it answers.
        agent_type: of an agent span, one of ``AGENT_TYPES``.
        num_input_tokens, num_output_tokens, num_total_tokens: of an llm span. Without a total, the
            server gets the sum of input and output.
        num_reasoning_tokens, num_cached_input_tokens, time_to_first_token_ns, cost: of an llm span.
    """

    type: StepType
    name: str
    input: str | list[Message] = ""
    output: str | Message | list[Document] | None = None
    id: str = field(default_factory=new_id)
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    duration_ns: int | None = None
    status_code: int | None = None
    user_metadata: dict[str, str] = field(default_factory=dict)
    tags: list[str] = field(default_factory=list)
    metrics: dict[str, Any] = field(default_factory=dict)
    dataset_input: str | None = None
    dataset_output: str | None = None
    dataset_metadata: dict[str, str] = field(default_factory=dict)
    spans: list[Step] = field(default_factory=list)
    redacted_input: str | list[Message] | None = None
    redacted_output: str | Message | list[Document] | None = None
    step_number: int | None = None
    model: str | None = None
    temperature: float | None = None
    tools: list[dict[str, Any]] | None = None
    finish_reason: str | None = None
    events: list[dict[str, Any]] | None = None
    tool_call_id: str | None = None
    agent_type: str | None = None
    num_input_tokens: int | None = None
    num_output_tokens: int | None = None
    num_total_tokens: int | None = None
    num_reasoning_tokens: int | None = None
    num_cached_input_tokens: int | None = None
    time_to_first_token_ns: int | None = None
    cost: float | None = None

    @property
    def input_text(self) -> str:
        """What went in, as text whatever the kind of step; messages are joined by line breaks."""
        return _joined(self.input)

    @property
    def output_text(self) -> str:
        """What came out, as text whatever the kind of step; empty if nothing did."""
        return _joined(self.output)

    def walk(self) -> Iterator[Step]:
        """Yield this step and every one inside it, parents first."""
        yield self
        for span in self.spans:
            yield from span.walk()

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object of ``POST /projects/{project_id}/traces``."""
        return _wire(self, None, None, {})


def as_input(kind: StepType, value: Any) -> str | list[Message]:
    """Return any value as the input of a step of a kind."""
    if kind is StepType.llm:
        return [] if isinstance(value, str) and not value else as_messages(value)
    return to_text(value) or ""


def as_output(kind: StepType, value: Any) -> str | Message | list[Document] | None:
    """Return any value as the output of a step of a kind."""
    if value is None:
        return None
    if kind is StepType.llm:
        return as_message(value, MessageRole.assistant)
    if kind is StepType.retriever:
        return as_documents(value)
    return to_text(str(value) if isinstance(value, Message) else value)


def _joined(value: str | Message | list[Message] | list[Document] | None) -> str:
    if isinstance(value, list):
        return "\n".join(map(str, value))
    return "" if value is None else str(value)


def _wire(
    step: Step, above_in: str | None, above_out: str | None, above_meta: dict[str, str]
) -> dict[str, Any]:
    """Return a step's JSON object; the dataset's row comes from above unless it has its own."""
    row_in = above_in if step.dataset_input is None else step.dataset_input
    row_out = above_out if step.dataset_output is None else step.dataset_output
    row_meta = as_metadata(step.dataset_metadata) if step.dataset_metadata else above_meta
    created = step.created_at
    wire: dict[str, Any] = {
        "type": step.type.value,
        "id": step.id,
        "name": step.name,
        "input": step.input,
        "output": step.output,
        "created_at": (created if created.tzinfo else created.astimezone()).isoformat(),
        "status_code": step.status_code,
        "metrics": {"duration_ns": step.duration_ns},
        "dataset_input": row_in,
        "dataset_output": row_out,
    }
    if step.spans:
        wire["spans"] = [_wire(span, row_in, row_out, row_meta) for span in step.spans]
    if step.metrics:
        wire["metrics"] |= as_scores(step.metrics)
    if step.user_metadata:
        wire["user_metadata"] = as_metadata(step.user_metadata)
    if step.tags:
        wire["tags"] = as_tags(step.tags)
    if row_meta:
        wire["dataset_metadata"] = row_meta
    if step.type in _STRUCTURED or type(step.input) is not str or type(step.output) not in _TEXT:
        _shape(step.type, wire, "")
    if type(step.name) is not str or type(step.status_code) not in _WHOLE:
        wire |= {"name": to_text(step.name) or "", "status_code": as_whole(step.status_code)}
    if type(step.duration_ns) not in _WHOLE:
        wire["metrics"]["duration_ns"] = as_whole(step.duration_ns)
    if (details := _details(step)) != _NO_DETAILS:
        add_details(wire, details[2:])
        wire |= {"redacted_input": details[0], "redacted_output": details[1]}
        _shape(step.type, wire, "redacted_")
    return wire


def _shape(kind: StepType, wire: dict[str, Any], prefix: str) -> None:
    """Give input and output the shape that the API wants of this kind; what is not there, goes."""
    for name, read in ((f"{prefix}input", as_input), (f"{prefix}output", as_output)):
        value = wire.pop(name)
        if value is not None:
            wire[name] = _plain(read(kind, value))


def _plain(value: str | Message | list[Message] | list[Document] | None) -> Any:
    if isinstance(value, list):
        return [item.to_wire() for item in value]
    return value.to_wire() if isinstance(value, Message) else value


#: Kinds whose input or output is not text.
_STRUCTURED = frozenset([StepType.llm, StepType.retriever])
_TEXT = (str, type(None))
_WHOLE = (int, type(None))
_details = attrgetter("redacted_input", "redacted_output", *DETAILS)
_NO_DETAILS = (None,) * (2 + len(DETAILS))
