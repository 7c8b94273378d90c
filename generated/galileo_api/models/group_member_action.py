# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class GroupMemberAction(StrEnum):
    DELETE = "delete"
    UPDATE_ROLE = "update_role"

    def __str__(self) -> str:
        return str(self.value)
