# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class MessageRoleMessageRole(OpenStrEnum):
    AGENT = "agent"
    ASSISTANT = "assistant"
    FUNCTION = "function"
    SYSTEM = "system"
    TOOL = "tool"
    USER = "user"
