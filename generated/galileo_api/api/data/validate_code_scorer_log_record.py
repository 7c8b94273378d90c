# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /scorers/code/validate/log_record"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.body_validate_code_scorer_log_record import BodyValidateCodeScorerLogRecord
from ...models.validate_scorer_log_record_response import ValidateScorerLogRecordResponse
from ...types import Response


def _get_kwargs(
    *,
    body: BodyValidateCodeScorerLogRecord,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/scorers/code/validate/log_record",
        "headers": headers,
    }

    _kwargs["files"] = body.to_multipart()

    return _kwargs


def _parse_response(response: httpx.Response) -> ValidateScorerLogRecordResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = ValidateScorerLogRecordResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[ValidateScorerLogRecordResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: BodyValidateCodeScorerLogRecord,
) -> Response[ValidateScorerLogRecordResponse]:
    """Try the code of a scorer on stored records.

    Args:
        body (BodyValidateCodeScorerLogRecord): The form that tries code on stored records.

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
    body: BodyValidateCodeScorerLogRecord,
) -> ValidateScorerLogRecordResponse:
    """Try the code of a scorer on stored records.

    Args:
        body (BodyValidateCodeScorerLogRecord): The form that tries code on stored records.

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
    body: BodyValidateCodeScorerLogRecord,
) -> Response[ValidateScorerLogRecordResponse]:
    """Try the code of a scorer on stored records.

    Args:
        body (BodyValidateCodeScorerLogRecord): The form that tries code on stored records.

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
    body: BodyValidateCodeScorerLogRecord,
) -> ValidateScorerLogRecordResponse:
    """Try the code of a scorer on stored records.

    Args:
        body (BodyValidateCodeScorerLogRecord): The form that tries code on stored records.

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
