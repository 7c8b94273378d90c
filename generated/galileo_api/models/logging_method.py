# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class LoggingMethod(OpenStrEnum):
    API_DIRECT = "api_direct"
    PLAYGROUND = "playground"
    PYTHON_CLIENT = "python_client"
    TYPESCRIPT_CLIENT = "typescript_client"
