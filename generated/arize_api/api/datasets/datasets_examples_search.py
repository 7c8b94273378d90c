# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""POST /v2/datasets/{dataset_id}/examples/search"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.datasets_examples_list_200_response import DatasetsExamplesList200Response
from ...models.datasets_examples_search_request import DatasetsExamplesSearchRequest
from ...types import Response, path_segment, to_json


def _get_kwargs(
    dataset_id: str,
    *,
    body: DatasetsExamplesSearchRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2/datasets/{dataset_id}/examples/search".format(
            dataset_id=path_segment("dataset_id", dataset_id),
        ),
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> DatasetsExamplesList200Response:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = DatasetsExamplesList200Response.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[DatasetsExamplesList200Response]:
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
    body: DatasetsExamplesSearchRequest,
) -> Response[DatasetsExamplesList200Response]:
    """Find examples of a version.

    Without a filter it finds all of them.

    Args:
        dataset_id (str):
        body (DatasetsExamplesSearchRequest):

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
    body: DatasetsExamplesSearchRequest,
) -> DatasetsExamplesList200Response:
    """Find examples of a version.

    Without a filter it finds all of them.

    Args:
        dataset_id (str):
        body (DatasetsExamplesSearchRequest):

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
    ).parsed


async def asyncio_detailed(
    dataset_id: str,
    *,
    client: Client,
    body: DatasetsExamplesSearchRequest,
) -> Response[DatasetsExamplesList200Response]:
    """Find examples of a version.

    Without a filter it finds all of them.

    Args:
        dataset_id (str):
        body (DatasetsExamplesSearchRequest):

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
    body: DatasetsExamplesSearchRequest,
) -> DatasetsExamplesList200Response:
    """Find examples of a version.

    Without a filter it finds all of them.

    Args:
        dataset_id (str):
        body (DatasetsExamplesSearchRequest):

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
        )
    ).parsed
