# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class ScorerAction(StrEnum):
    AUTOTUNE_APPLY = "autotune_apply"
    DELETE = "delete"
    EXPORT = "export"
    SHARE = "share"
    UPDATE = "update"

    def __str__(self) -> str:
        return str(self.value)
