"""Rows of datasets as traces: one each, with one step for the answer of the model."""

import hashlib
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from galileo_ext.embedded.llm.answers import Answer
from galileo_ext.embedded.llm.ask import ModelError
from galileo_ext.embedded.prompts import rendering

Record = dict[str, Any]
Messages = list[dict[str, Any]]

#: User metadata that says of a row what the API has no field for; clients write and read the same.
META = "galileo_ext."
_SUCCESS, _FAILURE = 200, 500
_KNOWN = ("input", "output", "ground_truth", "metadata", "generated_output")
_OF_MESSAGE = ("role", "content", "tool_calls", "tool_call_id")


@dataclass(frozen=True)
class Row:
    """A row of a dataset.

    Attributes:
        number: its place, from 0.
        id: its id in the dataset.
        cells: what its columns hold.
        trace_id: of the trace that it becomes.
    """

    number: int
    id: str
    cells: Mapping[str, Any]
    trace_id: str

    @classmethod
    def of(cls, job_id: str, shown: Mapping[str, Any]) -> "Row":
        """Read a row as datasets show it."""
        number = shown["index"]
        return cls(number, shown["row_id"], shown["values_dict"], trace_id(job_id, number))


@dataclass(frozen=True)
class Made:
    """A trace that is to be stored.

    Attributes:
        trace: as it is logged.
        logprobs: how likely the tokens of its answer were, if that is known.
    """

    trace: Record
    logprobs: list[dict[str, Any]] | None = None

    @property
    def span_id(self) -> str:
        """The id of its step."""
        return str(self.trace["spans"][0]["id"])


@dataclass
class Draft:
    """What is known of a row before there is an answer.

    Attributes:
        name: of the trace.
        step: the name of its step.
        row: the row.
        messages: what the model is asked.
        created_at: when.
        settings: how it is asked.
        notes: further user metadata.
    """

    name: str
    step: str
    row: Row
    messages: Messages
    created_at: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)

    def ask(self, messages: Messages, warning: str | None) -> None:
        """Say what the model is asked, and what is odd about that."""
        self.messages = messages
        if warning:
            self.notes[f"{META}warning"] = warning

    def answered(self, answer: Answer, tools: Any) -> Made:
        """Make the trace of a row that was answered."""
        said = {"role": "assistant", "content": answer.text, "tool_calls": answer.tool_calls}
        used, made = answer.input_tokens, answer.output_tokens
        metrics = {
            "duration_ns": round(answer.seconds * 1e9),
            "num_input_tokens": used,
            "num_output_tokens": made,
            "num_total_tokens": None if used is None or made is None else used + made,
            "cost": answer.cost,
        }
        step = {
            "output": said,
            "metrics": {name: value for name, value in metrics.items() if value is not None},
            "model": answer.model,
            "finish_reason": answer.finish_reason,
            "tools": tools,
        }
        output = answer.text or text(answer.tool_calls or "")
        return Made(self._trace(output, step, _SUCCESS), answer.logprobs)

    def given(self, output: str) -> Made:
        """Make the trace of a row whose output was there before."""
        said = {"role": "assistant", "content": output}
        return Made(self._trace(output, {"output": said}, _SUCCESS))

    def failed(self, kind: str, message: str, status: int | None = None) -> Made:
        """Make the trace of a row that has no output."""
        self.notes[f"{META}error"] = f"{kind}: {message}"
        said = {"role": "assistant", "content": ""}
        bad = status if status is not None and status >= 400 else _FAILURE
        return Made(self._trace(None, {"output": said}, bad))

    def failed_by(self, error: ModelError) -> Made:
        """Make the trace of a row that the model did not answer."""
        return self.failed(error.kind, str(error), error.status)

    def _trace(self, output: str | None, step: Record, status: int) -> Record:
        cells = self.row.cells
        shared = {
            "created_at": self.created_at,
            "status_code": status,
            "dataset_input": text(cells.get("input")),
            "dataset_output": text(_first(cells, "output", "ground_truth")),
            "dataset_metadata": _metadata(cells),
            "tags": [],
        }
        about = {f"{META}row_index": str(self.row.number), f"{META}row_id": self.row.id}
        span = {
            **shared,
            "type": "llm",
            "id": str(uuid.uuid4()),
            "name": self.step,
            "input": self.messages,
            "user_metadata": {},
            "temperature": self.settings.get("temperature"),
            **step,
        }
        asked: Any = self.messages
        if len(asked) == 1:
            asked = asked[0]["content"]
        return {
            **shared,
            "type": "trace",
            "id": self.row.trace_id,
            "name": self.name,
            "input": text(asked),
            "output": output,
            "user_metadata": {**about, **self.notes},
            "spans": [span],
        }


def trace_id(job_id: str, number: int) -> str:
    """Name the trace of a row: always the same, so that a row which is run again replaces it."""
    digest = hashlib.sha256(f"{job_id}/{number}".encode()).digest()
    return str(uuid.UUID(bytes=digest[:16], version=4))


def messages(template: rendering.Template) -> Messages:
    """Make messages of a prompt; a text is one of the user."""
    if isinstance(template, str):
        return [{"role": "user", "content": template}]
    return [{name: one[name] for name in _OF_MESSAGE if one.get(name)} for one in template]


def text(value: Any) -> str | None:
    """Write a cell as text: what is none becomes JSON."""
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def _first(cells: Mapping[str, Any], *names: str) -> Any:
    return next((cells[name] for name in names if cells.get(name) is not None), None)


def _metadata(cells: Mapping[str, Any]) -> dict[str, str]:
    """Collect a row's metadata: those of the column, and the columns that are nothing else."""
    others = {name: cells[name] for name in cells if name not in _KNOWN}
    own = rendering.opened(cells.get("metadata"))
    if isinstance(own, Mapping):
        others |= own
    elif own:
        others["metadata"] = own
    return {name: text(value) or "" for name, value in others.items() if value is not None}
