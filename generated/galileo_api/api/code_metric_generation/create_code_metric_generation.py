# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /code-metric-generations"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.create_code_metric_generation_request import CreateCodeMetricGenerationRequest
from ...models.create_code_metric_generation_response import CreateCodeMetricGenerationResponse
from ...types import Response, to_json


def _get_kwargs(
    *,
    body: CreateCodeMetricGenerationRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/code-metric-generations",
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> CreateCodeMetricGenerationResponse:
    if response.status_code == 202:
        with errors.reading(response):
            response_202 = CreateCodeMetricGenerationResponse.from_dict(response.json())

            return response_202

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[CreateCodeMetricGenerationResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateCodeMetricGenerationRequest,
) -> Response[CreateCodeMetricGenerationResponse]:
    """Ask the service to write the code of a metric.

    Args:
        body (CreateCodeMetricGenerationRequest): What the code of a metric is to do.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateCodeMetricGenerationRequest,
) -> CreateCodeMetricGenerationResponse:
    """Ask the service to write the code of a metric.

    Args:
        body (CreateCodeMetricGenerationRequest): What the code of a metric is to do.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateCodeMetricGenerationRequest,
) -> Response[CreateCodeMetricGenerationResponse]:
    """Ask the service to write the code of a metric.

    Args:
        body (CreateCodeMetricGenerationRequest): What the code of a metric is to do.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateCodeMetricGenerationRequest,
) -> CreateCodeMetricGenerationResponse:
    """Ask the service to write the code of a metric.

    Args:
        body (CreateCodeMetricGenerationRequest): What the code of a metric is to do.

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
            body=body,
        )
    ).parsed
