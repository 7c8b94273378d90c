# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class NumericRollUpMethod(StrEnum):
    AVERAGE = "average"
    MAX = "max"
    MIN = "min"
    SUM = "sum"

    def __str__(self) -> str:
        return str(self.value)
