"""Traces for another server: copied from what one has, or made of a row where none has one."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from .._text import to_text
from ..steps import META, Step, StepType, new_id
from .outputs import without_folders
from .rows import Row
from .stored import row_key
from .values import DETAILS, RowResult, as_details

#: What is sent of a trace or span; everything else is the server's that it comes from.
_SENT = (
    "type", "name", "input", "output", "redacted_input", "redacted_output", "created_at",
    "user_metadata", "tags", "status_code", "external_id", "dataset_input", "dataset_output",
    "dataset_metadata", "step_number", "tools", "events", "model", "temperature",
    "finish_reason", "tool_call_id", "agent_type", "control_id", "agent_name", "check_stage",
    "applies_to", "evaluator_name", "selector_path",
)  # fmt: skip


def copied(wire: Mapping[str, Any]) -> dict[str, Any]:
    """Return a trace, or a span, with what is in it, as one to be sent under another id.

    Scores that the server has computed are left out: they are its own.
    """
    copy = {name: wire[name] for name in _SENT if wire.get(name) is not None}
    computed = {key.removeprefix("metrics/") for key in wire.get("metric_info") or ()}
    numbers = wire.get("metrics") or {}
    copy["metrics"] = {
        name: value
        for name, value in numbers.items()
        if value is not None and name not in computed and name.removesuffix(DETAILS) not in computed
    }
    if wire.get("spans"):
        copy["spans"] = [copied(span) for span in wire["spans"]]
    return {**copy, "id": new_id()}


def made(row: RowResult, name: str, computed: Collection[str]) -> dict[str, Any]:
    """Return a trace that says what is known of a row whose own trace is not at hand.

    Args:
        row: the row.
        name: the experiment's name.
        computed: metrics of the server, whose scores are left out.
    """
    text = to_text(row.input) or ""
    what: dict[str, Any] = {
        "name": name,
        "input": text,
        "output": to_text(row.output),
        "duration_ns": round(row.duration * 1e9),
        "status_code": 500 if row.error else None,
    }
    trace = Step(
        type=StepType.trace,
        user_metadata=_about(row),
        dataset_input=text,
        dataset_output=to_text(row.expected),
        dataset_metadata={str(key): to_text(v) or "" for key, v in row.metadata.items()},
        metrics=_scores(row, computed),
        spans=[Step(type=StepType.workflow, **what)],
        **what,
    )
    wire: dict[str, Any] = json.loads(json.dumps(trace.to_wire()))
    return wire


def _scores(row: RowResult, computed: Collection[str]) -> dict[str, Any]:
    own = {name: value for name, value in row.scores.items() if name not in computed}
    details = {name: about for name, about in row.score_details.items() if name in own}
    return own | {f"{name}{DETAILS}": as_details(about) for name, about in details.items()}


def _about(row: RowResult) -> dict[str, str]:
    key = row_key(Row(row.index, row.input, row.expected, row.metadata, row.id))
    about = {"row_index": str(row.index), "row_key": key, "repetition": str(row.repetition)}
    for name in ("input", "expected", "output"):
        value = getattr(row, name)
        if value is not None and not isinstance(value, str):
            about[name] = "json"
    about |= {f"score_error.{name}": problem for name, problem in row.score_errors.items()}
    if row.id is not None:
        about["row_id"] = row.id
    if row.cached:
        about["cached"] = "true"
    if row.error is not None:
        about["error"] = str(row.error)
        about["traceback"] = without_folders(row.error.traceback)
    return {f"{META}{name}": value for name, value in about.items()}
