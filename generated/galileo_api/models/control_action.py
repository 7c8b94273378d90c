# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class ControlAction(OpenStrEnum):
    DENY = "deny"
    OBSERVE = "observe"
    STEER = "steer"
