"""What happened inside a row: its steps as a tree, each with the part of the time that it took."""

import json
import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from markupsafe import Markup

from galileo_ext.embedded.experiments.ranking import number
from galileo_ext.embedded.pages import charts, contents, formats, layout
from galileo_ext.embedded.pages.html import Content, named, tag
from galileo_ext.embedded.records import trees
from galileo_ext.embedded.storage.find import Found

MOST = 400
#: Characters of an input or output that are shown in the tree.
LONG = 4_000


@dataclass(frozen=True)
class Window:
    """The stretch of time, in nanoseconds, that bars are drawn on."""

    start: float
    length: float

    def part(self, record: dict[str, Any]) -> tuple[float, float]:
        """Return where a step began and how long it took, as parts of the whole."""
        if not self.length:
            return 0.0, 1.0
        start, length = _times(record)
        return (start - self.start) / self.length, length / self.length


def tree(
    db: sqlite3.Connection, trace: Found, path: str, *, is_open: bool = False
) -> Markup | None:
    """Write the steps of a trace."""
    sql = (
        "SELECT id, parent_id, data FROM records"
        " WHERE trace_id = ? AND run = ? AND kind = 'span' ORDER BY pk LIMIT ?"
    )
    found = db.execute(sql, (trace["trace_id"], trace["run"], MOST + 1)).fetchall()
    if not found:
        return None
    shown = found[:MOST]
    walked = [(json.loads(row["data"]), parent) for row, parent in trees.in_order(shown)]
    window = _window([record for record, _ in walked])
    turn = ("Close all", path) if is_open else ("Open all", f"{path}?steps=open")
    note: list[Content] = [tag("a", turn[0], href=f"{turn[1]}#steps")]
    if len(found) > MOST:
        number = json.loads(trace["data"]).get("num_spans") or len(found)
        note.append(f" The first {formats.count(MOST)} of {formats.count(number)} are shown.")
    steps = tag("ul", _nested(walked, window, path, is_open=is_open), class_="tree")
    name = f"Steps ({formats.count(len(shown))})"
    return layout.section(name, steps, id_="steps", note=note)


def _nested(
    walked: list[tuple[dict[str, Any], str]], window: Window, path: str, *, is_open: bool
) -> list[Markup]:
    """Put steps into each other, without recursion: they may be nested as deeply as they like."""
    inner: defaultdict[str, list[Markup]] = defaultdict(list)
    for record, parent in reversed(walked):
        children = inner.pop(record["id"], [])[::-1]
        inner[parent].append(_step(record, children, window, path, is_open=is_open))
    return inner[trees.ROOT][::-1]


def _step(
    record: dict[str, Any], children: list[Markup], window: Window, path: str, *, is_open: bool
) -> Markup:
    failed = (record.get("status_code") or 0) >= 400
    start, part = window.part(record)
    kind = str(record.get("type") or "step")
    summary = tag(
        "summary",
        tag("span", kind, class_=f"type {kind if kind in _KINDS else ''}"),
        tag(
            "span",
            named(str(record.get("name") or kind)[:120]),
            tag("span", " failed", class_="failed") if failed else None,
            class_="name",
        ),
        tag("span", _amounts(record), class_="amounts"),
        charts.line(part, start, class_="line time"),
    )
    whole = tag("details", summary, tag("div", _parts(record, path), class_="step"), open=is_open)
    return tag("li", whole, tag("ul", children) if children else None)


_KINDS = frozenset({"llm", "retriever", "tool", "workflow", "agent"})


def _amounts(record: dict[str, Any]) -> str:
    metrics = record.get("metrics") or {}
    said = [str(record["model"])[:60]] if record.get("model") else []
    tokens = number(metrics.get("num_total_tokens"))
    if tokens is not None:
        said.append(formats.plural(int(tokens), "token"))
    if number(metrics.get("cost")) is not None:
        said.append(formats.money(metrics["cost"]))
    said.append(formats.duration(metrics.get("duration_ns")))
    return " · ".join(said)


def _parts(record: dict[str, Any], path: str) -> list[Content]:
    parts: list[Content] = []
    for name, field in (("Input", "input"), ("Output", "output"), ("Error", "error_message")):
        if field == "error_message" and not record.get(field):
            continue
        lead = layout.link(f"{path}/text", {"record": record["id"], "field": field})
        parts.append(tag("h3", name))
        parts.append(contents.whole(record.get(field), lead, LONG))
    about = {**(record.get("user_metadata") or {}), **_more(record)}
    if about:
        shown = json.dumps(about, ensure_ascii=False, indent=2)
        lead = layout.link(f"{path}/text", {"record": record["id"], "field": "user_metadata"})
        parts += [tag("h3", "Details"), contents.whole(shown, lead, LONG)]
    return parts


def _more(record: dict[str, Any]) -> dict[str, Any]:
    names = ("temperature", "tools", "finish_reason", "tool_call_id", "tags", "status_code")
    found = {name: record[name] for name in names if record.get(name)}
    metrics = {k: v for k, v in (record.get("metrics") or {}).items() if k != "duration_ns"}
    return {**found, **({"metrics": metrics} if metrics else {})}


def _window(records: list[dict[str, Any]]) -> Window:
    times = [_times(record) for record in records]
    start = min(begin for begin, _ in times)
    return Window(start, max(begin + length for begin, length in times) - start)


def _times(record: dict[str, Any]) -> tuple[float, float]:
    length = number((record.get("metrics") or {}).get("duration_ns")) or 0.0
    begun = datetime.fromisoformat(record["created_at"]).timestamp() * 1e9
    return begun, max(length, 0.0)
