# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /integrations/{name}"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.anthropic_integration import AnthropicIntegration
from ...models.aws_bedrock_integration import AwsBedrockIntegration
from ...models.aws_sage_maker_integration import AwsSageMakerIntegration
from ...models.azure_integration import AzureIntegration
from ...models.custom_integration import CustomIntegration
from ...models.databricks_integration import DatabricksIntegration
from ...models.integration_provider import IntegrationProvider
from ...models.mistral_integration import MistralIntegration
from ...models.nvidia_integration import NvidiaIntegration
from ...models.open_ai_integration import OpenAIIntegration
from ...models.vegas_gateway_integration import VegasGatewayIntegration
from ...models.vertex_ai_integration import VertexAIIntegration
from ...models.writer_integration import WriterIntegration
from ...types import Response, path_segment


def _get_kwargs(
    name: IntegrationProvider,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/integrations/{name}".format(
            name=path_segment("name", name),
        ),
        "headers": headers,
    }

    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> (
    AnthropicIntegration
    | AwsBedrockIntegration
    | AwsSageMakerIntegration
    | AzureIntegration
    | CustomIntegration
    | DatabricksIntegration
    | MistralIntegration
    | NvidiaIntegration
    | OpenAIIntegration
    | VegasGatewayIntegration
    | VertexAIIntegration
    | WriterIntegration
):
    if response.status_code == 200:
        with errors.reading(response):

            def _parse_response_200(
                data: Any,
            ) -> (
                AnthropicIntegration
                | AwsBedrockIntegration
                | AwsSageMakerIntegration
                | AzureIntegration
                | CustomIntegration
                | DatabricksIntegration
                | MistralIntegration
                | NvidiaIntegration
                | OpenAIIntegration
                | VegasGatewayIntegration
                | VertexAIIntegration
                | WriterIntegration
            ):
                if isinstance(data, dict):
                    match data.get("provider"):
                        case "aws_bedrock":
                            response_200_type_0 = AwsBedrockIntegration.from_dict(data)

                            return response_200_type_0

                        case "aws_sagemaker":
                            response_200_type_1 = AwsSageMakerIntegration.from_dict(data)

                            return response_200_type_1

                        case "azure":
                            response_200_type_2 = AzureIntegration.from_dict(data)

                            return response_200_type_2

                        case "anthropic":
                            response_200_type_3 = AnthropicIntegration.from_dict(data)

                            return response_200_type_3

                        case "custom":
                            response_200_type_4 = CustomIntegration.from_dict(data)

                            return response_200_type_4

                        case "databricks":
                            response_200_type_5 = DatabricksIntegration.from_dict(data)

                            return response_200_type_5

                        case "mistral":
                            response_200_type_6 = MistralIntegration.from_dict(data)

                            return response_200_type_6

                        case "nvidia":
                            response_200_type_7 = NvidiaIntegration.from_dict(data)

                            return response_200_type_7

                        case "openai":
                            response_200_type_8 = OpenAIIntegration.from_dict(data)

                            return response_200_type_8

                        case "vegas_gateway":
                            response_200_type_9 = VegasGatewayIntegration.from_dict(data)

                            return response_200_type_9

                        case "vertex_ai":
                            response_200_type_10 = VertexAIIntegration.from_dict(data)

                            return response_200_type_10

                        case "writer":
                            response_200_type_11 = WriterIntegration.from_dict(data)

                            return response_200_type_11

                return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

            response_200 = _parse_response_200(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(
    response: httpx.Response,
) -> Response[
    AnthropicIntegration
    | AwsBedrockIntegration
    | AwsSageMakerIntegration
    | AzureIntegration
    | CustomIntegration
    | DatabricksIntegration
    | MistralIntegration
    | NvidiaIntegration
    | OpenAIIntegration
    | VegasGatewayIntegration
    | VertexAIIntegration
    | WriterIntegration
]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    name: IntegrationProvider,
    *,
    client: Client,
) -> Response[
    AnthropicIntegration
    | AwsBedrockIntegration
    | AwsSageMakerIntegration
    | AzureIntegration
    | CustomIntegration
    | DatabricksIntegration
    | MistralIntegration
    | NvidiaIntegration
    | OpenAIIntegration
    | VegasGatewayIntegration
    | VertexAIIntegration
    | WriterIntegration
]:
    """Read the integration with one provider.

    Args:
        name (IntegrationProvider): Provider of models.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        name=name,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    name: IntegrationProvider,
    *,
    client: Client,
) -> (
    AnthropicIntegration
    | AwsBedrockIntegration
    | AwsSageMakerIntegration
    | AzureIntegration
    | CustomIntegration
    | DatabricksIntegration
    | MistralIntegration
    | NvidiaIntegration
    | OpenAIIntegration
    | VegasGatewayIntegration
    | VertexAIIntegration
    | WriterIntegration
):
    """Read the integration with one provider.

    Args:
        name (IntegrationProvider): Provider of models.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        name=name,
        client=client,
    ).parsed


async def asyncio_detailed(
    name: IntegrationProvider,
    *,
    client: Client,
) -> Response[
    AnthropicIntegration
    | AwsBedrockIntegration
    | AwsSageMakerIntegration
    | AzureIntegration
    | CustomIntegration
    | DatabricksIntegration
    | MistralIntegration
    | NvidiaIntegration
    | OpenAIIntegration
    | VegasGatewayIntegration
    | VertexAIIntegration
    | WriterIntegration
]:
    """Read the integration with one provider.

    Args:
        name (IntegrationProvider): Provider of models.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        name=name,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    name: IntegrationProvider,
    *,
    client: Client,
) -> (
    AnthropicIntegration
    | AwsBedrockIntegration
    | AwsSageMakerIntegration
    | AzureIntegration
    | CustomIntegration
    | DatabricksIntegration
    | MistralIntegration
    | NvidiaIntegration
    | OpenAIIntegration
    | VegasGatewayIntegration
    | VertexAIIntegration
    | WriterIntegration
):
    """Read the integration with one provider.

    Args:
        name (IntegrationProvider): Provider of models.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            name=name,
            client=client,
        )
    ).parsed
