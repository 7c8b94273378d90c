# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /integrations/costs/summary"""

import datetime
from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.cost_interval import CostInterval
from ...models.integration_costs_response import IntegrationCostsResponse
from ...types import UNSET, Response


def _get_kwargs(
    *,
    start_time: datetime.datetime,
    end_time: datetime.datetime,
    interval: CostInterval,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_start_time = start_time.isoformat()
    params["start_time"] = json_start_time

    json_end_time = end_time.isoformat()
    params["end_time"] = json_end_time

    json_interval = interval.value
    params["interval"] = json_interval

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/integrations/costs/summary",
        "params": params,
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> IntegrationCostsResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = IntegrationCostsResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[IntegrationCostsResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    start_time: datetime.datetime,
    end_time: datetime.datetime,
    interval: CostInterval,
) -> Response[IntegrationCostsResponse]:
    """Sum up what models cost, by feature and project.

    Args:
        start_time (datetime.datetime):
        end_time (datetime.datetime):
        interval (CostInterval): Length of a step of time.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        start_time=start_time,
        end_time=end_time,
        interval=interval,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    start_time: datetime.datetime,
    end_time: datetime.datetime,
    interval: CostInterval,
) -> IntegrationCostsResponse:
    """Sum up what models cost, by feature and project.

    Args:
        start_time (datetime.datetime):
        end_time (datetime.datetime):
        interval (CostInterval): Length of a step of time.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        client=client,
        start_time=start_time,
        end_time=end_time,
        interval=interval,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    start_time: datetime.datetime,
    end_time: datetime.datetime,
    interval: CostInterval,
) -> Response[IntegrationCostsResponse]:
    """Sum up what models cost, by feature and project.

    Args:
        start_time (datetime.datetime):
        end_time (datetime.datetime):
        interval (CostInterval): Length of a step of time.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        start_time=start_time,
        end_time=end_time,
        interval=interval,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    start_time: datetime.datetime,
    end_time: datetime.datetime,
    interval: CostInterval,
) -> IntegrationCostsResponse:
    """Sum up what models cost, by feature and project.

    Args:
        start_time (datetime.datetime):
        end_time (datetime.datetime):
        interval (CostInterval): Length of a step of time.

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
            start_time=start_time,
            end_time=end_time,
            interval=interval,
        )
    ).parsed
