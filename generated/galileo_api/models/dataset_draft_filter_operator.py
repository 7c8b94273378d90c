# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class DatasetDraftFilterOperator(OpenStrEnum):
    EQ = "eq"
    NE = "ne"
