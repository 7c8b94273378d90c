# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""GET /v2/experiments/{experiment_id}/runs"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.experiments_runs_list_200_response import ExperimentsRunsList200Response
from ...types import UNSET, Response, Unset, path_segment


def _get_kwargs(
    experiment_id: str,
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/experiments/{experiment_id}/runs".format(
            experiment_id=path_segment("experiment_id", experiment_id),
        ),
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ExperimentsRunsList200Response:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = ExperimentsRunsList200Response.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[ExperimentsRunsList200Response]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    experiment_id: str,
    *,
    client: Client,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> Response[ExperimentsRunsList200Response]:
    """List the runs of an experiment in the order in which they came.

    Args:
        experiment_id (str):
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
        experiment_id=experiment_id,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    experiment_id: str,
    *,
    client: Client,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> ExperimentsRunsList200Response:
    """List the runs of an experiment in the order in which they came.

    Args:
        experiment_id (str):
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
        experiment_id=experiment_id,
        client=client,
        limit=limit,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    experiment_id: str,
    *,
    client: Client,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> Response[ExperimentsRunsList200Response]:
    """List the runs of an experiment in the order in which they came.

    Args:
        experiment_id (str):
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
        experiment_id=experiment_id,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    experiment_id: str,
    *,
    client: Client,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> ExperimentsRunsList200Response:
    """List the runs of an experiment in the order in which they came.

    Args:
        experiment_id (str):
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
            experiment_id=experiment_id,
            client=client,
            limit=limit,
            cursor=cursor,
        )
    ).parsed
