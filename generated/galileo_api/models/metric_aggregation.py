# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class MetricAggregation(OpenStrEnum):
    AVERAGE = "Average"
    COUNT = "Count"
    MAX = "Max"
    MIN = "Min"
    P50 = "P50"
    P90 = "P90"
    P95 = "P95"
    P99 = "P99"
    PERCENTAGEFALSE = "PercentageFalse"
    PERCENTAGETRUE = "PercentageTrue"
    SUM = "Sum"
