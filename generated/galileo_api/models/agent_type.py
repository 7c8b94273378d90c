# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class AgentType(OpenStrEnum):
    CLASSIFIER = "classifier"
    DEFAULT = "default"
    JUDGE = "judge"
    PLANNER = "planner"
    REACT = "react"
    REFLECTION = "reflection"
    ROUTER = "router"
    SUPERVISOR = "supervisor"
