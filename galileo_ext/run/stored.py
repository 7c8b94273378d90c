"""Row results as text, for the journal, and back."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from .._text import to_plain, to_text
from .._wire import METRICS
from ..steps import Step, StepType, as_input, as_output
from .records import Entry
from .rows import Row
from .values import RowError, RowResult

_PLAIN = ("index", "id", "repetition", "attempts", "input", "output", "expected", "metadata",
          "scores", "score_details", "score_errors", "duration", "cached")  # fmt: skip
#: What a span has besides, under the same names on the wire.
_KEPT = ("id", "status_code", "user_metadata", "tags", "step_number", "model", "temperature",
         "tools", "finish_reason", "events", "tool_call_id", "agent_type")  # fmt: skip


# Made once: json.dumps makes an encoder on every call that has options.
_encode_trace = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
_encode_result = json.JSONEncoder(default=repr).encode


def row_key(row: Row) -> str:
    """Return what identifies a row across runs: its id, else its content and position."""
    if row.id is not None:
        return row.id
    content = f"{to_text(row.input)}\0{to_text(row.expected)}\0{to_text(row.metadata)}"
    return f"{row.index}:{hashlib.blake2b(content.encode(), digest_size=12).hexdigest()}"


def to_entry(key: str, position: int, result: RowResult, trace: Step) -> Entry:
    """Write a finished row down as text."""
    return Entry(
        key=key,
        repetition=result.repetition,
        position=position,
        ok=result.error is None,
        trace_id=trace.id,
        trace=_encode_trace(trace.to_wire()),
        result=result_text(result),
    )


def result_text(result: RowResult) -> str:
    """Write a row's result as JSON; what JSON cannot hold becomes the text that describes it."""
    fields: dict[str, Any] = {name: getattr(result, name) for name in _PLAIN}
    if result.error is not None:
        fields["error"] = asdict(result.error)
    return _dump(fields)


def to_result(entry: Entry) -> RowResult:
    """Read a row back; values JSON cannot hold have become the text that describes them."""
    fields = json.loads(entry.result)
    error = fields.pop("error", None)
    return RowResult(**fields, error=RowError(**error) if error else None, trace_id=entry.trace_id)


def moved(result: RowResult, row: Row) -> RowResult:
    """Return a stored result as that of a row which may have another position by now."""
    return replace(result, index=row.index)


def to_step(wire: dict[str, Any]) -> Step:
    """Read a span back from its JSON object, without the scores it was given."""
    kind = StepType(wire["type"])
    numbers = wire.get("metrics") or {}
    known = {name: numbers[name] for name in METRICS if name in numbers}
    kept = {name: wire[name] for name in _KEPT if wire.get(name) is not None}
    return Step(
        type=kind,
        name=wire["name"],
        input=as_input(kind, wire.get("input") or ""),
        output=as_output(kind, wire.get("output")),
        created_at=datetime.fromisoformat(wire["created_at"]),
        duration_ns=numbers.get("duration_ns"),
        spans=[to_step(span) for span in wire.get("spans", [])],
        **kept,
        **known,
    )


def _dump(fields: dict[str, Any]) -> str:
    try:
        return _encode_result(fields)
    except Exception:  # JSON cannot hold a value, or the value's own methods are at fault
        return _encode_result({name: _plain(value) for name, value in fields.items()})


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {to_text(name) or "": to_plain(item) for name, item in value.items()}
    return to_plain(value)
