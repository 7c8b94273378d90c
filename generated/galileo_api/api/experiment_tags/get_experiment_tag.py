# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.run_tag_db import RunTagDB
from ...types import Response


def _get_kwargs(
    project_id: str,
    experiment_id: str,
    tag_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects/{project_id}/experiments/{experiment_id}/tags/{tag_id}".format(
            project_id=quote(str(project_id), safe=""),
            experiment_id=quote(str(experiment_id), safe=""),
            tag_id=quote(str(tag_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RunTagDB | None:
    if response.status_code == 200:
        response_200 = RunTagDB.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RunTagDB]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    project_id: str,
    experiment_id: str,
    tag_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[RunTagDB]:
    """
    Args:
        project_id (str):
        experiment_id (str):
        tag_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RunTagDB]
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        experiment_id=experiment_id,
        tag_id=tag_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    experiment_id: str,
    tag_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> RunTagDB | None:
    """
    Args:
        project_id (str):
        experiment_id (str):
        tag_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RunTagDB
    """

    return sync_detailed(
        project_id=project_id,
        experiment_id=experiment_id,
        tag_id=tag_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    experiment_id: str,
    tag_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[RunTagDB]:
    """
    Args:
        project_id (str):
        experiment_id (str):
        tag_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RunTagDB]
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        experiment_id=experiment_id,
        tag_id=tag_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    experiment_id: str,
    tag_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> RunTagDB | None:
    """
    Args:
        project_id (str):
        experiment_id (str):
        tag_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RunTagDB
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            experiment_id=experiment_id,
            tag_id=tag_id,
            client=client,
        )
    ).parsed
