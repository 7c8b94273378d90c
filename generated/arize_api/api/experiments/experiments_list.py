# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""GET /v2/experiments"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.experiments_list_200_response import ExperimentsList200Response
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    dataset_id: str | Unset = UNSET,
    space_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["dataset_id"] = dataset_id

    params["space_id"] = space_id

    params["name"] = name

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/experiments",
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ExperimentsList200Response:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = ExperimentsList200Response.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[ExperimentsList200Response]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    dataset_id: str | Unset = UNSET,
    space_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> Response[ExperimentsList200Response]:
    """List experiments, the newest first.

    Give at most one of `dataset_id` and `space_id`.

    Args:
        dataset_id (str | Unset):
        space_id (str | Unset):
        name (str | Unset):
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
        space_id=space_id,
        name=name,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    dataset_id: str | Unset = UNSET,
    space_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> ExperimentsList200Response:
    """List experiments, the newest first.

    Give at most one of `dataset_id` and `space_id`.

    Args:
        dataset_id (str | Unset):
        space_id (str | Unset):
        name (str | Unset):
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
        client=client,
        dataset_id=dataset_id,
        space_id=space_id,
        name=name,
        limit=limit,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    dataset_id: str | Unset = UNSET,
    space_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> Response[ExperimentsList200Response]:
    """List experiments, the newest first.

    Give at most one of `dataset_id` and `space_id`.

    Args:
        dataset_id (str | Unset):
        space_id (str | Unset):
        name (str | Unset):
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
        space_id=space_id,
        name=name,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    dataset_id: str | Unset = UNSET,
    space_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> ExperimentsList200Response:
    """List experiments, the newest first.

    Give at most one of `dataset_id` and `space_id`.

    Args:
        dataset_id (str | Unset):
        space_id (str | Unset):
        name (str | Unset):
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
            client=client,
            dataset_id=dataset_id,
            space_id=space_id,
            name=name,
            limit=limit,
            cursor=cursor,
        )
    ).parsed
