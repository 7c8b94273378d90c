# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class LunaOutputTypeEnum(OpenStrEnum):
    BOOL_LIST = "bool_list"
    FLOAT = "float"
    STRING = "string"
    STRING_LIST = "string_list"
