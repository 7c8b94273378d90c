# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class StepType(OpenStrEnum):
    AGENT = "agent"
    CONTROL = "control"
    LLM = "llm"
    RETRIEVER = "retriever"
    SESSION = "session"
    TOOL = "tool"
    TRACE = "trace"
    WORKFLOW = "workflow"
