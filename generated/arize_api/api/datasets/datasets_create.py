# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""POST /v2/datasets"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.dataset import Dataset
from ...models.datasets_create_request import DatasetsCreateRequest
from ...types import Response, to_json


def _get_kwargs(
    *,
    body: DatasetsCreateRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2/datasets",
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> Dataset:
    if response.status_code == 201:
        with errors.reading(response):
            response_201 = Dataset.from_dict(response.json())

            return response_201

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[Dataset]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: DatasetsCreateRequest,
) -> Response[Dataset]:
    """Create a dataset with its first examples.

    Args:
        body (DatasetsCreateRequest):

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
    body: DatasetsCreateRequest,
) -> Dataset:
    """Create a dataset with its first examples.

    Args:
        body (DatasetsCreateRequest):

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
    body: DatasetsCreateRequest,
) -> Response[Dataset]:
    """Create a dataset with its first examples.

    Args:
        body (DatasetsCreateRequest):

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
    body: DatasetsCreateRequest,
) -> Dataset:
    """Create a dataset with its first examples.

    Args:
        body (DatasetsCreateRequest):

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
