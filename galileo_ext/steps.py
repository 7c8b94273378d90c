"""Traces and spans as plain objects: what a metric sees of a row, and what the server gets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import uuid4


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
        input, output: what went in and came out, as text; output is None if the step failed.
        id: a UUID made here, so that sending a trace twice stores it once.
        created_at: when the step began.
        duration_ns: how long it took, in nanoseconds.
        status_code: 500 for a failed step, None otherwise.
        user_metadata: free text by name.
        tags: free words.
        metrics: scores by metric name.
        dataset_input, dataset_output, dataset_metadata: the dataset's row.
        spans: the steps inside this one.
    """

    type: StepType
    name: str
    input: str = ""
    output: str | None = None
    id: str = field(default_factory=lambda: str(uuid4()))
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

    def walk(self) -> Iterator[Step]:
        """Yield this step and every one inside it, parents first."""
        yield self
        for span in self.spans:
            yield from span.walk()

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object of ``POST /projects/{project_id}/traces``."""
        wire: dict[str, Any] = {
            "type": self.type.value,
            "id": self.id,
            "name": self.name,
            "input": self.input,
            "output": self.output,
            "created_at": self.created_at.isoformat(),
            "status_code": self.status_code,
            "metrics": {"duration_ns": self.duration_ns, **self.metrics},
            "dataset_input": self.dataset_input,
            "dataset_output": self.dataset_output,
            "spans": [span.to_wire() for span in self.spans],
        }
        for name in ("user_metadata", "tags", "dataset_metadata"):
            if value := getattr(self, name):
                wire[name] = value
        return wire


def to_text(value: Any) -> str | None:
    """Return any value as text a server can store: strings as they are, the rest as JSON.

    What JSON cannot hold is described by ``repr``; lone surrogates are written as escapes.
    """
    if value is None:
        return None
    text = value if isinstance(value, str) else _json_text(value)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-8", "backslashreplace").decode()
    return text


def _json_text(value: Any) -> str:
    try:
        return json.dumps(value, ensure_ascii=False, default=repr)
    except (TypeError, ValueError, RecursionError):
        return repr(value)
