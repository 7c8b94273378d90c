# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class MultimodalCapability(StrEnum):
    AUDIO = "audio"
    VISION = "vision"

    def __str__(self) -> str:
        return str(self.value)
