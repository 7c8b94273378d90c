# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /datasets/query/count"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.list_dataset_params import ListDatasetParams
from ...types import UNSET, Response, Unset, to_json


def _get_kwargs(
    *,
    body: ListDatasetParams | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/datasets/query/count",
        "headers": headers,
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = to_json(body)
        headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> int:
    if response.status_code == 200:
        with errors.reading(response):
            response_200: int = response.json()
            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[int]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: ListDatasetParams | Unset = UNSET,
) -> Response[int]:
    """Count datasets by filters.

    Args:
        body (ListDatasetParams | Unset): Which datasets to find.

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
    body: ListDatasetParams | Unset = UNSET,
) -> int:
    """Count datasets by filters.

    Args:
        body (ListDatasetParams | Unset): Which datasets to find.

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
    body: ListDatasetParams | Unset = UNSET,
) -> Response[int]:
    """Count datasets by filters.

    Args:
        body (ListDatasetParams | Unset): Which datasets to find.

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
    body: ListDatasetParams | Unset = UNSET,
) -> int:
    """Count datasets by filters.

    Args:
        body (ListDatasetParams | Unset): Which datasets to find.

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
