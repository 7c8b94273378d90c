# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class MessageRole(StrEnum):
    AGENT = "agent"
    ASSISTANT = "assistant"
    DEVELOPER = "developer"
    FUNCTION = "function"
    SYSTEM = "system"
    TOOL = "tool"
    USER = "user"

    def __str__(self) -> str:
        return str(self.value)
