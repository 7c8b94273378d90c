# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /projects/{project_id}/spans/partial_search"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.log_records_partial_query_request import LogRecordsPartialQueryRequest
from ...models.log_records_partial_query_response import LogRecordsPartialQueryResponse
from ...types import Response, path_segment, to_json


def _get_kwargs(
    project_id: str,
    *,
    body: LogRecordsPartialQueryRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/projects/{project_id}/spans/partial_search".format(
            project_id=path_segment("project_id", project_id),
        ),
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> LogRecordsPartialQueryResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = LogRecordsPartialQueryResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[LogRecordsPartialQueryResponse]:
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
    body: LogRecordsPartialQueryRequest,
) -> Response[LogRecordsPartialQueryResponse]:
    """Find spans by filters and read only chosen columns.

    Args:
        project_id (str):
        body (LogRecordsPartialQueryRequest): Which records to find, in which run, and which
            columns to read.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    project_id: str,
    *,
    client: Client,
    body: LogRecordsPartialQueryRequest,
) -> LogRecordsPartialQueryResponse:
    """Find spans by filters and read only chosen columns.

    Args:
        project_id (str):
        body (LogRecordsPartialQueryRequest): Which records to find, in which run, and which
            columns to read.

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
        body=body,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: Client,
    body: LogRecordsPartialQueryRequest,
) -> Response[LogRecordsPartialQueryResponse]:
    """Find spans by filters and read only chosen columns.

    Args:
        project_id (str):
        body (LogRecordsPartialQueryRequest): Which records to find, in which run, and which
            columns to read.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        body=body,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    project_id: str,
    *,
    client: Client,
    body: LogRecordsPartialQueryRequest,
) -> LogRecordsPartialQueryResponse:
    """Find spans by filters and read only chosen columns.

    Args:
        project_id (str):
        body (LogRecordsPartialQueryRequest): Which records to find, in which run, and which
            columns to read.

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
            body=body,
        )
    ).parsed
