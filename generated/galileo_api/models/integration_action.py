# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class IntegrationAction(OpenStrEnum):
    DELETE = "delete"
    READ_SECRETS = "read_secrets"
    SHARE = "share"
    UPDATE = "update"
