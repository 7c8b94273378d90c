# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /projects/{project_id}/spans/{span_id}"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.extended_agent_span_record_with_children import ExtendedAgentSpanRecordWithChildren
from ...models.extended_control_span_record import ExtendedControlSpanRecord
from ...models.extended_llm_span_record import ExtendedLlmSpanRecord
from ...models.extended_retriever_span_record_with_children import (
    ExtendedRetrieverSpanRecordWithChildren,
)
from ...models.extended_tool_span_record_with_children import ExtendedToolSpanRecordWithChildren
from ...models.extended_workflow_span_record_with_children import (
    ExtendedWorkflowSpanRecordWithChildren,
)
from ...types import UNSET, Response, Unset, path_segment


def _get_kwargs(
    project_id: str,
    span_id: str,
    *,
    include_presigned_urls: bool | Unset = False,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["include_presigned_urls"] = include_presigned_urls

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects/{project_id}/spans/{span_id}".format(
            project_id=path_segment("project_id", project_id),
            span_id=path_segment("span_id", span_id),
        ),
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> (
    ExtendedAgentSpanRecordWithChildren
    | ExtendedControlSpanRecord
    | ExtendedLlmSpanRecord
    | ExtendedRetrieverSpanRecordWithChildren
    | ExtendedToolSpanRecordWithChildren
    | ExtendedWorkflowSpanRecordWithChildren
):
    if response.status_code == 200:
        with errors.reading(response):

            def _parse_response_200(
                data: Any,
            ) -> (
                ExtendedAgentSpanRecordWithChildren
                | ExtendedControlSpanRecord
                | ExtendedLlmSpanRecord
                | ExtendedRetrieverSpanRecordWithChildren
                | ExtendedToolSpanRecordWithChildren
                | ExtendedWorkflowSpanRecordWithChildren
            ):
                if isinstance(data, dict):
                    match data.get("type"):
                        case "agent":
                            response_200_type_0 = ExtendedAgentSpanRecordWithChildren.from_dict(
                                data
                            )

                            return response_200_type_0

                        case "workflow":
                            response_200_type_1 = ExtendedWorkflowSpanRecordWithChildren.from_dict(
                                data
                            )

                            return response_200_type_1

                        case "llm":
                            response_200_type_2 = ExtendedLlmSpanRecord.from_dict(data)

                            return response_200_type_2

                        case "tool":
                            response_200_type_3 = ExtendedToolSpanRecordWithChildren.from_dict(data)

                            return response_200_type_3

                        case "retriever":
                            response_200_type_4 = ExtendedRetrieverSpanRecordWithChildren.from_dict(
                                data
                            )

                            return response_200_type_4

                        case "control":
                            response_200_type_5 = ExtendedControlSpanRecord.from_dict(data)

                            return response_200_type_5

                return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

            response_200 = _parse_response_200(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(
    response: httpx.Response,
) -> Response[
    ExtendedAgentSpanRecordWithChildren
    | ExtendedControlSpanRecord
    | ExtendedLlmSpanRecord
    | ExtendedRetrieverSpanRecordWithChildren
    | ExtendedToolSpanRecordWithChildren
    | ExtendedWorkflowSpanRecordWithChildren
]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    project_id: str,
    span_id: str,
    *,
    client: Client,
    include_presigned_urls: bool | Unset = False,
) -> Response[
    ExtendedAgentSpanRecordWithChildren
    | ExtendedControlSpanRecord
    | ExtendedLlmSpanRecord
    | ExtendedRetrieverSpanRecordWithChildren
    | ExtendedToolSpanRecordWithChildren
    | ExtendedWorkflowSpanRecordWithChildren
]:
    """Read a span with what is nested in it.

    Args:
        project_id (str):
        span_id (str):
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
        span_id=span_id,
        include_presigned_urls=include_presigned_urls,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    project_id: str,
    span_id: str,
    *,
    client: Client,
    include_presigned_urls: bool | Unset = False,
) -> (
    ExtendedAgentSpanRecordWithChildren
    | ExtendedControlSpanRecord
    | ExtendedLlmSpanRecord
    | ExtendedRetrieverSpanRecordWithChildren
    | ExtendedToolSpanRecordWithChildren
    | ExtendedWorkflowSpanRecordWithChildren
):
    """Read a span with what is nested in it.

    Args:
        project_id (str):
        span_id (str):
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
        span_id=span_id,
        client=client,
        include_presigned_urls=include_presigned_urls,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    span_id: str,
    *,
    client: Client,
    include_presigned_urls: bool | Unset = False,
) -> Response[
    ExtendedAgentSpanRecordWithChildren
    | ExtendedControlSpanRecord
    | ExtendedLlmSpanRecord
    | ExtendedRetrieverSpanRecordWithChildren
    | ExtendedToolSpanRecordWithChildren
    | ExtendedWorkflowSpanRecordWithChildren
]:
    """Read a span with what is nested in it.

    Args:
        project_id (str):
        span_id (str):
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
        span_id=span_id,
        include_presigned_urls=include_presigned_urls,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    project_id: str,
    span_id: str,
    *,
    client: Client,
    include_presigned_urls: bool | Unset = False,
) -> (
    ExtendedAgentSpanRecordWithChildren
    | ExtendedControlSpanRecord
    | ExtendedLlmSpanRecord
    | ExtendedRetrieverSpanRecordWithChildren
    | ExtendedToolSpanRecordWithChildren
    | ExtendedWorkflowSpanRecordWithChildren
):
    """Read a span with what is nested in it.

    Args:
        project_id (str):
        span_id (str):
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
            span_id=span_id,
            client=client,
            include_presigned_urls=include_presigned_urls,
        )
    ).parsed
