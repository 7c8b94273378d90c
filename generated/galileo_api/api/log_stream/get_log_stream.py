# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /projects/{project_id}/log_streams/{log_stream_id}"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.log_stream_response import LogStreamResponse
from ...types import Response, path_segment


def _get_kwargs(
    project_id: str,
    log_stream_id: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects/{project_id}/log_streams/{log_stream_id}".format(
            project_id=path_segment("project_id", project_id),
            log_stream_id=path_segment("log_stream_id", log_stream_id),
        ),
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> LogStreamResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = LogStreamResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[LogStreamResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    project_id: str,
    log_stream_id: str,
    *,
    client: Client,
) -> Response[LogStreamResponse]:
    """Read a log stream.

    Args:
        project_id (str):
        log_stream_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        log_stream_id=log_stream_id,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    project_id: str,
    log_stream_id: str,
    *,
    client: Client,
) -> LogStreamResponse:
    """Read a log stream.

    Args:
        project_id (str):
        log_stream_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        project_id=project_id,
        log_stream_id=log_stream_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    log_stream_id: str,
    *,
    client: Client,
) -> Response[LogStreamResponse]:
    """Read a log stream.

    Args:
        project_id (str):
        log_stream_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        log_stream_id=log_stream_id,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    project_id: str,
    log_stream_id: str,
    *,
    client: Client,
) -> LogStreamResponse:
    """Read a log stream.

    Args:
        project_id (str):
        log_stream_id (str):

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
            log_stream_id=log_stream_id,
            client=client,
        )
    ).parsed
