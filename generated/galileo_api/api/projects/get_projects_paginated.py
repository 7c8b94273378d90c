# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_projects_paginated_response import GetProjectsPaginatedResponse
from ...models.project_action import ProjectAction
from ...models.project_collection_params import ProjectCollectionParams
from ...types import UNSET, Response, Unset


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
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetProjectsPaginatedResponse | None:
    if response.status_code == 200:
        response_200 = GetProjectsPaginatedResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetProjectsPaginatedResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ProjectCollectionParams | Unset = UNSET,
    actions: list[ProjectAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[GetProjectsPaginatedResponse]:
    """
    Args:
        actions (list[ProjectAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ProjectCollectionParams | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetProjectsPaginatedResponse]
    """

    kwargs = _get_kwargs(
        body=body,
        actions=actions,
        starting_token=starting_token,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ProjectCollectionParams | Unset = UNSET,
    actions: list[ProjectAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> GetProjectsPaginatedResponse | None:
    """
    Args:
        actions (list[ProjectAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ProjectCollectionParams | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetProjectsPaginatedResponse
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
    client: AuthenticatedClient | Client,
    body: ProjectCollectionParams | Unset = UNSET,
    actions: list[ProjectAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[GetProjectsPaginatedResponse]:
    """
    Args:
        actions (list[ProjectAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ProjectCollectionParams | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetProjectsPaginatedResponse]
    """

    kwargs = _get_kwargs(
        body=body,
        actions=actions,
        starting_token=starting_token,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ProjectCollectionParams | Unset = UNSET,
    actions: list[ProjectAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> GetProjectsPaginatedResponse | None:
    """
    Args:
        actions (list[ProjectAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ProjectCollectionParams | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetProjectsPaginatedResponse
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
