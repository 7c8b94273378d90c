# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /datasets"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.dataset_action import DatasetAction
from ...models.list_dataset_response import ListDatasetResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    actions: list[DatasetAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_actions: list[str] | Unset = UNSET
    if not isinstance(actions, Unset):
        json_actions = []
        for actions_item_data in actions:
            actions_item = actions_item_data.value
            json_actions.append(actions_item)

    params["actions"] = json_actions

    params["starting_token"] = starting_token

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/datasets",
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ListDatasetResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = ListDatasetResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[ListDatasetResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    actions: list[DatasetAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[ListDatasetResponse]:
    """List the datasets that the caller may see.

    Args:
        actions (list[DatasetAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        actions=actions,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    actions: list[DatasetAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> ListDatasetResponse:
    """List the datasets that the caller may see.

    Args:
        actions (list[DatasetAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        client=client,
        actions=actions,
        starting_token=starting_token,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    actions: list[DatasetAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[ListDatasetResponse]:
    """List the datasets that the caller may see.

    Args:
        actions (list[DatasetAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        actions=actions,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    actions: list[DatasetAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> ListDatasetResponse:
    """List the datasets that the caller may see.

    Args:
        actions (list[DatasetAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.

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
            actions=actions,
            starting_token=starting_token,
            limit=limit,
        )
    ).parsed
