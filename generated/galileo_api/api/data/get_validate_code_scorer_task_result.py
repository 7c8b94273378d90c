# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /scorers/code/validate/{task_id}"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.registered_scorer_task_result_response import RegisteredScorerTaskResultResponse
from ...types import Response, path_segment


def _get_kwargs(
    task_id: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/scorers/code/validate/{task_id}".format(
            task_id=path_segment("task_id", task_id),
        ),
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> RegisteredScorerTaskResultResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = RegisteredScorerTaskResultResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[RegisteredScorerTaskResultResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    task_id: str,
    *,
    client: Client,
) -> Response[RegisteredScorerTaskResultResponse]:
    """Ask how a trial of a scorer's code went.

    Args:
        task_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        task_id=task_id,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    task_id: str,
    *,
    client: Client,
) -> RegisteredScorerTaskResultResponse:
    """Ask how a trial of a scorer's code went.

    Args:
        task_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        task_id=task_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    task_id: str,
    *,
    client: Client,
) -> Response[RegisteredScorerTaskResultResponse]:
    """Ask how a trial of a scorer's code went.

    Args:
        task_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        task_id=task_id,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    task_id: str,
    *,
    client: Client,
) -> RegisteredScorerTaskResultResponse:
    """Ask how a trial of a scorer's code went.

    Args:
        task_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            task_id=task_id,
            client=client,
        )
    ).parsed
