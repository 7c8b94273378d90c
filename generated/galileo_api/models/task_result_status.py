# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class TaskResultStatus(OpenStrEnum):
    COMPLETED = "completed"
    FAILED = "failed"
    PENDING = "pending"
    STARTED = "started"
