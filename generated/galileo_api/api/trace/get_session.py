# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /projects/{project_id}/sessions/{session_id}"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.extended_session_record_with_children import ExtendedSessionRecordWithChildren
from ...types import UNSET, Response, Unset, path_segment


def _get_kwargs(
    project_id: str,
    session_id: str,
    *,
    include_presigned_urls: bool | Unset = False,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["include_presigned_urls"] = include_presigned_urls

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects/{project_id}/sessions/{session_id}".format(
            project_id=path_segment("project_id", project_id),
            session_id=path_segment("session_id", session_id),
        ),
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ExtendedSessionRecordWithChildren:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = ExtendedSessionRecordWithChildren.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[ExtendedSessionRecordWithChildren]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    project_id: str,
    session_id: str,
    *,
    client: Client,
    include_presigned_urls: bool | Unset = False,
) -> Response[ExtendedSessionRecordWithChildren]:
    """Read a session with its traces.

    Args:
        project_id (str):
        session_id (str):
        include_presigned_urls (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        session_id=session_id,
        include_presigned_urls=include_presigned_urls,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    project_id: str,
    session_id: str,
    *,
    client: Client,
    include_presigned_urls: bool | Unset = False,
) -> ExtendedSessionRecordWithChildren:
    """Read a session with its traces.

    Args:
        project_id (str):
        session_id (str):
        include_presigned_urls (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        project_id=project_id,
        session_id=session_id,
        client=client,
        include_presigned_urls=include_presigned_urls,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    session_id: str,
    *,
    client: Client,
    include_presigned_urls: bool | Unset = False,
) -> Response[ExtendedSessionRecordWithChildren]:
    """Read a session with its traces.

    Args:
        project_id (str):
        session_id (str):
        include_presigned_urls (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        session_id=session_id,
        include_presigned_urls=include_presigned_urls,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    project_id: str,
    session_id: str,
    *,
    client: Client,
    include_presigned_urls: bool | Unset = False,
) -> ExtendedSessionRecordWithChildren:
    """Read a session with its traces.

    Args:
        project_id (str):
        session_id (str):
        include_presigned_urls (bool | Unset):  Default: False.

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
            session_id=session_id,
            client=client,
            include_presigned_urls=include_presigned_urls,
        )
    ).parsed
