# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /projects"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.project_db import ProjectDB
from ...models.project_type import ProjectType
from ...types import UNSET, Response, Unset, to_json


def _get_kwargs(
    *,
    project_name: None | str | Unset = UNSET,
    type_: None | ProjectType | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_project_name = project_name

    params["project_name"] = json_project_name

    json_type_ = to_json(type_)

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects",
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> list[ProjectDB]:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = []
            _response_200 = response.json()
            for response_200_item_data in _response_200:
                response_200_item = ProjectDB.from_dict(response_200_item_data)

                response_200.append(response_200_item)

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[list[ProjectDB]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    project_name: None | str | Unset = UNSET,
    type_: None | ProjectType | Unset = UNSET,
) -> Response[list[ProjectDB]]:
    """List projects, all of them or those with one name.

    Args:
        project_name (None | str | Unset):
        type_ (None | ProjectType | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_name=project_name,
        type_=type_,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    project_name: None | str | Unset = UNSET,
    type_: None | ProjectType | Unset = UNSET,
) -> list[ProjectDB]:
    """List projects, all of them or those with one name.

    Args:
        project_name (None | str | Unset):
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
        project_name=project_name,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    project_name: None | str | Unset = UNSET,
    type_: None | ProjectType | Unset = UNSET,
) -> Response[list[ProjectDB]]:
    """List projects, all of them or those with one name.

    Args:
        project_name (None | str | Unset):
        type_ (None | ProjectType | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_name=project_name,
        type_=type_,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    project_name: None | str | Unset = UNSET,
    type_: None | ProjectType | Unset = UNSET,
) -> list[ProjectDB]:
    """List projects, all of them or those with one name.

    Args:
        project_name (None | str | Unset):
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
            project_name=project_name,
            type_=type_,
        )
    ).parsed
