# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import IntEnum


class ExperimentCreateRequestTaskType(IntEnum):
    VALUE_16 = 16
    VALUE_17 = 17

    def __str__(self) -> str:
        return str(self.value)
