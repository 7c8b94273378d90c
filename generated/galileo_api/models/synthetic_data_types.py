# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class SyntheticDataTypes(OpenStrEnum):
    GENERAL_QUERY = "General Query"
    MULTIPLE_QUESTIONS_IN_QUERY = "Multiple Questions in Query"
    OFF_TOPIC_QUERY = "Off-Topic Query"
    PROMPT_INJECTION = "Prompt Injection"
    SEXIST_CONTENT_IN_QUERY = "Sexist Content in Query"
    TOXIC_CONTENT_IN_QUERY = "Toxic Content in Query"
