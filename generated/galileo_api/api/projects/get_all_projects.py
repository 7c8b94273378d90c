# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /projects/all"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.project_db_thin import ProjectDBThin
from ...models.project_type import ProjectType
from ...types import UNSET, Response, Unset, to_json


def _get_kwargs(
    *,
    type_: None | ProjectType | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_type_ = to_json(type_)

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects/all",
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> list[ProjectDBThin]:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = []
            _response_200 = response.json()
            for response_200_item_data in _response_200:
                response_200_item = ProjectDBThin.from_dict(response_200_item_data)

                response_200.append(response_200_item)

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[list[ProjectDBThin]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    type_: None | ProjectType | Unset = UNSET,
) -> Response[list[ProjectDBThin]]:
    """List all projects, with few details.

    Args:
        type_ (None | ProjectType | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        type_=type_,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    type_: None | ProjectType | Unset = UNSET,
) -> list[ProjectDBThin]:
    """List all projects, with few details.

    Args:
        type_ (None | ProjectType | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        client=client,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    type_: None | ProjectType | Unset = UNSET,
) -> Response[list[ProjectDBThin]]:
    """List all projects, with few details.

    Args:
        type_ (None | ProjectType | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        type_=type_,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    type_: None | ProjectType | Unset = UNSET,
) -> list[ProjectDBThin]:
    """List all projects, with few details.

    Args:
        type_ (None | ProjectType | Unset):

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
            type_=type_,
        )
    ).parsed
