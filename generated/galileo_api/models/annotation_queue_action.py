# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class AnnotationQueueAction(OpenStrEnum):
    DELETE = "delete"
    RECORD_ANNOTATION = "record_annotation"
    SHARE = "share"
    UPDATE = "update"
