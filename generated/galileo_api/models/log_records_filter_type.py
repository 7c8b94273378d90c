# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class LogRecordsFilterType(OpenStrEnum):
    BOOLEAN = "boolean"
    COLLECTION = "collection"
    DATE = "date"
    FULLY_ANNOTATED = "fully_annotated"
    ID = "id"
    NUMBER = "number"
    TEXT = "text"
