# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /scorers/{scorer_id}/projects"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.project_v2_get_projects_paginated_response import (
    ProjectV2GetProjectsPaginatedResponse,
)
from ...types import UNSET, Response, Unset, path_segment


def _get_kwargs(
    scorer_id: str,
    *,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["starting_token"] = starting_token

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/scorers/{scorer_id}/projects".format(
            scorer_id=path_segment("scorer_id", scorer_id),
        ),
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ProjectV2GetProjectsPaginatedResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = ProjectV2GetProjectsPaginatedResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[ProjectV2GetProjectsPaginatedResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    scorer_id: str,
    *,
    client: Client,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[ProjectV2GetProjectsPaginatedResponse]:
    """List the projects that use a scorer.

    Args:
        scorer_id (str):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        scorer_id=scorer_id,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    scorer_id: str,
    *,
    client: Client,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> ProjectV2GetProjectsPaginatedResponse:
    """List the projects that use a scorer.

    Args:
        scorer_id (str):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        scorer_id=scorer_id,
        client=client,
        starting_token=starting_token,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    scorer_id: str,
    *,
    client: Client,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[ProjectV2GetProjectsPaginatedResponse]:
    """List the projects that use a scorer.

    Args:
        scorer_id (str):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        scorer_id=scorer_id,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    scorer_id: str,
    *,
    client: Client,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> ProjectV2GetProjectsPaginatedResponse:
    """List the projects that use a scorer.

    Args:
        scorer_id (str):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            scorer_id=scorer_id,
            client=client,
            starting_token=starting_token,
            limit=limit,
        )
    ).parsed
