# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class UserRole(OpenStrEnum):
    ADMIN = "admin"
    MANAGER = "manager"
    READ_ONLY = "read_only"
    USER = "user"
