# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class RollUpMethodDisplayOptions(StrEnum):
    AVERAGE = "average"
    CATEGORY_COUNT = "category_count"
    MAX = "max"
    MIN = "min"
    PERCENTAGE_FALSE = "percentage_false"
    PERCENTAGE_TRUE = "percentage_true"
    SUM = "sum"

    def __str__(self) -> str:
        return str(self.value)
