# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_experiment_response import ListExperimentResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    project_id: str,
    *,
    include_counts: bool | Unset = False,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["include_counts"] = include_counts

    params["starting_token"] = starting_token

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects/{project_id}/experiments/paginated".format(
            project_id=quote(str(project_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListExperimentResponse | None:
    if response.status_code == 200:
        response_200 = ListExperimentResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ListExperimentResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_counts: bool | Unset = False,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[ListExperimentResponse]:
    """
    Args:
        project_id (str):
        include_counts (bool | Unset):  Default: False.
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ListExperimentResponse]
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        include_counts=include_counts,
        starting_token=starting_token,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_counts: bool | Unset = False,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> ListExperimentResponse | None:
    """
    Args:
        project_id (str):
        include_counts (bool | Unset):  Default: False.
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ListExperimentResponse
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
        include_counts=include_counts,
        starting_token=starting_token,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_counts: bool | Unset = False,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[ListExperimentResponse]:
    """
    Args:
        project_id (str):
        include_counts (bool | Unset):  Default: False.
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ListExperimentResponse]
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        include_counts=include_counts,
        starting_token=starting_token,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
    include_counts: bool | Unset = False,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> ListExperimentResponse | None:
    """
    Args:
        project_id (str):
        include_counts (bool | Unset):  Default: False.
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ListExperimentResponse
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
            include_counts=include_counts,
            starting_token=starting_token,
            limit=limit,
        )
    ).parsed
