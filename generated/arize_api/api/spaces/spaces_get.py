# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""GET /v2/spaces/{space_id}"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.space import Space
from ...types import Response, path_segment


def _get_kwargs(
    space_id: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v2/spaces/{space_id}".format(
            space_id=path_segment("space_id", space_id),
        ),
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> Space:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = Space.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[Space]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    space_id: str,
    *,
    client: Client,
) -> Response[Space]:
    """Show a space.

    Args:
        space_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        space_id=space_id,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    space_id: str,
    *,
    client: Client,
) -> Space:
    """Show a space.

    Args:
        space_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        space_id=space_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    space_id: str,
    *,
    client: Client,
) -> Response[Space]:
    """Show a space.

    Args:
        space_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        space_id=space_id,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    space_id: str,
    *,
    client: Client,
) -> Space:
    """Show a space.

    Args:
        space_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            space_id=space_id,
            client=client,
        )
    ).parsed
