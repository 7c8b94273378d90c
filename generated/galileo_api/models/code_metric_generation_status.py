# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class CodeMetricGenerationStatus(OpenStrEnum):
    COMPLETED = "completed"
    FAILED = "failed"
    GENERATING = "generating"
