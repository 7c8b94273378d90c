# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class ColumnCategory(StrEnum):
    DATASET = "dataset"
    DATASET_METADATA = "dataset_metadata"
    FEEDBACK = "feedback"
    METRIC = "metric"
    METRIC_STATUS = "metric_status"
    STANDARD = "standard"
    TAGS = "tags"
    USER_METADATA = "user_metadata"

    def __str__(self) -> str:
        return str(self.value)
