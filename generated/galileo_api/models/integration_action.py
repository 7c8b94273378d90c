# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class IntegrationAction(StrEnum):
    DELETE = "delete"
    READ_SECRETS = "read_secrets"
    SHARE = "share"
    UPDATE = "update"

    def __str__(self) -> str:
        return str(self.value)
