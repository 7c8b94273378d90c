# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class ProjectType(OpenStrEnum):
    APPLICATION = "APPLICATION"
    EXPERIMENT = "EXPERIMENT"
    HARNESS = "HARNESS"
