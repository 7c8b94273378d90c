# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /integrations/{name}/status"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.integration_provider import IntegrationProvider
from ...types import Response, path_segment


def _get_kwargs(
    name: IntegrationProvider,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/integrations/{name}/status".format(
            name=path_segment("name", name),
        ),
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> dict[str, str]:
    if response.status_code == 200:
        with errors.reading(response):
            response_200: dict[str, str] = response.json()
            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[dict[str, str]]:
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
) -> Response[dict[str, str]]:
    """Ask whether the integration with one provider works.

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
) -> dict[str, str]:
    """Ask whether the integration with one provider works.

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
) -> Response[dict[str, str]]:
    """Ask whether the integration with one provider works.

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
) -> dict[str, str]:
    """Ask whether the integration with one provider works.

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
