# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class LoggingMethod(StrEnum):
    API_DIRECT = "api_direct"
    PLAYGROUND = "playground"
    PYTHON_CLIENT = "python_client"
    TYPESCRIPT_CLIENT = "typescript_client"

    def __str__(self) -> str:
        return str(self.value)
