# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class AuthMethod(StrEnum):
    AZURE_AD = "azure-ad"
    CUSTOM = "custom"
    EMAIL = "email"
    GITHUB = "github"
    GOOGLE = "google"
    INVITE = "invite"
    OKTA = "okta"
    SAML = "saml"

    def __str__(self) -> str:
        return str(self.value)
