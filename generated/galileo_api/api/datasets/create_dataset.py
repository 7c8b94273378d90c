# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.body_create_dataset import BodyCreateDataset
from ...models.dataset_db import DatasetDB
from ...models.dataset_format import DatasetFormat
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: BodyCreateDataset | Unset = UNSET,
    format_: DatasetFormat | Unset = UNSET,
    hidden: bool | Unset = False,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_format_: str | Unset = UNSET
    if not isinstance(format_, Unset):
        json_format_ = format_.value

    params["format"] = json_format_

    params["hidden"] = hidden

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/datasets",
        "params": params,
    }

    if not isinstance(body, Unset):
        _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DatasetDB | None:
    if response.status_code == 200:
        response_200 = DatasetDB.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DatasetDB]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: BodyCreateDataset | Unset = UNSET,
    format_: DatasetFormat | Unset = UNSET,
    hidden: bool | Unset = False,
) -> Response[DatasetDB]:
    """
    Args:
        format_ (DatasetFormat | Unset):
        hidden (bool | Unset):  Default: False.
        body (BodyCreateDataset | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DatasetDB]
    """

    kwargs = _get_kwargs(
        body=body,
        format_=format_,
        hidden=hidden,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: BodyCreateDataset | Unset = UNSET,
    format_: DatasetFormat | Unset = UNSET,
    hidden: bool | Unset = False,
) -> DatasetDB | None:
    """
    Args:
        format_ (DatasetFormat | Unset):
        hidden (bool | Unset):  Default: False.
        body (BodyCreateDataset | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DatasetDB
    """

    return sync_detailed(
        client=client,
        body=body,
        format_=format_,
        hidden=hidden,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: BodyCreateDataset | Unset = UNSET,
    format_: DatasetFormat | Unset = UNSET,
    hidden: bool | Unset = False,
) -> Response[DatasetDB]:
    """
    Args:
        format_ (DatasetFormat | Unset):
        hidden (bool | Unset):  Default: False.
        body (BodyCreateDataset | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DatasetDB]
    """

    kwargs = _get_kwargs(
        body=body,
        format_=format_,
        hidden=hidden,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: BodyCreateDataset | Unset = UNSET,
    format_: DatasetFormat | Unset = UNSET,
    hidden: bool | Unset = False,
) -> DatasetDB | None:
    """
    Args:
        format_ (DatasetFormat | Unset):
        hidden (bool | Unset):  Default: False.
        body (BodyCreateDataset | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DatasetDB
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            format_=format_,
            hidden=hidden,
        )
    ).parsed
