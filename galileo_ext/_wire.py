"""What a span says beyond its input and output, as the API takes it.

One span of the wrong shape would have the server refuse the whole batch it travels in. So whatever
does not fit is sent as text in the span's metadata instead: nothing is lost, nothing is refused.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from operator import index
from typing import Any

from ._text import to_plain, to_text
from .messages import MessageRole

#: Where a step keeps what the API has no field for: user metadata whose names begin so.
META = "galileo_ext."
#: The kinds of agent that the API knows.
AGENT_TYPES = (
    "default",
    "planner",
    "react",
    "reflection",
    "router",
    "classifier",
    "supervisor",
    "judge",
)
#: Events of a model's answer, each with the field it must have.
_EVENTS = {
    "message": "role",
    "reasoning": None,
    "internal_tool_call": "name",
    "web_search_call": "action",
    "image_generation": None,
    "mcp_call": None,
    "mcp_list_tools": None,
    "mcp_approval_request": None,
}
#: Values that are JSON as they are.
_EXACT = (bool, int, type(None))
_STATUSES = ("in_progress", "completed", "failed", "cancelled", "incomplete")


class Misfit(Exception):
    """A value that the API's field cannot hold."""


def add_details(wire: dict[str, Any], details: Iterable[Any]) -> None:
    """Write a step's details, in the order of ``DETAILS``, into its JSON object."""
    misfits: dict[str, str] = {}
    for name, value in zip(DETAILS, details, strict=True):
        if value is None:
            continue
        home = wire["metrics"] if name in METRICS else wire
        try:
            home[name] = _CONVERTERS[name](value)
        except Exception:  # whatever reading a value of the wrong kind raises
            misfits[f"{META}{name}"] = to_text(value) or ""
    if misfits:
        wire["user_metadata"] = {**wire.get("user_metadata", {}), **misfits}
    _add_total(wire["metrics"])


def as_metadata(value: Any) -> dict[str, str]:
    """Return metadata as the API takes it: text by name."""
    if type(value) is not dict and not isinstance(value, Mapping):
        return {"metadata": _word(value)}
    for name, item in value.items():
        if type(name) is not str or type(item) is not str or not (name + item).isascii():
            return {to_text(str(name)) or "": _word(item) for name, item in value.items()}
    return dict(value)


def as_tags(value: Any) -> list[str]:
    """Return tags as the API takes them; one word is one tag."""
    if isinstance(value, str) or not isinstance(value, Iterable):
        return [_word(value)]
    return [_word(item) for item in value]


def as_scores(metrics: Mapping[str, Any]) -> dict[str, Any]:
    """Return metrics as the API takes them; what is no finite number becomes None."""
    return {
        to_text(str(name)) or "": value if type(value) in _EXACT else to_plain(value)
        for name, value in metrics.items()
    }


def as_whole(value: Any) -> int | None:
    """Return a whole number, or None for what is none."""
    try:
        return None if value is None else _whole(value)
    except TypeError:
        return None


def _word(value: Any) -> str:
    """Return a value as text, with None, True and numbers as Python writes them."""
    if value is None or isinstance(value, bool | int | float):
        return str(value)
    return to_text(value) or ""


def _add_total(metrics: dict[str, Any]) -> None:
    parts = metrics.get("num_input_tokens"), metrics.get("num_output_tokens")
    if None not in parts and "num_total_tokens" not in metrics:
        metrics["num_total_tokens"] = sum(parts)


def _whole(value: Any) -> int:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return int(index(value))


def _real(value: Any) -> float:
    number = value if type(value) is int else float(value)
    if not math.isfinite(number):
        raise Misfit
    return number


def _text(value: Any) -> str:
    return to_text(value) or ""


def _tools(value: Any) -> list[dict[str, Any]]:
    return [tool if isinstance(tool, dict) else {"name": to_text(tool)} for tool in to_plain(value)]


def _events(value: Any) -> list[dict[str, Any]]:
    events = to_plain(value)
    if not all(map(_is_event, events)):
        raise Misfit
    return list(events)


def _is_event(event: Any) -> bool:
    if not isinstance(event, dict) or event.get("type") not in _EVENTS:
        return False
    needed = _EVENTS[event["type"]]
    return (needed is None or event.get(needed) is not None) and all(
        value is None or _EVENT_FIELDS[name](value)
        for name, value in event.items()
        if name in _EVENT_FIELDS
    )


def _agent_type(value: Any) -> str:
    if value not in AGENT_TYPES:
        raise Misfit
    return str(value)


def _is(*types: type) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, types)


def _is_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)


#: The fields of events by name; a name means the same in every kind.
_EVENT_FIELDS: dict[str, Callable[[Any], bool]] = {
    **dict.fromkeys(
        ["id", "error_message", "content", "name", "prompt", "model", "tool_name", "server_name"],
        _is(str),
    ),
    **dict.fromkeys(
        ["metadata", "input", "output", "arguments", "result", "tool_invocation"], _is(dict)
    ),
    **dict.fromkeys(["content_parts", "images", "tools"], _is_objects),
    "approved": _is(bool),
    "role": lambda value: value in list(MessageRole),
    "status": lambda value: value in _STATUSES,
    "summary": lambda value: isinstance(value, str) or _is_objects(value),
    "action": lambda value: isinstance(value, dict) and value.get("type") == "search",
}
_CONVERTERS: dict[str, Callable[[Any], Any]] = {
    "step_number": _whole,
    "model": _text,
    "temperature": _real,
    "tools": _tools,
    "finish_reason": _text,
    "events": _events,
    "tool_call_id": _text,
    "agent_type": _agent_type,
    "num_input_tokens": _whole,
    "num_output_tokens": _whole,
    "num_total_tokens": _whole,
    "num_reasoning_tokens": _whole,
    "num_cached_input_tokens": _whole,
    "time_to_first_token_ns": _whole,
    "cost": _real,
}
#: The names of the details; those of ``METRICS`` travel among the span's metrics.
DETAILS = tuple(_CONVERTERS)
METRICS = frozenset(DETAILS[DETAILS.index("num_input_tokens") :])
