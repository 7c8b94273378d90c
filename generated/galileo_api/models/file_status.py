# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class FileStatus(OpenStrEnum):
    COMPLETE = "complete"
    FAILED = "failed"
    NOT_UPLOADED = "not_uploaded"
    PENDING = "pending"
