# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DELETE /datasets/bulk_delete"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.bulk_delete_datasets_request import BulkDeleteDatasetsRequest
from ...models.bulk_delete_datasets_response import BulkDeleteDatasetsResponse
from ...types import Response, to_json


def _get_kwargs(
    *,
    body: BulkDeleteDatasetsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/datasets/bulk_delete",
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> BulkDeleteDatasetsResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = BulkDeleteDatasetsResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[BulkDeleteDatasetsResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: BulkDeleteDatasetsRequest,
) -> Response[BulkDeleteDatasetsResponse]:
    """Delete several datasets with all their versions.

    Args:
        body (BulkDeleteDatasetsRequest): Which datasets to delete.

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
    body: BulkDeleteDatasetsRequest,
) -> BulkDeleteDatasetsResponse:
    """Delete several datasets with all their versions.

    Args:
        body (BulkDeleteDatasetsRequest): Which datasets to delete.

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
    body: BulkDeleteDatasetsRequest,
) -> Response[BulkDeleteDatasetsResponse]:
    """Delete several datasets with all their versions.

    Args:
        body (BulkDeleteDatasetsRequest): Which datasets to delete.

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
    body: BulkDeleteDatasetsRequest,
) -> BulkDeleteDatasetsResponse:
    """Delete several datasets with all their versions.

    Args:
        body (BulkDeleteDatasetsRequest): Which datasets to delete.

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
