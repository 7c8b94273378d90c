# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class DatasetFormat(StrEnum):
    CSV = "csv"
    FEATHER = "feather"
    JSON = "json"
    JSONL = "jsonl"

    def __str__(self) -> str:
        return str(self.value)
