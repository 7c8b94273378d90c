# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""PATCH /v2/datasets/{dataset_id}/examples"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.dataset_version_with_example_ids import DatasetVersionWithExampleIds
from ...models.datasets_examples_update_request import DatasetsExamplesUpdateRequest
from ...types import UNSET, Response, Unset, path_segment, to_json


def _get_kwargs(
    dataset_id: str,
    *,
    body: DatasetsExamplesUpdateRequest,
    dataset_version_id: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["dataset_version_id"] = dataset_version_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v2/datasets/{dataset_id}/examples".format(
            dataset_id=path_segment("dataset_id", dataset_id),
        ),
        "params": params,
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> DatasetVersionWithExampleIds:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = DatasetVersionWithExampleIds.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[DatasetVersionWithExampleIds]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    dataset_id: str,
    *,
    client: Client,
    body: DatasetsExamplesUpdateRequest,
    dataset_version_id: str | Unset = UNSET,
) -> Response[DatasetVersionWithExampleIds]:
    """Change fields of examples.

    Args:
        dataset_id (str):
        dataset_version_id (str | Unset):
        body (DatasetsExamplesUpdateRequest):

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
        dataset_version_id=dataset_version_id,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    dataset_id: str,
    *,
    client: Client,
    body: DatasetsExamplesUpdateRequest,
    dataset_version_id: str | Unset = UNSET,
) -> DatasetVersionWithExampleIds:
    """Change fields of examples.

    Args:
        dataset_id (str):
        dataset_version_id (str | Unset):
        body (DatasetsExamplesUpdateRequest):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        dataset_id=dataset_id,
        client=client,
        body=body,
        dataset_version_id=dataset_version_id,
    ).parsed


async def asyncio_detailed(
    dataset_id: str,
    *,
    client: Client,
    body: DatasetsExamplesUpdateRequest,
    dataset_version_id: str | Unset = UNSET,
) -> Response[DatasetVersionWithExampleIds]:
    """Change fields of examples.

    Args:
        dataset_id (str):
        dataset_version_id (str | Unset):
        body (DatasetsExamplesUpdateRequest):

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
        dataset_version_id=dataset_version_id,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    dataset_id: str,
    *,
    client: Client,
    body: DatasetsExamplesUpdateRequest,
    dataset_version_id: str | Unset = UNSET,
) -> DatasetVersionWithExampleIds:
    """Change fields of examples.

    Args:
        dataset_id (str):
        dataset_version_id (str | Unset):
        body (DatasetsExamplesUpdateRequest):

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
            client=client,
            body=body,
            dataset_version_id=dataset_version_id,
        )
    ).parsed
