# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""The raw client of Arize AX: one module for each operation, one class for each schema."""

from . import errors
from .client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client", "errors")
