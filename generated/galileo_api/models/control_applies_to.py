# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class ControlAppliesTo(OpenStrEnum):
    LLM_CALL = "llm_call"
    TOOL_CALL = "tool_call"
