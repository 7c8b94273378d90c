# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /projects/paginated"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.get_projects_paginated_response import GetProjectsPaginatedResponse
from ...models.project_action import ProjectAction
from ...models.project_collection_params import ProjectCollectionParams
from ...types import UNSET, Response, Unset, to_json


def _get_kwargs(
    *,
    body: ProjectCollectionParams | Unset = UNSET,
    actions: list[ProjectAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_actions: list[str] | Unset = UNSET
    if not isinstance(actions, Unset):
        json_actions = []
        for actions_item_data in actions:
            actions_item = actions_item_data.value
            json_actions.append(actions_item)

    params["actions"] = json_actions

    params["starting_token"] = starting_token

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/projects/paginated",
        "params": params,
        "headers": headers,
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = to_json(body)
        headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> GetProjectsPaginatedResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = GetProjectsPaginatedResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[GetProjectsPaginatedResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: ProjectCollectionParams | Unset = UNSET,
    actions: list[ProjectAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[GetProjectsPaginatedResponse]:
    """Find projects by filters, in a chosen order.

    Args:
        actions (list[ProjectAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ProjectCollectionParams | Unset): Which projects to find.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
        actions=actions,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: ProjectCollectionParams | Unset = UNSET,
    actions: list[ProjectAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> GetProjectsPaginatedResponse:
    """Find projects by filters, in a chosen order.

    Args:
        actions (list[ProjectAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ProjectCollectionParams | Unset): Which projects to find.

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
        actions=actions,
        starting_token=starting_token,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: ProjectCollectionParams | Unset = UNSET,
    actions: list[ProjectAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[GetProjectsPaginatedResponse]:
    """Find projects by filters, in a chosen order.

    Args:
        actions (list[ProjectAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ProjectCollectionParams | Unset): Which projects to find.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
        actions=actions,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: ProjectCollectionParams | Unset = UNSET,
    actions: list[ProjectAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> GetProjectsPaginatedResponse:
    """Find projects by filters, in a chosen order.

    Args:
        actions (list[ProjectAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ProjectCollectionParams | Unset): Which projects to find.

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
            actions=actions,
            starting_token=starting_token,
            limit=limit,
        )
    ).parsed
