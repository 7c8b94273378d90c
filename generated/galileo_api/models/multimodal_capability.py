# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class MultimodalCapability(OpenStrEnum):
    AUDIO = "audio"
    VISION = "vision"
