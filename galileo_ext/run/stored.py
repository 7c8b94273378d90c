"""Row results as text, for the journal, and back."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, replace
from typing import Any

from ..steps import Step, to_text
from .journal import Entry
from .result import RowError, RowResult
from .rows import Row

_PLAIN = ("index", "id", "repetition", "attempts", "input", "output", "expected", "metadata",
          "scores", "score_details", "score_errors", "duration", "cached")  # fmt: skip


def row_key(row: Row) -> str:
    """Return what identifies a row across runs: its id, else its content and position."""
    if row.id is not None:
        return row.id
    content = json.dumps([row.input, row.expected, row.metadata], sort_keys=True, default=repr)
    digest = hashlib.blake2b(content.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
    return f"{row.index}:{digest}"


def to_entry(key: str, position: int, result: RowResult, trace: Step) -> Entry:
    """Write a finished row down as text."""
    fields: dict[str, Any] = {name: getattr(result, name) for name in _PLAIN}
    if result.error is not None:
        fields["error"] = asdict(result.error)
    return Entry(
        key=key,
        repetition=result.repetition,
        position=position,
        ok=result.error is None,
        trace_id=trace.id,
        trace=json.dumps(trace.to_wire(), ensure_ascii=False, allow_nan=False),
        result=_dump(fields),
    )


def to_result(entry: Entry) -> RowResult:
    """Read a row back; values JSON cannot hold have become the text that describes them."""
    fields = json.loads(entry.result)
    error = fields.pop("error", None)
    return RowResult(**fields, error=RowError(**error) if error else None, trace_id=entry.trace_id)


def moved(result: RowResult, row: Row) -> RowResult:
    """Return a stored result as that of a row which may have another position by now."""
    return replace(result, index=row.index)


def _dump(fields: dict[str, Any]) -> str:
    try:
        return json.dumps(fields, default=repr)
    except (TypeError, ValueError, RecursionError):
        texts = {name: to_text(fields[name]) for name in ("input", "output", "expected")}
        return json.dumps({**fields, **texts}, default=repr)
