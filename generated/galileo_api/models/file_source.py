# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class FileSource(OpenStrEnum):
    ASSEMBLED_STREAM = "assembled_stream"
    DIRECT_UPLOAD = "direct_upload"
    EXTERNAL_FILES_API = "external_files_api"
    EXTERNAL_URL = "external_url"
