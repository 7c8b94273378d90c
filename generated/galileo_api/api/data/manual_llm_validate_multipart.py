# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /scorers/llm/validate/multipart"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.body_manual_llm_validate_multipart import BodyManualLlmValidateMultipart
from ...models.generated_scorer_validation_response import GeneratedScorerValidationResponse
from ...types import Response


def _get_kwargs(
    *,
    body: BodyManualLlmValidateMultipart,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/scorers/llm/validate/multipart",
        "headers": headers,
    }

    _kwargs["files"] = body.to_multipart()

    return _kwargs


def _parse_response(response: httpx.Response) -> GeneratedScorerValidationResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = GeneratedScorerValidationResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[GeneratedScorerValidationResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: BodyManualLlmValidateMultipart,
) -> Response[GeneratedScorerValidationResponse]:
    """Try the prompt of a scorer on one question and answer with files.

    Args:
        body (BodyManualLlmValidateMultipart): The form that tries a prompt with files.

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
    body: BodyManualLlmValidateMultipart,
) -> GeneratedScorerValidationResponse:
    """Try the prompt of a scorer on one question and answer with files.

    Args:
        body (BodyManualLlmValidateMultipart): The form that tries a prompt with files.

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
    body: BodyManualLlmValidateMultipart,
) -> Response[GeneratedScorerValidationResponse]:
    """Try the prompt of a scorer on one question and answer with files.

    Args:
        body (BodyManualLlmValidateMultipart): The form that tries a prompt with files.

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
    body: BodyManualLlmValidateMultipart,
) -> GeneratedScorerValidationResponse:
    """Try the prompt of a scorer on one question and answer with files.

    Args:
        body (BodyManualLlmValidateMultipart): The form that tries a prompt with files.

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
