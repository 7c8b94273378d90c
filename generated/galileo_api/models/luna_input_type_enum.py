# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class LunaInputTypeEnum(StrEnum):
    SPAN = "span"
    TRACE_INPUT_OUTPUT_ONLY = "trace_input_output_only"
    TRACE_OBJECT = "trace_object"

    def __str__(self) -> str:
        return str(self.value)
