# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""POST /v2/experiments/{experiment_id}/runs/annotate"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.experiments_runs_annotate_request import ExperimentsRunsAnnotateRequest
from ...types import Response, path_segment, to_json


def _get_kwargs(
    experiment_id: str,
    *,
    body: ExperimentsRunsAnnotateRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2/experiments/{experiment_id}/runs/annotate".format(
            experiment_id=path_segment("experiment_id", experiment_id),
        ),
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> None:
    if response.status_code == 202:
        return None

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[None]:
    _parse_response(response)
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=None,
    )


def sync_detailed(
    experiment_id: str,
    *,
    client: Client,
    body: ExperimentsRunsAnnotateRequest,
) -> Response[None]:
    """Write people's judgements on runs.

    An annotation replaces the one of the same name on the same run.

    Args:
        experiment_id (str):
        body (ExperimentsRunsAnnotateRequest):

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
    body: ExperimentsRunsAnnotateRequest,
) -> None:
    """Write people's judgements on runs.

    An annotation replaces the one of the same name on the same run.

    Args:
        experiment_id (str):
        body (ExperimentsRunsAnnotateRequest):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        Nothing.
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
    body: ExperimentsRunsAnnotateRequest,
) -> Response[None]:
    """Write people's judgements on runs.

    An annotation replaces the one of the same name on the same run.

    Args:
        experiment_id (str):
        body (ExperimentsRunsAnnotateRequest):

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
    body: ExperimentsRunsAnnotateRequest,
) -> None:
    """Write people's judgements on runs.

    An annotation replaces the one of the same name on the same run.

    Args:
        experiment_id (str):
        body (ExperimentsRunsAnnotateRequest):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        Nothing.
    """

    return (
        await asyncio_detailed(
            experiment_id=experiment_id,
            client=client,
            body=body,
        )
    ).parsed
