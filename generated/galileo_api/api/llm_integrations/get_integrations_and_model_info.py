# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /llm_integrations"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.integration_models_response import IntegrationModelsResponse
from ...models.multimodal_capability import MultimodalCapability
from ...types import UNSET, Response, Unset, to_json


def _get_kwargs(
    *,
    multimodal_capabilities: list[MultimodalCapability] | None | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_multimodal_capabilities = to_json(multimodal_capabilities)

    params["multimodal_capabilities"] = json_multimodal_capabilities

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/llm_integrations",
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> dict[str, IntegrationModelsResponse]:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = {}
            for response_200_item_key, response_200_item_data in response.json().items():
                response_200_item = IntegrationModelsResponse.from_dict(response_200_item_data)

                response_200[response_200_item_key] = response_200_item

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[dict[str, IntegrationModelsResponse]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    multimodal_capabilities: list[MultimodalCapability] | None | Unset = UNSET,
) -> Response[dict[str, IntegrationModelsResponse]]:
    """List integrations with the models that each offers.

    Args:
        multimodal_capabilities (list[MultimodalCapability] | None | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        multimodal_capabilities=multimodal_capabilities,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    multimodal_capabilities: list[MultimodalCapability] | None | Unset = UNSET,
) -> dict[str, IntegrationModelsResponse]:
    """List integrations with the models that each offers.

    Args:
        multimodal_capabilities (list[MultimodalCapability] | None | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        client=client,
        multimodal_capabilities=multimodal_capabilities,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    multimodal_capabilities: list[MultimodalCapability] | None | Unset = UNSET,
) -> Response[dict[str, IntegrationModelsResponse]]:
    """List integrations with the models that each offers.

    Args:
        multimodal_capabilities (list[MultimodalCapability] | None | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        multimodal_capabilities=multimodal_capabilities,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    multimodal_capabilities: list[MultimodalCapability] | None | Unset = UNSET,
) -> dict[str, IntegrationModelsResponse]:
    """List integrations with the models that each offers.

    Args:
        multimodal_capabilities (list[MultimodalCapability] | None | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            client=client,
            multimodal_capabilities=multimodal_capabilities,
        )
    ).parsed
