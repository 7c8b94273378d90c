# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class CategoricalColorConstraintOperator(StrEnum):
    EQ = "eq"
    ONE_OF = "one_of"

    def __str__(self) -> str:
        return str(self.value)
