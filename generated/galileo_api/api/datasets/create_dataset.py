# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /datasets"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
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
        "headers": headers,
    }

    if not isinstance(body, Unset):
        _kwargs["files"] = body.to_multipart()

    return _kwargs


def _parse_response(response: httpx.Response) -> DatasetDB:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = DatasetDB.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[DatasetDB]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: BodyCreateDataset | Unset = UNSET,
    format_: DatasetFormat | Unset = UNSET,
    hidden: bool | Unset = False,
) -> Response[DatasetDB]:
    """Create a dataset from a file or from another dataset.

    Give either `file` or `copy_from_dataset_id`. The query says which format the file has.

    Args:
        format_ (DatasetFormat | Unset): Format of a file of rows.
        hidden (bool | Unset):  Default: False.
        body (BodyCreateDataset | Unset): The form that creates a dataset.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
        format_=format_,
        hidden=hidden,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: BodyCreateDataset | Unset = UNSET,
    format_: DatasetFormat | Unset = UNSET,
    hidden: bool | Unset = False,
) -> DatasetDB:
    """Create a dataset from a file or from another dataset.

    Give either `file` or `copy_from_dataset_id`. The query says which format the file has.

    Args:
        format_ (DatasetFormat | Unset): Format of a file of rows.
        hidden (bool | Unset):  Default: False.
        body (BodyCreateDataset | Unset): The form that creates a dataset.

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
        format_=format_,
        hidden=hidden,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: BodyCreateDataset | Unset = UNSET,
    format_: DatasetFormat | Unset = UNSET,
    hidden: bool | Unset = False,
) -> Response[DatasetDB]:
    """Create a dataset from a file or from another dataset.

    Give either `file` or `copy_from_dataset_id`. The query says which format the file has.

    Args:
        format_ (DatasetFormat | Unset): Format of a file of rows.
        hidden (bool | Unset):  Default: False.
        body (BodyCreateDataset | Unset): The form that creates a dataset.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
        format_=format_,
        hidden=hidden,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: BodyCreateDataset | Unset = UNSET,
    format_: DatasetFormat | Unset = UNSET,
    hidden: bool | Unset = False,
) -> DatasetDB:
    """Create a dataset from a file or from another dataset.

    Give either `file` or `copy_from_dataset_id`. The query says which format the file has.

    Args:
        format_ (DatasetFormat | Unset): Format of a file of rows.
        hidden (bool | Unset):  Default: False.
        body (BodyCreateDataset | Unset): The form that creates a dataset.

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
            format_=format_,
            hidden=hidden,
        )
    ).parsed
