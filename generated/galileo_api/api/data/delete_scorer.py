# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DELETE /scorers/{scorer_id}"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.delete_scorer_response import DeleteScorerResponse
from ...types import Response, path_segment


def _get_kwargs(
    scorer_id: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/scorers/{scorer_id}".format(
            scorer_id=path_segment("scorer_id", scorer_id),
        ),
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteScorerResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = DeleteScorerResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[DeleteScorerResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    scorer_id: str,
    *,
    client: Client,
) -> Response[DeleteScorerResponse]:
    """Delete a scorer with all its versions.

    Args:
        scorer_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        scorer_id=scorer_id,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    scorer_id: str,
    *,
    client: Client,
) -> DeleteScorerResponse:
    """Delete a scorer with all its versions.

    Args:
        scorer_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        scorer_id=scorer_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    scorer_id: str,
    *,
    client: Client,
) -> Response[DeleteScorerResponse]:
    """Delete a scorer with all its versions.

    Args:
        scorer_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        scorer_id=scorer_id,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    scorer_id: str,
    *,
    client: Client,
) -> DeleteScorerResponse:
    """Delete a scorer with all its versions.

    Args:
        scorer_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            scorer_id=scorer_id,
            client=client,
        )
    ).parsed
