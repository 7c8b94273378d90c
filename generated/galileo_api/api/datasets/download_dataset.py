# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /datasets/{dataset_id}/download"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...types import Response, path_segment


def _get_kwargs(
    dataset_id: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/datasets/{dataset_id}/download".format(
            dataset_id=path_segment("dataset_id", dataset_id),
        ),
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> str:
    if response.status_code == 200:
        with errors.reading(response):
            response_200: str = response.text
            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    dataset_id: str,
    *,
    client: Client,
) -> Response[str]:
    """Read the rows of the current version as one file.

    Args:
        dataset_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        dataset_id=dataset_id,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    dataset_id: str,
    *,
    client: Client,
) -> str:
    """Read the rows of the current version as one file.

    Args:
        dataset_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        dataset_id=dataset_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    dataset_id: str,
    *,
    client: Client,
) -> Response[str]:
    """Read the rows of the current version as one file.

    Args:
        dataset_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        dataset_id=dataset_id,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    dataset_id: str,
    *,
    client: Client,
) -> str:
    """Read the rows of the current version as one file.

    Args:
        dataset_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            dataset_id=dataset_id,
            client=client,
        )
    ).parsed
