# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.dataset_version_db import DatasetVersionDB
from ...models.update_dataset_version_request import UpdateDatasetVersionRequest
from ...types import Response


def _get_kwargs(
    dataset_id: str,
    version_index: int,
    *,
    body: UpdateDatasetVersionRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/datasets/{dataset_id}/versions/{version_index}".format(
            dataset_id=quote(str(dataset_id), safe=""),
            version_index=quote(str(version_index), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DatasetVersionDB | None:
    if response.status_code == 200:
        response_200 = DatasetVersionDB.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DatasetVersionDB]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    dataset_id: str,
    version_index: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateDatasetVersionRequest,
) -> Response[DatasetVersionDB]:
    """
    Args:
        dataset_id (str):
        version_index (int):
        body (UpdateDatasetVersionRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DatasetVersionDB]
    """

    kwargs = _get_kwargs(
        dataset_id=dataset_id,
        version_index=version_index,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    dataset_id: str,
    version_index: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateDatasetVersionRequest,
) -> DatasetVersionDB | None:
    """
    Args:
        dataset_id (str):
        version_index (int):
        body (UpdateDatasetVersionRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DatasetVersionDB
    """

    return sync_detailed(
        dataset_id=dataset_id,
        version_index=version_index,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    dataset_id: str,
    version_index: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateDatasetVersionRequest,
) -> Response[DatasetVersionDB]:
    """
    Args:
        dataset_id (str):
        version_index (int):
        body (UpdateDatasetVersionRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DatasetVersionDB]
    """

    kwargs = _get_kwargs(
        dataset_id=dataset_id,
        version_index=version_index,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    dataset_id: str,
    version_index: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateDatasetVersionRequest,
) -> DatasetVersionDB | None:
    """
    Args:
        dataset_id (str):
        version_index (int):
        body (UpdateDatasetVersionRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DatasetVersionDB
    """

    return (
        await asyncio_detailed(
            dataset_id=dataset_id,
            version_index=version_index,
            client=client,
            body=body,
        )
    ).parsed
