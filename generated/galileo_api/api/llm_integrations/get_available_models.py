# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /llm_integrations/{llm_integration}/models"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.llm_integration import LLMIntegration
from ...types import Response, path_segment


def _get_kwargs(
    llm_integration: LLMIntegration,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/llm_integrations/{llm_integration}/models".format(
            llm_integration=path_segment("llm_integration", llm_integration),
        ),
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> list[str]:
    if response.status_code == 200:
        with errors.reading(response):
            response_200: list[str] = response.json()
            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[list[str]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    llm_integration: LLMIntegration,
    *,
    client: Client,
) -> Response[list[str]]:
    """List the models of a provider that prompts can run on.

    Args:
        llm_integration (LLMIntegration): Provider of a model.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        llm_integration=llm_integration,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    llm_integration: LLMIntegration,
    *,
    client: Client,
) -> list[str]:
    """List the models of a provider that prompts can run on.

    Args:
        llm_integration (LLMIntegration): Provider of a model.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        llm_integration=llm_integration,
        client=client,
    ).parsed


async def asyncio_detailed(
    llm_integration: LLMIntegration,
    *,
    client: Client,
) -> Response[list[str]]:
    """List the models of a provider that prompts can run on.

    Args:
        llm_integration (LLMIntegration): Provider of a model.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        llm_integration=llm_integration,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    llm_integration: LLMIntegration,
    *,
    client: Client,
) -> list[str]:
    """List the models of a provider that prompts can run on.

    Args:
        llm_integration (LLMIntegration): Provider of a model.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            llm_integration=llm_integration,
            client=client,
        )
    ).parsed
