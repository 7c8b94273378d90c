# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class ModelType(OpenStrEnum):
    CODE = "code"
    LLM = "llm"
    SLM = "slm"
