# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class HistogramStrategy(OpenStrEnum):
    FIXED = "fixed"
    QUANTILE = "quantile"
    TRIMMED = "trimmed"
