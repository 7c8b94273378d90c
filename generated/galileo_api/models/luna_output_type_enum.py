# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class LunaOutputTypeEnum(StrEnum):
    BOOL_LIST = "bool_list"
    FLOAT = "float"
    STRING = "string"
    STRING_LIST = "string_list"

    def __str__(self) -> str:
        return str(self.value)
