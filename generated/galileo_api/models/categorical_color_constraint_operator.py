# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class CategoricalColorConstraintOperator(OpenStrEnum):
    EQ = "eq"
    ONE_OF = "one_of"
