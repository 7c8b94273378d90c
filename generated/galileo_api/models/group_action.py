# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class GroupAction(OpenStrEnum):
    JOIN = "join"
    LIST_MEMBERS = "list_members"
    REQUEST_TO_JOIN = "request_to_join"
    UPDATE = "update"
