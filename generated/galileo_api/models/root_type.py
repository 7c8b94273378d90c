# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class RootType(StrEnum):
    SESSION = "session"
    SPAN = "span"
    TRACE = "trace"

    def __str__(self) -> str:
        return str(self.value)
