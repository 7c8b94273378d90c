"""What is to be scored: a record with what is around it, and texts that scorers can compare."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from galileo_ext.embedded.records import stored, trees
from galileo_ext.embedded.scoring.settings import Setting

Record = dict[str, Any]

_SAME = {"chat": "llm", "chain": "workflow"}


@dataclass(frozen=True)
class Case:
    """A record with what is nested in it, and the trace around it; None around a session."""

    record: Record
    trace: Record | None

    @property
    def question(self) -> str:
        """What went in, as text."""
        return text_of(self.record.get("input"))

    @property
    def answer(self) -> str:
        """What came out, as text."""
        return text_of(self.record.get("output"))

    @property
    def expected(self) -> str | None:
        """What should have come out, if the dataset says so."""
        for place in (self.record, self.trace or {}):
            if place.get("dataset_output") is not None:
                return str(place["dataset_output"])
        return None

    @cached_property
    def documents(self) -> list[str]:
        """What the retrievers found: this one, or those of the trace that began before it."""
        if self.record["type"] == "retriever":
            return _documents(self.record)
        if self.trace is None or self.record["type"] == "session":
            return []
        spans = [one for one in walk(self.trace) if one["type"] == "retriever"]
        return [text for span in spans for text in _documents(span)]


def of_trace(db: sqlite3.Connection, run: int, trace_id: str) -> Record | None:
    """Read a trace with its spans nested in it; None if it has gone or is not complete."""
    sql = "SELECT data FROM records WHERE id = ? AND trace_id = ? AND run = ? AND kind = 'trace'"
    row = db.execute(sql, (trace_id, trace_id, run)).fetchone()
    if row is None:
        return None
    tree: Record = json.loads(trees.tree(row["data"], stored.spans_of(db, run, trace_id)))
    return tree if tree.get("is_complete", True) else None


def of_session(db: sqlite3.Connection, run: int, session_id: str) -> Record | None:
    """Read a session with its traces, the earliest first; None if it has gone."""
    sql = "SELECT data FROM records WHERE id = ? AND run = ? AND kind = 'session'"
    row = db.execute(sql, (session_id, run)).fetchone()
    if row is None:
        return None
    sql = (
        "SELECT trace_id FROM records WHERE run = ? AND kind = 'trace' AND session_id = ?"
        " ORDER BY created_at, pk"
    )
    ids = [one["trace_id"] for one in db.execute(sql, (run, session_id))]
    traces = [of_trace(db, run, trace_id) for trace_id in ids]
    return {**json.loads(row["data"]), "traces": [trace for trace in traces if trace is not None]}


def case(record: Record, trace: Record | None, setting: Setting) -> Case:
    """Put a record before a scorer: a trace that stands for a model call looks like one."""
    stands_in = record["type"] == "trace" and "trace" not in setting.node_types
    return Case(_as_call(record) if stands_in else record, trace)


def _as_call(trace: Record) -> Record:
    asked = {"role": "user", "content": text_of(trace.get("input"))}
    said = {"role": "assistant", "content": text_of(trace.get("output"))}
    inner = {key: trace[key] for key in trace if key not in ("spans", "num_spans")}
    return {**inner, "type": "llm", "input": [asked], "output": said}


def walk(record: Record) -> Iterator[Record]:
    """Go through a record and what is nested in it."""
    waiting = [record]
    while waiting:
        one = waiting.pop()
        yield one
        waiting.extend(reversed(one.get("spans") or []))


def choose(root: Record, setting: Setting) -> list[Record]:
    """Choose the records of a trace, or the session, that a scorer is for.

    A trace in which nothing calls a model, such as that of a plain function, stands itself for
    the call that a scorer of such calls looks for.
    """
    if root["type"] == "session":
        return [root] if "session" in setting.node_types and _fits(root, setting) else []
    wanted = {_SAME.get(kind, kind) for kind in setting.node_types}
    everything = list(walk(root))
    kinds = {one["type"] for one in everything}
    if "llm" in wanted and "llm" not in kinds:
        wanted.add("trace")
    return [one for one in everything if one["type"] in wanted and _fits(one, setting)]


def _fits(record: Record, setting: Setting) -> bool:
    return all(_passes(record, one) for one in setting.filters)


def _passes(record: Record, condition: dict[str, Any]) -> bool:
    wanted = condition["value"] if isinstance(condition["value"], list) else [condition["value"]]
    kind, operator = condition.get("name"), condition["operator"]
    if kind == "node_name":
        found = [record.get("name") or ""]
        if not condition.get("case_sensitive", True):
            found, wanted = [one.casefold() for one in found], [one.casefold() for one in wanted]
    elif kind == "metadata":
        value = (record.get("user_metadata") or {}).get(condition["key"])
        found = [] if value is None else [str(value)]
    else:
        found = sorted({"text", *(record.get("file_modalities") or [])})
    if operator == "contains":
        return any(one in text for one in wanted for text in found)
    is_among = any(text in wanted for text in found)
    return is_among if operator in ("eq", "one_of") else not is_among


def _documents(span: Record) -> list[str]:
    found = span.get("output") or []
    return [text_of(one) for one in (found if isinstance(found, list) else [found])]


def text_of(value: Any) -> str:
    """Write what went in or came out as text: of messages, who said what."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "\n".join(_line(one) for one in value)
    if isinstance(value, dict) and "content" in value:
        return _message(value)
    return json.dumps(value, ensure_ascii=False)


def last_question(value: Any) -> str:
    """Take the user's last message; of a text, all of it."""
    if isinstance(value, list):
        said = [one for one in value if isinstance(one, dict) and one.get("role") == "user"]
        return text_of(said[-1]) if said else text_of(value)
    return text_of(value)


def _line(value: Any) -> str:
    if isinstance(value, dict) and value.get("role"):
        return f"{value['role']}: {_message(value)}"
    return text_of(value)


def _message(value: dict[str, Any]) -> str:
    content = value["content"]
    if isinstance(content, list):
        content = "\n".join(one.get("text", "") for one in content if isinstance(one, dict))
    parts = [content] if isinstance(content, str) and content else []
    for call in value.get("tool_calls") or []:
        function = call.get("function") or {}
        parts.append(f"[calls {function.get('name')} with {function.get('arguments')}]")
    return "\n".join(parts)
