# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenIntEnum


class ExperimentUpdateRequestTaskType(OpenIntEnum):
    VALUE_16 = 16
    VALUE_17 = 17
