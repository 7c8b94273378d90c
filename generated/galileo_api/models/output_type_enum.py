# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class OutputTypeEnum(OpenStrEnum):
    BOOLEAN = "boolean"
    BOOLEAN_MULTILABEL = "boolean_multilabel"
    CATEGORICAL = "categorical"
    COUNT = "count"
    DISCRETE = "discrete"
    FREEFORM = "freeform"
    MULTILABEL = "multilabel"
    PERCENTAGE = "percentage"
    RETRIEVED_CHUNK_LIST_BOOLEAN = "retrieved_chunk_list_boolean"
