# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class MetricColor(StrEnum):
    GREEN = "green"
    RED = "red"
    YELLOW = "yellow"

    def __str__(self) -> str:
        return str(self.value)
