"""Prompts as users write them, a text or messages, and as the API takes them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from galileo_api.models import MessageMessage, PromptRunSettings

from .messages import Message, MessageRole, as_message, is_message

#: A text, or messages: ``Message``, a dict with ``role`` and ``content``, or what was read before.
Template = str | Sequence[Message | Mapping[str, Any]] | Sequence[MessageMessage]
Settings = PromptRunSettings | Mapping[str, Any]


def template_body(template: Template) -> str | list[MessageMessage]:
    """Return what the API takes.

    Raises:
        ValueError: it is empty, or no text and no messages.
    """
    if not template:
        raise ValueError(f"template is {template!r}; expected a text or messages.")
    if isinstance(template, str):
        return template
    return [_message(index, item) for index, item in enumerate(_listed(template))]


def template_text(template: Template) -> str:
    """Return a prompt as one text; messages become JSON, as the API shows them.

    Raises:
        ValueError: it is empty, or no text and no messages.
    """
    body = template_body(template)
    if isinstance(body, str):
        return body
    return json.dumps([message.to_dict() for message in body], ensure_ascii=False)


def settings_body(settings: Settings) -> PromptRunSettings:
    """Return the settings as the API's model.

    Raises:
        ValueError: they are neither that nor a dict.
    """
    if isinstance(settings, PromptRunSettings):
        return settings
    if not isinstance(settings, Mapping):
        raise ValueError(f"settings is {settings!r}; expected PromptRunSettings or a dict.")
    return PromptRunSettings.from_dict(settings)


def _listed(template: object) -> Sequence[object]:
    if not isinstance(template, list | tuple):
        kind = type(template).__name__
        raise ValueError(f"template is a {kind}; expected a text or a list of messages.")
    return template


def _message(index: int, item: object) -> MessageMessage:
    if not is_message(item):
        raise ValueError(
            f"template[{index}] is {item!r}; expected a Message, or a dict with a role, one of "
            f"{', '.join(MessageRole)}, and content."
        )
    message = as_message(item, MessageRole.user)
    if message.tool_calls is not None or message.tool_call_id is not None:
        raise ValueError(
            f"template[{index}] has to do with tool calls; the messages of a prompt have a role "
            "and content alone."
        )
    return MessageMessage.from_dict(message.to_wire())
