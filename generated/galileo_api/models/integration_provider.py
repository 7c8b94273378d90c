# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class IntegrationProvider(OpenStrEnum):
    ANTHROPIC = "anthropic"
    AWS_BEDROCK = "aws_bedrock"
    AWS_SAGEMAKER = "aws_sagemaker"
    AZURE = "azure"
    CUSTOM = "custom"
    DATABRICKS = "databricks"
    MISTRAL = "mistral"
    NVIDIA = "nvidia"
    OPENAI = "openai"
    VEGAS_GATEWAY = "vegas_gateway"
    VERTEX_AI = "vertex_ai"
    WRITER = "writer"
