# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class RollUpMethodDisplayOptions(OpenStrEnum):
    AVERAGE = "average"
    CATEGORY_COUNT = "category_count"
    MAX = "max"
    MIN = "min"
    PERCENTAGE_FALSE = "percentage_false"
    PERCENTAGE_TRUE = "percentage_true"
    SUM = "sum"
