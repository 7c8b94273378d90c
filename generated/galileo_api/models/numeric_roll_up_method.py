# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class NumericRollUpMethod(OpenStrEnum):
    AVERAGE = "average"
    MAX = "max"
    MIN = "min"
    SUM = "sum"
