# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /scorers/{scorer_id}"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.scorer_action import ScorerAction
from ...models.scorer_response import ScorerResponse
from ...types import UNSET, Response, Unset, path_segment


def _get_kwargs(
    scorer_id: str,
    *,
    actions: list[ScorerAction] | Unset = UNSET,
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

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/scorers/{scorer_id}".format(
            scorer_id=path_segment("scorer_id", scorer_id),
        ),
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ScorerResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = ScorerResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[ScorerResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    scorer_id: str,
    *,
    client: Client,
    actions: list[ScorerAction] | Unset = UNSET,
) -> Response[ScorerResponse]:
    """Read a scorer.

    Args:
        scorer_id (str):
        actions (list[ScorerAction] | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        scorer_id=scorer_id,
        actions=actions,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    scorer_id: str,
    *,
    client: Client,
    actions: list[ScorerAction] | Unset = UNSET,
) -> ScorerResponse:
    """Read a scorer.

    Args:
        scorer_id (str):
        actions (list[ScorerAction] | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        scorer_id=scorer_id,
        client=client,
        actions=actions,
    ).parsed


async def asyncio_detailed(
    scorer_id: str,
    *,
    client: Client,
    actions: list[ScorerAction] | Unset = UNSET,
) -> Response[ScorerResponse]:
    """Read a scorer.

    Args:
        scorer_id (str):
        actions (list[ScorerAction] | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        scorer_id=scorer_id,
        actions=actions,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    scorer_id: str,
    *,
    client: Client,
    actions: list[ScorerAction] | Unset = UNSET,
) -> ScorerResponse:
    """Read a scorer.

    Args:
        scorer_id (str):
        actions (list[ScorerAction] | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            scorer_id=scorer_id,
            client=client,
            actions=actions,
        )
    ).parsed
