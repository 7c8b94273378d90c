# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class ScorerIsGlobalFilterOperator(OpenStrEnum):
    EQ = "eq"
    NE = "ne"
