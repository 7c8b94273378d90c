# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /integrations/custom/{name}/definition"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.custom_integration_definition import CustomIntegrationDefinition
from ...types import Response, path_segment


def _get_kwargs(
    name: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/integrations/custom/{name}/definition".format(
            name=path_segment("name", name),
        ),
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CustomIntegrationDefinition:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = CustomIntegrationDefinition.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[CustomIntegrationDefinition]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    name: str,
    *,
    client: Client,
) -> Response[CustomIntegrationDefinition]:
    """Read how one custom integration is set up.

    Args:
        name (str):

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
    name: str,
    *,
    client: Client,
) -> CustomIntegrationDefinition:
    """Read how one custom integration is set up.

    Args:
        name (str):

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
    name: str,
    *,
    client: Client,
) -> Response[CustomIntegrationDefinition]:
    """Read how one custom integration is set up.

    Args:
        name (str):

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
    name: str,
    *,
    client: Client,
) -> CustomIntegrationDefinition:
    """Read how one custom integration is set up.

    Args:
        name (str):

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
