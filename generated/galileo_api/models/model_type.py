# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class ModelType(StrEnum):
    CODE = "code"
    LLM = "llm"
    SLM = "slm"

    def __str__(self) -> str:
        return str(self.value)
