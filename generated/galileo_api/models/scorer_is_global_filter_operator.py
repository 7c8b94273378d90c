# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class ScorerIsGlobalFilterOperator(StrEnum):
    EQ = "eq"
    NE = "ne"

    def __str__(self) -> str:
        return str(self.value)
