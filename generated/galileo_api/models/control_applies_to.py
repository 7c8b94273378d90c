# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class ControlAppliesTo(StrEnum):
    LLM_CALL = "llm_call"
    TOOL_CALL = "tool_call"

    def __str__(self) -> str:
        return str(self.value)
