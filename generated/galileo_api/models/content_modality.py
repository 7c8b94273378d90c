# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class ContentModality(StrEnum):
    AUDIO = "audio"
    DOCUMENT = "document"
    IMAGE = "image"
    TEXT = "text"
    VIDEO = "video"

    def __str__(self) -> str:
        return str(self.value)
