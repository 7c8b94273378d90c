# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /code-metric-generations/{generation_id}/status"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.code_metric_generation_status_response import CodeMetricGenerationStatusResponse
from ...types import Response, path_segment


def _get_kwargs(
    generation_id: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/code-metric-generations/{generation_id}/status".format(
            generation_id=path_segment("generation_id", generation_id),
        ),
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CodeMetricGenerationStatusResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = CodeMetricGenerationStatusResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[CodeMetricGenerationStatusResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    generation_id: str,
    *,
    client: Client,
) -> Response[CodeMetricGenerationStatusResponse]:
    """Ask how far the writing of a metric's code is.

    Args:
        generation_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        generation_id=generation_id,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    generation_id: str,
    *,
    client: Client,
) -> CodeMetricGenerationStatusResponse:
    """Ask how far the writing of a metric's code is.

    Args:
        generation_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        generation_id=generation_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    generation_id: str,
    *,
    client: Client,
) -> Response[CodeMetricGenerationStatusResponse]:
    """Ask how far the writing of a metric's code is.

    Args:
        generation_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        generation_id=generation_id,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    generation_id: str,
    *,
    client: Client,
) -> CodeMetricGenerationStatusResponse:
    """Ask how far the writing of a metric's code is.

    Args:
        generation_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            generation_id=generation_id,
            client=client,
        )
    ).parsed
