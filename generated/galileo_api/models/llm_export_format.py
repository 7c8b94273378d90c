# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class LLMExportFormat(OpenStrEnum):
    CSV = "csv"
    JSONL = "jsonl"
    JSONL_FLAT = "jsonl_flat"
