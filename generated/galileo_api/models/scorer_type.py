# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class ScorerType(StrEnum):
    LUNA = "Luna"
    PLUS = "Plus"

    def __str__(self) -> str:
        return str(self.value)
