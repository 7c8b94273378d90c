"""Rows as Arize's runs, and Arize's examples as rows."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from typing import Any

from .._text import to_plain, to_text
from ..arize.run_data import Run, to_wire
from .records import Entry
from .values import RowResult

#: Columns by which a run is known again: its trace, and the publication that it is of.
TRACE_ID, MARK = "result.trace.id", "galileo_ext.run"
_OF_SERVICE = ("id", "created_at", "updated_at")
_NUMBERS = {
    "num_input_tokens": "input_token_count",
    "num_output_tokens": "output_token_count",
    "num_total_tokens": "token_count",
    "cost": "total_cost",
}
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def to_entry(
    publication: str, key: str, position: int, row: RowResult, trace: str, *, on_dataset: bool
) -> Entry:
    """Write a finished row down as one of Arize's runs.

    Args:
        publication: its id.
        key: what identifies the row across runs.
        position: its place in the run's order.
        row: the row.
        trace: its trace as JSON text, for tokens and cost; empty if there is none.
        on_dataset: whether the row's id is that of an example.
    """
    trace_id = row.trace_id or f"{publication}:{position}"
    columns = {**_columns(row, trace), TRACE_ID: trace_id, MARK: publication}
    run = Run(
        output=None if row.error else to_plain(row.output),
        example_id=row.id if on_dataset else None,
        error=str(row.error) if row.error else None,
        columns=columns,
    )
    [wire] = to_wire([run], needs_example=on_dataset)
    ok = row.error is None
    return Entry(key, row.repetition, position, ok, trace_id, _encode(wire), "{}")


def to_record(example: Mapping[str, Any]) -> dict[str, Any]:
    """Read an example as a row: its fields are the input if none of them is called so."""
    fields = {name: value for name, value in example.items() if name not in _OF_SERVICE}
    return fields if "input" in fields else {"input": fields}


def _columns(row: RowResult, trace: str) -> dict[str, Any]:
    columns: dict[str, Any] = {
        "input": to_plain(row.input),
        "expected": to_plain(row.expected),
        "latency": row.duration * 1000,
        "execution_status": "FAILED" if row.error else "COMPLETED",
        "repetition": row.repetition,
        "cached": row.cached,
    }
    for name, value in row.metadata.items():
        columns[f"metadata.{to_text(name)}"] = to_plain(value)
    columns |= _totals(json.loads(trace)) if trace else {}
    for name, score in row.scores.items():
        columns |= _evaluation(f"eval.{name}", score, row.score_details.get(name))
    for name, problem in row.score_errors.items():
        columns[f"eval.{name}.error"] = to_text(problem)
    return columns


def _evaluation(start: str, score: Any, details: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if isinstance(score, bool):
        found = {f"{start}.score": float(score), f"{start}.label": str(score).lower()}
    elif isinstance(score, int | float) and math.isfinite(score):
        found = {f"{start}.score": score}
    elif score is not None:
        found = {f"{start}.label": to_text(score)}
    if details is not None:
        about = details.get("explanation", details) if isinstance(details, Mapping) else details
        found[f"{start}.explanation"] = to_text(about)
    return found


def _totals(trace: Mapping[str, Any]) -> dict[str, float]:
    """Add up what the spans of a trace say they used."""
    found: dict[str, float] = {}
    for span in _leaves(trace.get("spans") or ()):
        for name, value in (span.get("metrics") or {}).items():
            if name in _NUMBERS and isinstance(value, int | float):
                found[_NUMBERS[name]] = found.get(_NUMBERS[name], 0) + value
    return found


def _leaves(spans: Iterable[Mapping[str, Any]]) -> Iterable[Mapping[str, Any]]:
    """Walk through spans; what stands around others repeats what these say."""
    for span in spans:
        inner = span.get("spans") or ()
        if inner:
            yield from _leaves(inner)
        else:
            yield span
