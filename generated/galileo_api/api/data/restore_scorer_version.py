# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /scorers/{scorer_id}/versions/{version_number}/restore"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.base_scorer_version_response import BaseScorerVersionResponse
from ...types import Response, path_segment


def _get_kwargs(
    scorer_id: str,
    version_number: int,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/scorers/{scorer_id}/versions/{version_number}/restore".format(
            scorer_id=path_segment("scorer_id", scorer_id),
            version_number=path_segment("version_number", version_number),
        ),
        "headers": headers,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> BaseScorerVersionResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = BaseScorerVersionResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[BaseScorerVersionResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    scorer_id: str,
    version_number: int,
    *,
    client: Client,
) -> Response[BaseScorerVersionResponse]:
    """Go back to an earlier version of a scorer; makes a new version that is the same.

    Args:
        scorer_id (str):
        version_number (int):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        scorer_id=scorer_id,
        version_number=version_number,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    scorer_id: str,
    version_number: int,
    *,
    client: Client,
) -> BaseScorerVersionResponse:
    """Go back to an earlier version of a scorer; makes a new version that is the same.

    Args:
        scorer_id (str):
        version_number (int):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        scorer_id=scorer_id,
        version_number=version_number,
        client=client,
    ).parsed


async def asyncio_detailed(
    scorer_id: str,
    version_number: int,
    *,
    client: Client,
) -> Response[BaseScorerVersionResponse]:
    """Go back to an earlier version of a scorer; makes a new version that is the same.

    Args:
        scorer_id (str):
        version_number (int):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        scorer_id=scorer_id,
        version_number=version_number,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    scorer_id: str,
    version_number: int,
    *,
    client: Client,
) -> BaseScorerVersionResponse:
    """Go back to an earlier version of a scorer; makes a new version that is the same.

    Args:
        scorer_id (str):
        version_number (int):

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
            version_number=version_number,
            client=client,
        )
    ).parsed
