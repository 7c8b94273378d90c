# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class RootType(OpenStrEnum):
    SESSION = "session"
    SPAN = "span"
    TRACE = "trace"
