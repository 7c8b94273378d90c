# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class GroupMemberAction(OpenStrEnum):
    DELETE = "delete"
    UPDATE_ROLE = "update_role"
