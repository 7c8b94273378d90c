# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /projects/{project_id}/runs/{run_id}/jobs"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.job_db import JobDB
from ...types import UNSET, Response, Unset, path_segment


def _get_kwargs(
    project_id: str,
    run_id: str,
    *,
    status: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_status = status

    params["status"] = json_status

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects/{project_id}/runs/{run_id}/jobs".format(
            project_id=path_segment("project_id", project_id),
            run_id=path_segment("run_id", run_id),
        ),
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> list[JobDB]:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = []
            _response_200 = response.json()
            for response_200_item_data in _response_200:
                response_200_item = JobDB.from_dict(response_200_item_data)

                response_200.append(response_200_item)

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[list[JobDB]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    project_id: str,
    run_id: str,
    *,
    client: Client,
    status: None | str | Unset = UNSET,
) -> Response[list[JobDB]]:
    """List the jobs of an experiment or a log stream.

    Args:
        project_id (str):
        run_id (str):
        status (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        run_id=run_id,
        status=status,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    project_id: str,
    run_id: str,
    *,
    client: Client,
    status: None | str | Unset = UNSET,
) -> list[JobDB]:
    """List the jobs of an experiment or a log stream.

    Args:
        project_id (str):
        run_id (str):
        status (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        project_id=project_id,
        run_id=run_id,
        client=client,
        status=status,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    run_id: str,
    *,
    client: Client,
    status: None | str | Unset = UNSET,
) -> Response[list[JobDB]]:
    """List the jobs of an experiment or a log stream.

    Args:
        project_id (str):
        run_id (str):
        status (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        run_id=run_id,
        status=status,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    project_id: str,
    run_id: str,
    *,
    client: Client,
    status: None | str | Unset = UNSET,
) -> list[JobDB]:
    """List the jobs of an experiment or a log stream.

    Args:
        project_id (str):
        run_id (str):
        status (None | str | Unset):

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
            run_id=run_id,
            client=client,
            status=status,
        )
    ).parsed
