# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class RecommendedModelPurpose(OpenStrEnum):
    AI_ASSISTANT = "ai_assistant"
    AUTOTUNE = "autotune"
    CUSTOM_METRIC_AUTOGEN = "custom_metric_autogen"
    CUSTOM_METRIC_JUDGE = "custom_metric_judge"
    SIGNALS = "signals"
