# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class ScorerTypes(OpenStrEnum):
    CODE = "code"
    LLM = "llm"
    LUNA = "luna"
    PRESET = "preset"
