# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class LunaInputTypeEnum(OpenStrEnum):
    SPAN = "span"
    TRACE_INPUT_OUTPUT_ONLY = "trace_input_output_only"
    TRACE_OBJECT = "trace_object"
