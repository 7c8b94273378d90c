# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class ScorerType(OpenStrEnum):
    LUNA = "Luna"
    PLUS = "Plus"
