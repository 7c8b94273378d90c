# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /projects/{project_id}/traces/{trace_id}"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.extended_trace_record_with_children import ExtendedTraceRecordWithChildren
from ...models.stub_trace_record import StubTraceRecord
from ...types import UNSET, Response, Unset, path_segment


def _get_kwargs(
    project_id: str,
    trace_id: str,
    *,
    include_presigned_urls: bool | Unset = False,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["include_presigned_urls"] = include_presigned_urls

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects/{project_id}/traces/{trace_id}".format(
            project_id=path_segment("project_id", project_id),
            trace_id=path_segment("trace_id", trace_id),
        ),
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ExtendedTraceRecordWithChildren | StubTraceRecord:
    if response.status_code == 200:
        with errors.reading(response):

            def _parse_response_200(data: Any) -> ExtendedTraceRecordWithChildren | StubTraceRecord:
                if isinstance(data, dict):
                    match data.get("type"):
                        case "trace":
                            response_200_type_0 = ExtendedTraceRecordWithChildren.from_dict(data)

                            return response_200_type_0

                        case "stub_trace":
                            response_200_type_1 = StubTraceRecord.from_dict(data)

                            return response_200_type_1

                return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

            response_200 = _parse_response_200(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(
    response: httpx.Response,
) -> Response[ExtendedTraceRecordWithChildren | StubTraceRecord]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    project_id: str,
    trace_id: str,
    *,
    client: Client,
    include_presigned_urls: bool | Unset = False,
) -> Response[ExtendedTraceRecordWithChildren | StubTraceRecord]:
    """Read a trace with its spans.

    Args:
        project_id (str):
        trace_id (str):
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
        trace_id=trace_id,
        include_presigned_urls=include_presigned_urls,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    project_id: str,
    trace_id: str,
    *,
    client: Client,
    include_presigned_urls: bool | Unset = False,
) -> ExtendedTraceRecordWithChildren | StubTraceRecord:
    """Read a trace with its spans.

    Args:
        project_id (str):
        trace_id (str):
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
        trace_id=trace_id,
        client=client,
        include_presigned_urls=include_presigned_urls,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    trace_id: str,
    *,
    client: Client,
    include_presigned_urls: bool | Unset = False,
) -> Response[ExtendedTraceRecordWithChildren | StubTraceRecord]:
    """Read a trace with its spans.

    Args:
        project_id (str):
        trace_id (str):
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
        trace_id=trace_id,
        include_presigned_urls=include_presigned_urls,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    project_id: str,
    trace_id: str,
    *,
    client: Client,
    include_presigned_urls: bool | Unset = False,
) -> ExtendedTraceRecordWithChildren | StubTraceRecord:
    """Read a trace with its spans.

    Args:
        project_id (str):
        trace_id (str):
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
            trace_id=trace_id,
            client=client,
            include_presigned_urls=include_presigned_urls,
        )
    ).parsed
