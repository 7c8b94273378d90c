# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class AgentType(StrEnum):
    CLASSIFIER = "classifier"
    DEFAULT = "default"
    JUDGE = "judge"
    PLANNER = "planner"
    REACT = "react"
    REFLECTION = "reflection"
    ROUTER = "router"
    SUPERVISOR = "supervisor"

    def __str__(self) -> str:
        return str(self.value)
