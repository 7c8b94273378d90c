# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class LogRecordsColumnInfoLabelColorType0(OpenStrEnum):
    NEGATIVE = "negative"
    POSITIVE = "positive"
