# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class EventStatus(StrEnum):
    CANCELLED = "cancelled"
    COMPLETED = "completed"
    FAILED = "failed"
    INCOMPLETE = "incomplete"
    IN_PROGRESS = "in_progress"

    def __str__(self) -> str:
        return str(self.value)
