# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class AnnotationQueueAction(StrEnum):
    DELETE = "delete"
    RECORD_ANNOTATION = "record_annotation"
    SHARE = "share"
    UPDATE = "update"

    def __str__(self) -> str:
        return str(self.value)
