# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /datasets/{dataset_id}/variable_preview"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.dataset_input_json_field import DatasetInputJsonField
from ...types import Response, path_segment


def _get_kwargs(
    dataset_id: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/datasets/{dataset_id}/variable_preview".format(
            dataset_id=path_segment("dataset_id", dataset_id),
        ),
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> list[DatasetInputJsonField]:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = []
            _response_200 = response.json()
            for response_200_item_data in _response_200:
                response_200_item = DatasetInputJsonField.from_dict(response_200_item_data)

                response_200.append(response_200_item)

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[list[DatasetInputJsonField]]:
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
) -> Response[list[DatasetInputJsonField]]:
    """List the keys inside the JSON inputs of a dataset with some of their values.

    Args:
        dataset_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        dataset_id=dataset_id,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    dataset_id: str,
    *,
    client: Client,
) -> list[DatasetInputJsonField]:
    """List the keys inside the JSON inputs of a dataset with some of their values.

    Args:
        dataset_id (str):

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
    ).parsed


async def asyncio_detailed(
    dataset_id: str,
    *,
    client: Client,
) -> Response[list[DatasetInputJsonField]]:
    """List the keys inside the JSON inputs of a dataset with some of their values.

    Args:
        dataset_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        dataset_id=dataset_id,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    dataset_id: str,
    *,
    client: Client,
) -> list[DatasetInputJsonField]:
    """List the keys inside the JSON inputs of a dataset with some of their values.

    Args:
        dataset_id (str):

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
        )
    ).parsed
