# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class ModelCostBy(OpenStrEnum):
    CHARACTERS = "characters"
    TOKENS = "tokens"
