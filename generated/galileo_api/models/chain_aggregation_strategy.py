# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class ChainAggregationStrategy(OpenStrEnum):
    AVERAGE = "average"
    FIRST = "first"
    LAST = "last"
    SUM = "sum"
