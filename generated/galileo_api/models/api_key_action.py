# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class ApiKeyAction(OpenStrEnum):
    DELETE = "delete"
    UPDATE = "update"
