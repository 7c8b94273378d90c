# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class DataUnit(OpenStrEnum):
    COUNT_AND_TOTAL = "count_and_total"
    DOLLARS = "dollars"
    MILLI_SECONDS = "milli_seconds"
    NANO_SECONDS = "nano_seconds"
    PERCENTAGE = "percentage"
