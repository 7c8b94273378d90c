# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /scorers/list"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.list_scorers_request import ListScorersRequest
from ...models.list_scorers_response import ListScorersResponse
from ...models.scorer_action import ScorerAction
from ...types import UNSET, Response, Unset, to_json


def _get_kwargs(
    *,
    body: ListScorersRequest,
    actions: list[ScorerAction] | Unset = UNSET,
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
        "method": "post",
        "url": "/scorers/list",
        "params": params,
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> ListScorersResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = ListScorersResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[ListScorersResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: ListScorersRequest,
    actions: list[ScorerAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[ListScorersResponse]:
    """Find scorers by filters, in a chosen order.

    Args:
        actions (list[ScorerAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ListScorersRequest): Which scorers to find.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
        actions=actions,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: ListScorersRequest,
    actions: list[ScorerAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> ListScorersResponse:
    """Find scorers by filters, in a chosen order.

    Args:
        actions (list[ScorerAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ListScorersRequest): Which scorers to find.

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
        actions=actions,
        starting_token=starting_token,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: ListScorersRequest,
    actions: list[ScorerAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[ListScorersResponse]:
    """Find scorers by filters, in a chosen order.

    Args:
        actions (list[ScorerAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ListScorersRequest): Which scorers to find.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
        actions=actions,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: ListScorersRequest,
    actions: list[ScorerAction] | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> ListScorersResponse:
    """Find scorers by filters, in a chosen order.

    Args:
        actions (list[ScorerAction] | Unset):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ListScorersRequest): Which scorers to find.

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
            actions=actions,
            starting_token=starting_token,
            limit=limit,
        )
    ).parsed
