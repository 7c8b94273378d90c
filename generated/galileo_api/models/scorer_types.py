# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class ScorerTypes(StrEnum):
    CODE = "code"
    LLM = "llm"
    LUNA = "luna"
    PRESET = "preset"

    def __str__(self) -> str:
        return str(self.value)
