# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class AzureAuthenticationType(OpenStrEnum):
    API_KEY = "api_key"
    CLIENT_SECRET = "client_secret"
    CUSTOM_OAUTH2 = "custom_oauth2"
    USERNAME_PASSWORD = "username_password"
