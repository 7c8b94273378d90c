"""Messages of a conversation and documents found by a retriever, and how loose values become them.

What a span is given may be text, dicts in the shape of any provider, or objects of its library.
Reading it never fails: what has no better form becomes text.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

from ._text import to_plain, to_text


class MessageRole(StrEnum):
    """Who speaks."""

    agent = "agent"
    assistant = "assistant"
    developer = "developer"
    function = "function"
    system = "system"
    tool = "tool"
    user = "user"


#: What some libraries call the same roles.
_ROLES = {role.value: role for role in MessageRole} | {
    "ai": MessageRole.assistant,
    "human": MessageRole.user,
    "model": MessageRole.assistant,
}


@dataclass(slots=True, kw_only=True)
class ToolCallFunction:
    """The function that a model wants called; ``arguments`` is JSON text."""

    name: str
    arguments: str


@dataclass(slots=True, kw_only=True)
class ToolCall:
    """A model's wish to call a tool; the tool's answer names its ``id``."""

    id: str
    function: ToolCallFunction


@dataclass(slots=True, kw_only=True)
class Message:
    """One message of a conversation.

    Attributes:
        content: its text, or a list of parts such as ``{"type": "text", "text": "..."}``.
        role: who speaks, as ``MessageRole`` or its text.
        tool_call_id: the tool call that this message answers.
        tool_calls: the tools that the model wants called.
    """

    content: str | list[dict[str, Any]]
    role: MessageRole | str
    tool_call_id: str | None = None
    tool_calls: list[ToolCall] | None = None

    def __post_init__(self) -> None:
        if self.role not in _ROLES:
            raise ValueError(f"role is {self.role!r}; expected one of {', '.join(MessageRole)}.")
        self.role = _ROLES[self.role]

    def __str__(self) -> str:
        if isinstance(self.content, str):
            return self.content
        texts = (part["text"] if part.get("type") == "text" else "" for part in self.content)
        return "".join(texts)

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object of the API."""
        wire: dict[str, Any] = {
            "content": _content(self.content),
            "role": _ROLES.get(self.role, MessageRole.user).value,
        }
        if self.tool_call_id is not None:
            wire["tool_call_id"] = to_text(self.tool_call_id)
        if self.tool_calls is not None:
            wire["tool_calls"] = [_call_to_wire(call) for call in self.tool_calls]
        return wire


@dataclass(slots=True)
class Document:
    """A piece of text that a retriever found.

    Attributes:
        content: the text.
        metadata: what else is known of it; values are text, numbers or truth values.
    """

    content: str
    metadata: dict[str, bool | str | int | float] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.content

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object of the API."""
        metadata = {str(name): _scalar(value) for name, value in self.metadata.items()}
        return {"content": to_text(self.content) or "", "metadata": metadata}


def as_messages(value: Any) -> list[Message]:
    """Read what went into a language model."""
    if value is None:
        return []
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        if all(is_message(item) or isinstance(item, str) for item in value):
            return [as_message(item, MessageRole.user) for item in value]
        if (parts := _parts(value)) is not None:
            return [Message(content=parts, role=MessageRole.user)]
    return [as_message(value, MessageRole.user)]


def as_message(value: Any, role: MessageRole) -> Message:
    """Read one message; ``role`` is for what does not say who speaks."""
    if isinstance(value, Message):
        return value
    if not isinstance(value, str):
        data = value if isinstance(value, Mapping) else _data(value)
        if data is not None and is_message(data):
            return _message(data)
        if (parts := _parts(value)) is not None:
            return Message(content=parts, role=role)
    return Message(content=to_text(value) or "", role=role)


def as_documents(value: Any) -> list[Document]:
    """Read what a retriever found."""
    if value is None:
        return []
    if isinstance(value, list | tuple | set | frozenset):
        return [_document(item) for item in value]
    return [_document(value)]


def is_message(value: Any) -> bool:
    """Whether a value says who speaks, and what: a ``Message``, a dict or a library's object."""
    if isinstance(value, Message):
        return True
    data = value if isinstance(value, Mapping) else _data(value)
    if data is None or not isinstance(data.get("role"), str) or data["role"] not in _ROLES:
        return False
    return "content" in data or "tool_calls" in data


def _data(value: Any) -> Mapping[str, Any] | None:
    """Return the data of a library's message object, if it is one."""
    if not hasattr(value, "role") or not hasattr(value, "content"):
        return None
    plain = to_plain(value)
    if isinstance(plain, Mapping):
        return plain
    names = ("role", "content", "tool_call_id", "tool_calls")
    return {name: getattr(value, name, None) for name in names}


def _message(data: Mapping[str, Any]) -> Message:
    content, calls = data.get("content"), data.get("tool_calls")
    call_id = data.get("tool_call_id")
    parts = None if isinstance(content, str) else _parts(content)
    return Message(
        content=to_text(content) or "" if parts is None else parts,
        role=data["role"],
        tool_call_id=None if call_id is None else str(call_id),
        tool_calls=[_call(call) for call in calls] if isinstance(calls, list | tuple) else None,
    )


def _parts(value: Any) -> list[dict[str, Any]] | None:
    """Return the parts of a message's content, or None if it is no list of parts."""
    if not isinstance(value, list | tuple) or not value:
        return None
    if all(isinstance(part, Mapping) and isinstance(part.get("type"), str) for part in value):
        return [dict(part) for part in value]
    return None


def _call(value: Any) -> ToolCall:
    """Read a tool call in the shape of the API, or any other with a name and arguments."""
    if isinstance(value, ToolCall):
        return value
    plain = to_plain(value)
    data = plain if isinstance(plain, Mapping) else {"name": to_text(value)}
    inner = data.get("function")
    function = inner if isinstance(inner, Mapping) else data
    arguments = function.get("arguments", function.get("args", function.get("input")))
    called = ToolCallFunction(
        name=to_text(function.get("name")) or "", arguments=to_text(arguments) or "{}"
    )
    return ToolCall(id=to_text(data.get("id")) or "", function=called)


def _document(value: Any) -> Document:
    if isinstance(value, Document):
        return value
    if isinstance(value, str):
        return Document(value)
    if not isinstance(value, Mapping) and hasattr(value, "page_content"):
        value = {"content": value.page_content, "metadata": getattr(value, "metadata", None)}
    if isinstance(value, Mapping) and isinstance(value.get("content"), str):
        about = value.get("metadata")
        rest = {name: value[name] for name in value if name not in ("content", "metadata")}
        known = (
            about if isinstance(about, Mapping) else {} if about is None else {"metadata": about}
        )
        return Document(
            value["content"], {str(k): _scalar(v) for k, v in {**rest, **known}.items()}
        )
    return Document(to_text(value) or "")


def _scalar(value: Any) -> bool | str | int | float:
    if isinstance(value, bool | int) or (isinstance(value, float) and math.isfinite(value)):
        return value
    return to_text(value) or ""


def _content(content: Any) -> str | list[dict[str, Any]]:
    if isinstance(content, list):
        return [_part(part) for part in content]
    return to_text(content) or ""


def _part(part: Any) -> dict[str, Any]:
    """Return a part of a kind the API knows; another kind is shown as its JSON."""
    if isinstance(part, Mapping):
        text, file = part.get("text"), part.get("file_id")
        if isinstance(text, str) and str(part.get("type")).endswith("text"):
            return {"type": "text", "text": to_text(text)}
        if part.get("type") == "file" and _is_uuid4(file):
            return {"type": "file", "file_id": str(file)}
    return {"type": "text", "text": to_text(part) or ""}


def _is_uuid4(value: Any) -> bool:
    try:
        return UUID(str(value)).version == 4
    except ValueError:
        return False


def _call_to_wire(call: ToolCall) -> dict[str, Any]:
    function = call.function
    return {
        "id": to_text(call.id) or "",
        "function": {
            "name": to_text(function.name) or "",
            "arguments": to_text(function.arguments) or "",
        },
    }
