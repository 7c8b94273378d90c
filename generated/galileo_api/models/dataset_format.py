# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class DatasetFormat(OpenStrEnum):
    CSV = "csv"
    FEATHER = "feather"
    JSON = "json"
    JSONL = "jsonl"
