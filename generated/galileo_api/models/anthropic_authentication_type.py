# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class AnthropicAuthenticationType(OpenStrEnum):
    API_KEY = "api_key"
    CUSTOM_OAUTH2 = "custom_oauth2"
