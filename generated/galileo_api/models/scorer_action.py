# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class ScorerAction(OpenStrEnum):
    AUTOTUNE_APPLY = "autotune_apply"
    DELETE = "delete"
    EXPORT = "export"
    SHARE = "share"
    UPDATE = "update"
