# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class DatasetAction(StrEnum):
    DELETE = "delete"
    EXPORT = "export"
    RENAME = "rename"
    SHARE = "share"
    UPDATE = "update"

    def __str__(self) -> str:
        return str(self.value)
