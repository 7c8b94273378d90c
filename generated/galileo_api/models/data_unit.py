# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class DataUnit(StrEnum):
    COUNT_AND_TOTAL = "count_and_total"
    DOLLARS = "dollars"
    MILLI_SECONDS = "milli_seconds"
    NANO_SECONDS = "nano_seconds"
    PERCENTAGE = "percentage"

    def __str__(self) -> str:
        return str(self.value)
