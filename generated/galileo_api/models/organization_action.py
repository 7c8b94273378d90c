# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class OrganizationAction(OpenStrEnum):
    DELETE = "delete"
    DELETE_LOG_DATA = "delete_log_data"
    READ_COST_SETTINGS = "read_cost_settings"
    READ_SETTINGS = "read_settings"
    RENAME = "rename"
    UPDATE_SETTINGS = "update_settings"
