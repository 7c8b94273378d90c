# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.extended_trace_record_with_children import ExtendedTraceRecordWithChildren
from ...models.stub_trace_record import StubTraceRecord
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    trace_id: str,
    *,
    include_presigned_urls: bool | Unset = False,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["include_presigned_urls"] = include_presigned_urls

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects/{project_id}/traces/{trace_id}".format(
            project_id=quote(str(project_id), safe=""),
            trace_id=quote(str(trace_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ExtendedTraceRecordWithChildren | StubTraceRecord | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> ExtendedTraceRecordWithChildren | StubTraceRecord:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = ExtendedTraceRecordWithChildren.from_dict(data)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = StubTraceRecord.from_dict(data)

            return response_200_type_1

        response_200 = _parse_response_200(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ExtendedTraceRecordWithChildren | StubTraceRecord]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    trace_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_presigned_urls: bool | Unset = False,
) -> Response[ExtendedTraceRecordWithChildren | StubTraceRecord]:
    """
    Args:
        project_id (str):
        trace_id (str):
        include_presigned_urls (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExtendedTraceRecordWithChildren | StubTraceRecord]
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        trace_id=trace_id,
        include_presigned_urls=include_presigned_urls,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    trace_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_presigned_urls: bool | Unset = False,
) -> ExtendedTraceRecordWithChildren | StubTraceRecord | None:
    """
    Args:
        project_id (str):
        trace_id (str):
        include_presigned_urls (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExtendedTraceRecordWithChildren | StubTraceRecord
    """

    return sync_detailed(
        project_id=project_id,
        trace_id=trace_id,
        client=client,
        include_presigned_urls=include_presigned_urls,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    trace_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_presigned_urls: bool | Unset = False,
) -> Response[ExtendedTraceRecordWithChildren | StubTraceRecord]:
    """
    Args:
        project_id (str):
        trace_id (str):
        include_presigned_urls (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExtendedTraceRecordWithChildren | StubTraceRecord]
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        trace_id=trace_id,
        include_presigned_urls=include_presigned_urls,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    trace_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_presigned_urls: bool | Unset = False,
) -> ExtendedTraceRecordWithChildren | StubTraceRecord | None:
    """
    Args:
        project_id (str):
        trace_id (str):
        include_presigned_urls (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExtendedTraceRecordWithChildren | StubTraceRecord
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            trace_id=trace_id,
            client=client,
            include_presigned_urls=include_presigned_urls,
        )
    ).parsed
