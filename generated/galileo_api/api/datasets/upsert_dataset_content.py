# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""PUT /datasets/{dataset_id}/content"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.rollback_request import RollbackRequest
from ...models.upsert_dataset_content_request import UpsertDatasetContentRequest
from ...types import Response, path_segment, to_json


def _get_kwargs(
    dataset_id: str,
    *,
    body: RollbackRequest | UpsertDatasetContentRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/datasets/{dataset_id}/content".format(
            dataset_id=path_segment("dataset_id", dataset_id),
        ),
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> None:
    if response.status_code == 204:
        return None

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[None]:
    _parse_response(response)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=None,
    )


def sync_detailed(
    dataset_id: str,
    *,
    client: Client,
    body: RollbackRequest | UpsertDatasetContentRequest,
) -> Response[None]:
    """Replace the content by that of another dataset or of an earlier version; makes a new
    version.

    Args:
        dataset_id (str):
        body (RollbackRequest | UpsertDatasetContentRequest):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        dataset_id=dataset_id,
        body=body,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    dataset_id: str,
    *,
    client: Client,
    body: RollbackRequest | UpsertDatasetContentRequest,
) -> None:
    """Replace the content by that of another dataset or of an earlier version; makes a new
    version.

    Args:
        dataset_id (str):
        body (RollbackRequest | UpsertDatasetContentRequest):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        Nothing.
    """

    return sync_detailed(
        dataset_id=dataset_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    dataset_id: str,
    *,
    client: Client,
    body: RollbackRequest | UpsertDatasetContentRequest,
) -> Response[None]:
    """Replace the content by that of another dataset or of an earlier version; makes a new
    version.

    Args:
        dataset_id (str):
        body (RollbackRequest | UpsertDatasetContentRequest):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        dataset_id=dataset_id,
        body=body,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    dataset_id: str,
    *,
    client: Client,
    body: RollbackRequest | UpsertDatasetContentRequest,
) -> None:
    """Replace the content by that of another dataset or of an earlier version; makes a new
    version.

    Args:
        dataset_id (str):
        body (RollbackRequest | UpsertDatasetContentRequest):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        Nothing.
    """

    return (
        await asyncio_detailed(
            dataset_id=dataset_id,
            client=client,
            body=body,
        )
    ).parsed
