# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /jobs/{job_id}"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.job_db import JobDB
from ...types import Response, path_segment


def _get_kwargs(
    job_id: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/jobs/{job_id}".format(
            job_id=path_segment("job_id", job_id),
        ),
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> JobDB:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = JobDB.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[JobDB]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    job_id: str,
    *,
    client: Client,
) -> Response[JobDB]:
    """Read a job of the service.

    Args:
        job_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        job_id=job_id,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    job_id: str,
    *,
    client: Client,
) -> JobDB:
    """Read a job of the service.

    Args:
        job_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        job_id=job_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    job_id: str,
    *,
    client: Client,
) -> Response[JobDB]:
    """Read a job of the service.

    Args:
        job_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        job_id=job_id,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    job_id: str,
    *,
    client: Client,
) -> JobDB:
    """Read a job of the service.

    Args:
        job_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            job_id=job_id,
            client=client,
        )
    ).parsed
