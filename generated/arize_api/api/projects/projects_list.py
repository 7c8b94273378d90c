# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""GET /v2/projects"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.project_type import ProjectType
from ...models.projects_list_200_response import ProjectsList200Response
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    space_id: str | Unset = UNSET,
    space_name: str | Unset = UNSET,
    name: str | Unset = UNSET,
    project_type: ProjectType | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["space_id"] = space_id

    params["space_name"] = space_name

    params["name"] = name

    json_project_type: str | Unset = UNSET
    if not isinstance(project_type, Unset):
        json_project_type = project_type.value

    params["project_type"] = json_project_type

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/projects",
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ProjectsList200Response:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = ProjectsList200Response.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[ProjectsList200Response]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    space_id: str | Unset = UNSET,
    space_name: str | Unset = UNSET,
    name: str | Unset = UNSET,
    project_type: ProjectType | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> Response[ProjectsList200Response]:
    """List projects.

    Args:
        space_id (str | Unset):
        space_name (str | Unset):
        name (str | Unset):
        project_type (ProjectType | Unset):
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        space_id=space_id,
        space_name=space_name,
        name=name,
        project_type=project_type,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    space_id: str | Unset = UNSET,
    space_name: str | Unset = UNSET,
    name: str | Unset = UNSET,
    project_type: ProjectType | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> ProjectsList200Response:
    """List projects.

    Args:
        space_id (str | Unset):
        space_name (str | Unset):
        name (str | Unset):
        project_type (ProjectType | Unset):
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        client=client,
        space_id=space_id,
        space_name=space_name,
        name=name,
        project_type=project_type,
        limit=limit,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    space_id: str | Unset = UNSET,
    space_name: str | Unset = UNSET,
    name: str | Unset = UNSET,
    project_type: ProjectType | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> Response[ProjectsList200Response]:
    """List projects.

    Args:
        space_id (str | Unset):
        space_name (str | Unset):
        name (str | Unset):
        project_type (ProjectType | Unset):
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        space_id=space_id,
        space_name=space_name,
        name=name,
        project_type=project_type,
        limit=limit,
        cursor=cursor,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    space_id: str | Unset = UNSET,
    space_name: str | Unset = UNSET,
    name: str | Unset = UNSET,
    project_type: ProjectType | Unset = UNSET,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
) -> ProjectsList200Response:
    """List projects.

    Args:
        space_id (str | Unset):
        space_name (str | Unset):
        name (str | Unset):
        project_type (ProjectType | Unset):
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):

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
            space_id=space_id,
            space_name=space_name,
            name=name,
            project_type=project_type,
            limit=limit,
            cursor=cursor,
        )
    ).parsed
