# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class ProjectType(StrEnum):
    GEN_AI = "gen_ai"
    LLM_MONITOR = "llm_monitor"
    PROMPT_EVALUATION = "prompt_evaluation"
    PROTECT = "protect"

    def __str__(self) -> str:
        return str(self.value)
