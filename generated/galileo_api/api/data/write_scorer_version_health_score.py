# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /scorers/{scorer_id}/versions/{version_number}/health-scores"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.scorer_version_health_score_entry import ScorerVersionHealthScoreEntry
from ...models.write_health_score_request import WriteHealthScoreRequest
from ...types import Response, path_segment, to_json


def _get_kwargs(
    scorer_id: str,
    version_number: int,
    *,
    body: WriteHealthScoreRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/scorers/{scorer_id}/versions/{version_number}/health-scores".format(
            scorer_id=path_segment("scorer_id", scorer_id),
            version_number=path_segment("version_number", version_number),
        ),
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> ScorerVersionHealthScoreEntry:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = ScorerVersionHealthScoreEntry.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[ScorerVersionHealthScoreEntry]:
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
    body: WriteHealthScoreRequest,
) -> Response[ScorerVersionHealthScoreEntry]:
    """Store how well a version of a scorer agrees with people.

    Args:
        scorer_id (str):
        version_number (int):
        body (WriteHealthScoreRequest): How well a version agrees with people.

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
        body=body,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    scorer_id: str,
    version_number: int,
    *,
    client: Client,
    body: WriteHealthScoreRequest,
) -> ScorerVersionHealthScoreEntry:
    """Store how well a version of a scorer agrees with people.

    Args:
        scorer_id (str):
        version_number (int):
        body (WriteHealthScoreRequest): How well a version agrees with people.

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
        body=body,
    ).parsed


async def asyncio_detailed(
    scorer_id: str,
    version_number: int,
    *,
    client: Client,
    body: WriteHealthScoreRequest,
) -> Response[ScorerVersionHealthScoreEntry]:
    """Store how well a version of a scorer agrees with people.

    Args:
        scorer_id (str):
        version_number (int):
        body (WriteHealthScoreRequest): How well a version agrees with people.

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
        body=body,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    scorer_id: str,
    version_number: int,
    *,
    client: Client,
    body: WriteHealthScoreRequest,
) -> ScorerVersionHealthScoreEntry:
    """Store how well a version of a scorer agrees with people.

    Args:
        scorer_id (str):
        version_number (int):
        body (WriteHealthScoreRequest): How well a version agrees with people.

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
            body=body,
        )
    ).parsed
