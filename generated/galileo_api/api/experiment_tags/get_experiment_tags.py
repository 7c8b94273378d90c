# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /projects/{project_id}/experiments/{experiment_id}/tags"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.run_tag_db import RunTagDB
from ...types import Response, path_segment


def _get_kwargs(
    project_id: str,
    experiment_id: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects/{project_id}/experiments/{experiment_id}/tags".format(
            project_id=path_segment("project_id", project_id),
            experiment_id=path_segment("experiment_id", experiment_id),
        ),
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> list[RunTagDB]:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = []
            _response_200 = response.json()
            for response_200_item_data in _response_200:
                response_200_item = RunTagDB.from_dict(response_200_item_data)

                response_200.append(response_200_item)

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[list[RunTagDB]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    project_id: str,
    experiment_id: str,
    *,
    client: Client,
) -> Response[list[RunTagDB]]:
    """List the tags of an experiment.

    Args:
        project_id (str):
        experiment_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        experiment_id=experiment_id,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    project_id: str,
    experiment_id: str,
    *,
    client: Client,
) -> list[RunTagDB]:
    """List the tags of an experiment.

    Args:
        project_id (str):
        experiment_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        project_id=project_id,
        experiment_id=experiment_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    experiment_id: str,
    *,
    client: Client,
) -> Response[list[RunTagDB]]:
    """List the tags of an experiment.

    Args:
        project_id (str):
        experiment_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        experiment_id=experiment_id,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    project_id: str,
    experiment_id: str,
    *,
    client: Client,
) -> list[RunTagDB]:
    """List the tags of an experiment.

    Args:
        project_id (str):
        experiment_id (str):

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
            experiment_id=experiment_id,
            client=client,
        )
    ).parsed
