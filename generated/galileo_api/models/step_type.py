# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class StepType(StrEnum):
    AGENT = "agent"
    CONTROL = "control"
    LLM = "llm"
    RETRIEVER = "retriever"
    SESSION = "session"
    TOOL = "tool"
    TRACE = "trace"
    WORKFLOW = "workflow"

    def __str__(self) -> str:
        return str(self.value)
