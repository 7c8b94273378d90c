# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class ProjectType(OpenStrEnum):
    GEN_AI = "gen_ai"
    LLM_MONITOR = "llm_monitor"
    PROMPT_EVALUATION = "prompt_evaluation"
    PROTECT = "protect"
