# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class ColumnCategory(OpenStrEnum):
    DATASET = "dataset"
    DATASET_METADATA = "dataset_metadata"
    FEEDBACK = "feedback"
    METRIC = "metric"
    METRIC_STATUS = "metric_status"
    STANDARD = "standard"
    TAGS = "tags"
    USER_METADATA = "user_metadata"
