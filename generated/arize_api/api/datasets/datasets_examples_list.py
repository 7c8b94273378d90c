# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""GET /v2/datasets/{dataset_id}/examples"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.datasets_examples_list_200_response import DatasetsExamplesList200Response
from ...types import UNSET, Response, Unset, path_segment


def _get_kwargs(
    dataset_id: str,
    *,
    dataset_version_id: str | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["dataset_version_id"] = dataset_version_id

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/datasets/{dataset_id}/examples".format(
            dataset_id=path_segment("dataset_id", dataset_id),
        ),
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> DatasetsExamplesList200Response:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = DatasetsExamplesList200Response.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[DatasetsExamplesList200Response]:
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
    dataset_version_id: str | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> Response[DatasetsExamplesList200Response]:
    """List the examples of a version, the oldest first.

    Args:
        dataset_id (str):
        dataset_version_id (str | Unset):
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        dataset_id=dataset_id,
        dataset_version_id=dataset_version_id,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    dataset_id: str,
    *,
    client: Client,
    dataset_version_id: str | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> DatasetsExamplesList200Response:
    """List the examples of a version, the oldest first.

    Args:
        dataset_id (str):
        dataset_version_id (str | Unset):
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):

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
        dataset_version_id=dataset_version_id,
        limit=limit,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    dataset_id: str,
    *,
    client: Client,
    dataset_version_id: str | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> Response[DatasetsExamplesList200Response]:
    """List the examples of a version, the oldest first.

    Args:
        dataset_id (str):
        dataset_version_id (str | Unset):
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        dataset_id=dataset_id,
        dataset_version_id=dataset_version_id,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    dataset_id: str,
    *,
    client: Client,
    dataset_version_id: str | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> DatasetsExamplesList200Response:
    """List the examples of a version, the oldest first.

    Args:
        dataset_id (str):
        dataset_version_id (str | Unset):
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):

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
            dataset_version_id=dataset_version_id,
            limit=limit,
            cursor=cursor,
        )
    ).parsed
