# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class ControlCheckStage(OpenStrEnum):
    POST = "post"
    PRE = "pre"
