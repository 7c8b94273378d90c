# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /datasets/{dataset_id}/versions/{version_index}/content"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.dataset_content import DatasetContent
from ...types import UNSET, Response, Unset, path_segment


def _get_kwargs(
    dataset_id: str,
    version_index: int,
    *,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["starting_token"] = starting_token

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/datasets/{dataset_id}/versions/{version_index}/content".format(
            dataset_id=path_segment("dataset_id", dataset_id),
            version_index=path_segment("version_index", version_index),
        ),
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> DatasetContent:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = DatasetContent.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[DatasetContent]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    dataset_id: str,
    version_index: int,
    *,
    client: Client,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[DatasetContent]:
    """Read rows of one version.

    Args:
        dataset_id (str):
        version_index (int):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        dataset_id=dataset_id,
        version_index=version_index,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    dataset_id: str,
    version_index: int,
    *,
    client: Client,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> DatasetContent:
    """Read rows of one version.

    Args:
        dataset_id (str):
        version_index (int):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        dataset_id=dataset_id,
        version_index=version_index,
        client=client,
        starting_token=starting_token,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    dataset_id: str,
    version_index: int,
    *,
    client: Client,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[DatasetContent]:
    """Read rows of one version.

    Args:
        dataset_id (str):
        version_index (int):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        dataset_id=dataset_id,
        version_index=version_index,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    dataset_id: str,
    version_index: int,
    *,
    client: Client,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> DatasetContent:
    """Read rows of one version.

    Args:
        dataset_id (str):
        version_index (int):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

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
            version_index=version_index,
            client=client,
            starting_token=starting_token,
            limit=limit,
        )
    ).parsed
