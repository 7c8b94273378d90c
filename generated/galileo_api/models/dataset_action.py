# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class DatasetAction(OpenStrEnum):
    DELETE = "delete"
    EXPORT = "export"
    RENAME = "rename"
    SHARE = "share"
    UPDATE = "update"
