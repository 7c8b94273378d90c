"""Logged traces as records: derived ids, sessions, and what is repeated outside the JSON."""

import json
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from galileo_ext.embedded.calls import plain_id
from galileo_ext.embedded.errors import invalid
from galileo_ext.embedded.times import normal, now

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
encode: Callable[[object], str] = _ENCODER.encode

Record = dict[str, Any]


@dataclass
class Batch:
    """The records of one request, ready to be written; ``rows`` fit ``COLUMNS``."""

    run: int
    base: dict[str, str]
    moment: str
    rows: list[tuple[Any, ...]] = field(default_factory=list)
    trace_ids: list[str] = field(default_factory=list)
    metrics: list[dict[str, Any]] = field(default_factory=list)
    num_spans: int = 0

    COLUMNS = "run, kind, id, trace_id, parent_id, session_id, created_at, metrics, data"

    def add(self, trace: Record, session_id: str, *, complete: bool) -> None:
        """Take in a trace and the spans nested in it."""
        own = {**self.base, "session_id": session_id, "updated_at": self.moment}
        trace_id = _id(trace)
        spans = list(_nested(trace.get("spans") or [], trace_id))
        record = {
            **_without_spans(trace),
            **own,
            "type": "trace",
            "id": trace_id,
            "trace_id": trace_id,
            "created_at": _created(trace),
            "metrics": _trace_metrics(trace),
            "has_children": bool(spans),
            "is_complete": complete,
            "num_spans": len(spans),
        }
        self.trace_ids.append(trace_id)
        self.metrics.append(record["metrics"])
        self._append("trace", record, None)
        for span, parent_id, children in spans:
            self._add_span(span, own, trace_id, parent_id, children)
        self.num_spans += len(spans)

    def add_spans(
        self, spans: list[Record], session_id: str, trace_id: str, parent_id: str
    ) -> None:
        """Take in spans that come without their trace, with what is nested in them."""
        own = {**self.base, "session_id": session_id, "updated_at": self.moment}
        for span, parent, children in _nested(spans, parent_id):
            self._add_span(span, own, trace_id, parent, children)
            self.num_spans += 1

    def _add_span(
        self, span: Record, own: dict[str, str], trace_id: str, parent_id: str, children: bool
    ) -> None:
        record = {
            **_without_spans(span),
            **own,
            "trace_id": trace_id,
            "parent_id": parent_id,
            "created_at": _created(span),
            "metrics": span.get("metrics") or {},
            "has_children": children,
            "is_complete": True,
        }
        self._append("span", record, parent_id)

    def _append(self, kind: str, record: Record, parent_id: str | None) -> None:
        self.rows.append(
            (
                self.run,
                kind,
                record["id"],
                record["trace_id"],
                parent_id,
                record["session_id"],
                record["created_at"],
                encode(record["metrics"]),
                encode(record),
            )
        )

    def check_ids(self) -> None:
        """Refuse ids that stand twice: one of the two would be lost."""
        _demand_unique([(row[3], row[2]) for row in self.rows if row[1] == "span"], "span")
        _demand_unique(self.trace_ids, "trace")


def _demand_unique(ids: list[Any], what: str) -> None:
    if len(set(ids)) == len(ids):
        return
    twice = next(one for one in ids if ids.count(one) > 1)
    name = twice if isinstance(twice, str) else twice[-1]
    raise invalid(f"The {what} id {name} stands twice in the request", "body", "traces")


def _nested(spans: list[Record], parent_id: str) -> Iterator[tuple[Record, str, bool]]:
    """Walk through the tree in the order of the document; ids are settled on the way."""
    for number, span in enumerate(spans):
        span["id"] = _id(span)
        if span.get("step_number") is None:
            span["step_number"] = number
        children = span.get("spans") or []
        yield span, parent_id, bool(children)
        yield from _nested(children, span["id"])


def _id(record: Record) -> str:
    return plain_id(record["id"]) if record.get("id") else str(uuid.uuid4())


def _created(record: Record) -> str:
    return normal(record["created_at"]) if record.get("created_at") else now()


def _without_spans(record: Record) -> Record:
    return {key: record[key] for key in record if key != "spans"}


def _trace_metrics(trace: Record) -> dict[str, Any]:
    """Fill in the duration from the outermost spans: clients time the span, not the trace."""
    metrics: dict[str, Any] = trace.get("metrics") or {}
    if metrics.get("duration_ns") is not None:
        return metrics
    spans = trace.get("spans") or []
    known = [(span.get("metrics") or {}).get("duration_ns") for span in spans]
    durations = [duration for duration in known if duration is not None]
    return {**metrics, "duration_ns": sum(durations)} if durations else metrics
