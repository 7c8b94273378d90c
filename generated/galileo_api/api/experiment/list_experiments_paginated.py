# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /projects/{project_id}/experiments/paginated"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.list_experiment_response import ListExperimentResponse
from ...types import UNSET, Response, Unset, path_segment


def _get_kwargs(
    project_id: str,
    *,
    include_counts: bool | Unset = False,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["include_counts"] = include_counts

    params["starting_token"] = starting_token

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects/{project_id}/experiments/paginated".format(
            project_id=path_segment("project_id", project_id),
        ),
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ListExperimentResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = ListExperimentResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[ListExperimentResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    project_id: str,
    *,
    client: Client,
    include_counts: bool | Unset = False,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[ListExperimentResponse]:
    """List the experiments of a project.

    Args:
        project_id (str):
        include_counts (bool | Unset):  Default: False.
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
        project_id=project_id,
        include_counts=include_counts,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    project_id: str,
    *,
    client: Client,
    include_counts: bool | Unset = False,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> ListExperimentResponse:
    """List the experiments of a project.

    Args:
        project_id (str):
        include_counts (bool | Unset):  Default: False.
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
        project_id=project_id,
        client=client,
        include_counts=include_counts,
        starting_token=starting_token,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: Client,
    include_counts: bool | Unset = False,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[ListExperimentResponse]:
    """List the experiments of a project.

    Args:
        project_id (str):
        include_counts (bool | Unset):  Default: False.
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
        project_id=project_id,
        include_counts=include_counts,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    project_id: str,
    *,
    client: Client,
    include_counts: bool | Unset = False,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> ListExperimentResponse:
    """List the experiments of a project.

    Args:
        project_id (str):
        include_counts (bool | Unset):  Default: False.
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
            project_id=project_id,
            client=client,
            include_counts=include_counts,
            starting_token=starting_token,
            limit=limit,
        )
    ).parsed
