# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /scorers/{scorer_id}/version/code"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.base_scorer_version_response import BaseScorerVersionResponse
from ...models.body_create_code_scorer_version import BodyCreateCodeScorerVersion
from ...types import Response, path_segment


def _get_kwargs(
    scorer_id: str,
    *,
    body: BodyCreateCodeScorerVersion,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/scorers/{scorer_id}/version/code".format(
            scorer_id=path_segment("scorer_id", scorer_id),
        ),
        "headers": headers,
    }

    _kwargs["files"] = body.to_multipart()

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
    *,
    client: Client,
    body: BodyCreateCodeScorerVersion,
) -> Response[BaseScorerVersionResponse]:
    """Add a version made of code to a scorer.

    Args:
        scorer_id (str):
        body (BodyCreateCodeScorerVersion): The form that adds a version made of code.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        scorer_id=scorer_id,
        body=body,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    scorer_id: str,
    *,
    client: Client,
    body: BodyCreateCodeScorerVersion,
) -> BaseScorerVersionResponse:
    """Add a version made of code to a scorer.

    Args:
        scorer_id (str):
        body (BodyCreateCodeScorerVersion): The form that adds a version made of code.

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
        body=body,
    ).parsed


async def asyncio_detailed(
    scorer_id: str,
    *,
    client: Client,
    body: BodyCreateCodeScorerVersion,
) -> Response[BaseScorerVersionResponse]:
    """Add a version made of code to a scorer.

    Args:
        scorer_id (str):
        body (BodyCreateCodeScorerVersion): The form that adds a version made of code.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        scorer_id=scorer_id,
        body=body,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    scorer_id: str,
    *,
    client: Client,
    body: BodyCreateCodeScorerVersion,
) -> BaseScorerVersionResponse:
    """Add a version made of code to a scorer.

    Args:
        scorer_id (str):
        body (BodyCreateCodeScorerVersion): The form that adds a version made of code.

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
            body=body,
        )
    ).parsed
