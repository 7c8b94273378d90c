# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class FileStatus(StrEnum):
    COMPLETE = "complete"
    FAILED = "failed"
    NOT_UPLOADED = "not_uploaded"
    PENDING = "pending"

    def __str__(self) -> str:
        return str(self.value)
