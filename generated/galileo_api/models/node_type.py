# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class NodeType(OpenStrEnum):
    AGENT = "agent"
    CHAIN = "chain"
    CHAT = "chat"
    LLM = "llm"
    RETRIEVER = "retriever"
    SESSION = "session"
    TOOL = "tool"
    TRACE = "trace"
    WORKFLOW = "workflow"
