# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class InsightSummaryPriorityCategoryType0(OpenStrEnum):
    ERROR = "error"
    INFO = "info"
    WARNING = "warning"
