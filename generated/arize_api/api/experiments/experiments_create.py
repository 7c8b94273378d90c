# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""POST /v2/experiments"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.experiment import Experiment
from ...models.experiments_create_request import ExperimentsCreateRequest
from ...types import Response, to_json


def _get_kwargs(
    *,
    body: ExperimentsCreateRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2/experiments",
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> Experiment:
    if response.status_code == 201:
        with errors.reading(response):
            response_201 = Experiment.from_dict(response.json())

            return response_201

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[Experiment]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: ExperimentsCreateRequest,
) -> Response[Experiment]:
    """Create an experiment with its first runs.

    An experiment is made of runs and there is none without. It belongs to a dataset, each run
    naming one of its examples, or, without a dataset, to a space. Fields of a run beyond
    `example_id` and `output` are kept as they come.

    Args:
        body (ExperimentsCreateRequest): An experiment for either a dataset or a space.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: ExperimentsCreateRequest,
) -> Experiment:
    """Create an experiment with its first runs.

    An experiment is made of runs and there is none without. It belongs to a dataset, each run
    naming one of its examples, or, without a dataset, to a space. Fields of a run beyond
    `example_id` and `output` are kept as they come.

    Args:
        body (ExperimentsCreateRequest): An experiment for either a dataset or a space.

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
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: ExperimentsCreateRequest,
) -> Response[Experiment]:
    """Create an experiment with its first runs.

    An experiment is made of runs and there is none without. It belongs to a dataset, each run
    naming one of its examples, or, without a dataset, to a space. Fields of a run beyond
    `example_id` and `output` are kept as they come.

    Args:
        body (ExperimentsCreateRequest): An experiment for either a dataset or a space.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: ExperimentsCreateRequest,
) -> Experiment:
    """Create an experiment with its first runs.

    An experiment is made of runs and there is none without. It belongs to a dataset, each run
    naming one of its examples, or, without a dataset, to a space. Fields of a run beyond
    `example_id` and `output` are kept as they come.

    Args:
        body (ExperimentsCreateRequest): An experiment for either a dataset or a space.

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
        )
    ).parsed
