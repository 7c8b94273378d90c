# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class CustomAuthenticationType(OpenStrEnum):
    API_KEY = "api_key"
    NONE = "none"
    OAUTH2 = "oauth2"
