# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class DatasetContentFilterOperator(OpenStrEnum):
    CONTAINS = "contains"
    EQ = "eq"
    NE = "ne"
