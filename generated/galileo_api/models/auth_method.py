# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class AuthMethod(OpenStrEnum):
    AZURE_AD = "azure-ad"
    CUSTOM = "custom"
    EMAIL = "email"
    GITHUB = "github"
    GOOGLE = "google"
    INVITE = "invite"
    OKTA = "okta"
    SAML = "saml"
