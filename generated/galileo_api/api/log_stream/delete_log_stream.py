# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DELETE /projects/{project_id}/log_streams/{log_stream_id}"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...types import Response, path_segment


def _get_kwargs(
    project_id: str,
    log_stream_id: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/projects/{project_id}/log_streams/{log_stream_id}".format(
            project_id=path_segment("project_id", project_id),
            log_stream_id=path_segment("log_stream_id", log_stream_id),
        ),
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> None:
    if response.status_code == 204:
        return None

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[None]:
    _parse_response(response)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=None,
    )


def sync_detailed(
    project_id: str,
    log_stream_id: str,
    *,
    client: Client,
) -> Response[None]:
    """Delete a log stream with its traces.

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
) -> None:
    """Delete a log stream with its traces.

    Args:
        project_id (str):
        log_stream_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        Nothing.
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
) -> Response[None]:
    """Delete a log stream with its traces.

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
) -> None:
    """Delete a log stream with its traces.

    Args:
        project_id (str):
        log_stream_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        Nothing.
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            log_stream_id=log_stream_id,
            client=client,
        )
    ).parsed
