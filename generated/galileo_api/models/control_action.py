# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class ControlAction(StrEnum):
    DENY = "deny"
    OBSERVE = "observe"
    STEER = "steer"

    def __str__(self) -> str:
        return str(self.value)
