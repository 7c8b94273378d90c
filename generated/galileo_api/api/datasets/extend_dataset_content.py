# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /datasets/extend"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.synthetic_dataset_extension_request import SyntheticDatasetExtensionRequest
from ...models.synthetic_dataset_extension_response import SyntheticDatasetExtensionResponse
from ...types import Response, to_json


def _get_kwargs(
    *,
    body: SyntheticDatasetExtensionRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/datasets/extend",
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> SyntheticDatasetExtensionResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = SyntheticDatasetExtensionResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[SyntheticDatasetExtensionResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: SyntheticDatasetExtensionRequest,
) -> Response[SyntheticDatasetExtensionResponse]:
    """Let a model make up more rows for a dataset.

    Args:
        body (SyntheticDatasetExtensionRequest): What rows to make up.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: SyntheticDatasetExtensionRequest,
) -> SyntheticDatasetExtensionResponse:
    """Let a model make up more rows for a dataset.

    Args:
        body (SyntheticDatasetExtensionRequest): What rows to make up.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: SyntheticDatasetExtensionRequest,
) -> Response[SyntheticDatasetExtensionResponse]:
    """Let a model make up more rows for a dataset.

    Args:
        body (SyntheticDatasetExtensionRequest): What rows to make up.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: SyntheticDatasetExtensionRequest,
) -> SyntheticDatasetExtensionResponse:
    """Let a model make up more rows for a dataset.

    Args:
        body (SyntheticDatasetExtensionRequest): What rows to make up.

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
            body=body,
        )
    ).parsed
