# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""PATCH /datasets/{dataset_id}/versions/{version_index}"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.dataset_version_db import DatasetVersionDB
from ...models.update_dataset_version_request import UpdateDatasetVersionRequest
from ...types import Response, path_segment, to_json


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
            dataset_id=path_segment("dataset_id", dataset_id),
            version_index=path_segment("version_index", version_index),
        ),
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> DatasetVersionDB:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = DatasetVersionDB.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[DatasetVersionDB]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    dataset_id: str,
    version_index: int,
    *,
    client: Client,
    body: UpdateDatasetVersionRequest,
) -> Response[DatasetVersionDB]:
    """Name a version.

    Args:
        dataset_id (str):
        version_index (int):
        body (UpdateDatasetVersionRequest): A name for a version.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        dataset_id=dataset_id,
        version_index=version_index,
        body=body,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    dataset_id: str,
    version_index: int,
    *,
    client: Client,
    body: UpdateDatasetVersionRequest,
) -> DatasetVersionDB:
    """Name a version.

    Args:
        dataset_id (str):
        version_index (int):
        body (UpdateDatasetVersionRequest): A name for a version.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
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
    client: Client,
    body: UpdateDatasetVersionRequest,
) -> Response[DatasetVersionDB]:
    """Name a version.

    Args:
        dataset_id (str):
        version_index (int):
        body (UpdateDatasetVersionRequest): A name for a version.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        dataset_id=dataset_id,
        version_index=version_index,
        body=body,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    dataset_id: str,
    version_index: int,
    *,
    client: Client,
    body: UpdateDatasetVersionRequest,
) -> DatasetVersionDB:
    """Name a version.

    Args:
        dataset_id (str):
        version_index (int):
        body (UpdateDatasetVersionRequest): A name for a version.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            dataset_id=dataset_id,
            version_index=version_index,
            client=client,
            body=body,
        )
    ).parsed
