# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""POST /v2/experiments/{experiment_id}/runs/search"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.experiments_runs_list_200_response import ExperimentsRunsList200Response
from ...models.experiments_runs_search_request import ExperimentsRunsSearchRequest
from ...types import Response, path_segment, to_json


def _get_kwargs(
    experiment_id: str,
    *,
    body: ExperimentsRunsSearchRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2/experiments/{experiment_id}/runs/search".format(
            experiment_id=path_segment("experiment_id", experiment_id),
        ),
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> ExperimentsRunsList200Response:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = ExperimentsRunsList200Response.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[ExperimentsRunsList200Response]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    experiment_id: str,
    *,
    client: Client,
    body: ExperimentsRunsSearchRequest,
) -> Response[ExperimentsRunsList200Response]:
    """Find runs of an experiment, sorted by id.

    Without a filter it finds all of them.

    Args:
        experiment_id (str):
        body (ExperimentsRunsSearchRequest):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        experiment_id=experiment_id,
        body=body,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    experiment_id: str,
    *,
    client: Client,
    body: ExperimentsRunsSearchRequest,
) -> ExperimentsRunsList200Response:
    """Find runs of an experiment, sorted by id.

    Without a filter it finds all of them.

    Args:
        experiment_id (str):
        body (ExperimentsRunsSearchRequest):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        experiment_id=experiment_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    experiment_id: str,
    *,
    client: Client,
    body: ExperimentsRunsSearchRequest,
) -> Response[ExperimentsRunsList200Response]:
    """Find runs of an experiment, sorted by id.

    Without a filter it finds all of them.

    Args:
        experiment_id (str):
        body (ExperimentsRunsSearchRequest):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        experiment_id=experiment_id,
        body=body,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    experiment_id: str,
    *,
    client: Client,
    body: ExperimentsRunsSearchRequest,
) -> ExperimentsRunsList200Response:
    """Find runs of an experiment, sorted by id.

    Without a filter it finds all of them.

    Args:
        experiment_id (str):
        body (ExperimentsRunsSearchRequest):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            experiment_id=experiment_id,
            client=client,
            body=body,
        )
    ).parsed
