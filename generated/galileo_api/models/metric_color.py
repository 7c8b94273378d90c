# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class MetricColor(OpenStrEnum):
    GREEN = "green"
    RED = "red"
    YELLOW = "yellow"
