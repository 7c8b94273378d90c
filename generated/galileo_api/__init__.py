# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""A client library for accessing Galileo"""

from .client import AuthenticatedClient, Client

__all__ = (
    "AuthenticatedClient",
    "Client",
)
