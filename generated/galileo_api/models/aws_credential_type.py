# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class AwsCredentialType(OpenStrEnum):
    ASSUMED_ROLE = "assumed_role"
    KEY_SECRET = "key_secret"
