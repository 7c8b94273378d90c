# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class ModelCostBy(StrEnum):
    CHARACTERS = "characters"
    TOKENS = "tokens"

    def __str__(self) -> str:
        return str(self.value)
