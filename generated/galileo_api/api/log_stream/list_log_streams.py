# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /projects/{project_id}/log_streams"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.log_stream_response import LogStreamResponse
from ...types import UNSET, Response, Unset, path_segment


def _get_kwargs(
    project_id: str,
    *,
    include_counts: bool | Unset = False,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["include_counts"] = include_counts

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects/{project_id}/log_streams".format(
            project_id=path_segment("project_id", project_id),
        ),
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> list[LogStreamResponse]:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = []
            _response_200 = response.json()
            for response_200_item_data in _response_200:
                response_200_item = LogStreamResponse.from_dict(response_200_item_data)

                response_200.append(response_200_item)

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[list[LogStreamResponse]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    project_id: str,
    *,
    client: Client,
    include_counts: bool | Unset = False,
) -> Response[list[LogStreamResponse]]:
    """List all log streams of a project in one answer; list_log_streams_paginated is kinder.

    Args:
        project_id (str):
        include_counts (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        include_counts=include_counts,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    project_id: str,
    *,
    client: Client,
    include_counts: bool | Unset = False,
) -> list[LogStreamResponse]:
    """List all log streams of a project in one answer; list_log_streams_paginated is kinder.

    Args:
        project_id (str):
        include_counts (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
        include_counts=include_counts,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: Client,
    include_counts: bool | Unset = False,
) -> Response[list[LogStreamResponse]]:
    """List all log streams of a project in one answer; list_log_streams_paginated is kinder.

    Args:
        project_id (str):
        include_counts (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        include_counts=include_counts,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    project_id: str,
    *,
    client: Client,
    include_counts: bool | Unset = False,
) -> list[LogStreamResponse]:
    """List all log streams of a project in one answer; list_log_streams_paginated is kinder.

    Args:
        project_id (str):
        include_counts (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
            include_counts=include_counts,
        )
    ).parsed
