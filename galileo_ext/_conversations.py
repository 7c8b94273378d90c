"""Messages as OpenTelemetry spans carry them: flattened into attributes, or as JSON of parts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ._text import to_text
from .messages import Message, MessageRole, ToolCall, ToolCallFunction, as_message


def listed(attributes: Mapping[str, Any], prefix: str) -> list[dict[str, Any]]:
    """Return the items of a flattened list: ``a.0.b`` is ``b`` of the first item of ``a``."""
    found: dict[int, dict[str, Any]] = {}
    for name, value in attributes.items():
        number, _, field = name.removeprefix(f"{prefix}.").partition(".")
        if name.startswith(f"{prefix}.") and number.isdecimal():
            found.setdefault(int(number), {})[field] = value
    return [found[number] for number in sorted(found)]


def parsed(value: Any) -> Any:
    """Return what JSON text says; None for other text, other values as they are."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return None


def flattened(items: Iterable[Mapping[str, Any]], role: MessageRole) -> list[Message]:
    """Read OpenInference's messages; ``role`` is for those that do not say who speaks."""
    return [_flattened(item, role) for item in items]


def _flattened(item: Mapping[str, Any], role: MessageRole) -> Message:
    parts = [_part(part) for part in listed(item, "message.contents")]
    calls = [
        _call(
            call.get("tool_call.id"),
            call.get("tool_call.function.name"),
            call.get("tool_call.function.arguments"),
        )
        for call in listed(item, "message.tool_calls")
    ]
    message = {
        "role": item.get("message.role") or role,
        "content": parts or item.get("message.content"),
        "tool_call_id": item.get("message.tool_call_id"),
        "tool_calls": calls or None,
    }
    return as_message(message, role)


def _part(part: Mapping[str, Any]) -> dict[str, Any]:
    fields = {name.removeprefix("message_content."): value for name, value in part.items()}
    return {**fields, "type": str(fields.get("type", "text"))}


def of_parts(value: Any, role: MessageRole) -> list[Message]:
    """Read messages that are made of parts; ``role`` is for those that do not say who speaks."""
    items = value if isinstance(value, list) else [] if value is None else [value]
    return [message for item in items for message in _of_parts(item, role)]


def _of_parts(item: Any, role: MessageRole) -> list[Message]:
    """Read one message; each answer of a tool in it becomes a message of its own."""
    parts = item.get("parts") if isinstance(item, Mapping) else None
    if not isinstance(parts, list):
        return [as_message(item, role)]
    known = {"tool_call", "tool_call_response", "reasoning"}
    kinds = [str(part.get("type")) if isinstance(part, Mapping) else "" for part in parts]
    pairs = list(zip(kinds, parts, strict=True))
    answers = [_answer(part) for kind, part in pairs if kind == "tool_call_response"]
    calls = [
        _call(part.get("id"), part.get("name"), part.get("arguments"))
        for kind, part in pairs
        if kind == "tool_call"
    ]
    texts = [_text(part) for kind, part in pairs if kind not in known]
    if answers and not texts and not calls:
        return answers
    message = {
        "role": item.get("role") or role,
        "content": "\n".join(texts),
        "tool_calls": calls or None,
    }
    return [as_message(message, role), *answers]


def _answer(part: Mapping[str, Any]) -> Message:
    said = part.get("response", part.get("result"))
    call = part.get("id")
    return Message(
        content=to_text(said) or "",
        role=MessageRole.tool,
        tool_call_id=None if call is None else str(call),
    )


def _call(call: Any, name: Any, arguments: Any) -> ToolCall:
    function = ToolCallFunction(name=to_text(name) or "", arguments=to_text(arguments) or "{}")
    return ToolCall(id=to_text(call) or "", function=function)


def _text(part: Any) -> str:
    content = part.get("content") if isinstance(part, Mapping) else part
    return content if isinstance(content, str) else to_text(part) or ""


def system_message(value: Any) -> list[Message]:
    """Read system instructions, which are parts without a message around them."""
    return [] if not value else of_parts({"role": "system", "parts": value}, MessageRole.system)


def thoughts(value: Any) -> list[dict[str, Any]]:
    """Return what a model thought on the way to its answer, as events."""
    items = value if isinstance(value, list) else []
    parts = [
        part
        for item in items
        if isinstance(item, Mapping) and isinstance(item.get("parts"), list)
        for part in item["parts"]
    ]
    return [
        {"type": "reasoning", "content": to_text(part.get("content")) or ""}
        for part in parts
        if isinstance(part, Mapping) and part.get("type") == "reasoning"
    ]


def one(messages: list[Message]) -> Message:
    """Return several messages of an answer as one: their text in turn, all their tool calls."""
    if len(messages) == 1:
        return messages[0]
    calls = [call for message in messages for call in message.tool_calls or ()]
    texts = [text for message in messages if (text := str(message))]
    return Message(content="\n".join(texts), role=messages[0].role, tool_calls=calls or None)


def of_events(events: Iterable[tuple[str, Mapping[str, Any]]]) -> dict[str, Any]:
    """Return what a span's events say, as the attributes in which later conventions say it."""
    found: dict[str, Any] = {}
    for name, attributes in events:
        known = {k: v for k, v in attributes.items() if k.startswith("gen_ai.")}
        body = parsed(known.pop("gen_ai.event.content", None))
        found |= known
        if name == "gen_ai.choice":
            side, role = "gen_ai.output.messages", "assistant"
        elif name.endswith(".message"):
            side, role = "gen_ai.input.messages", name.split(".")[1]
        else:
            continue
        said = {**attributes, **(body if isinstance(body, Mapping) else {})}
        found.setdefault(side, []).append(_of_event(said, role))
    return found


def _of_event(said: Mapping[str, Any], role: str) -> dict[str, Any]:
    inner = parsed(said.get("message"))
    message = inner if isinstance(inner, Mapping) else said
    return {
        "role": message.get("role") or role,
        "content": message.get("content") or said.get("message"),
        "tool_calls": parsed(message.get("tool_calls")),
        "tool_call_id": message.get("id") if role == "tool" else None,
    }
