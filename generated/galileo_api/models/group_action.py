# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class GroupAction(StrEnum):
    JOIN = "join"
    LIST_MEMBERS = "list_members"
    REQUEST_TO_JOIN = "request_to_join"
    UPDATE = "update"

    def __str__(self) -> str:
        return str(self.value)
