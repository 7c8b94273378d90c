# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /scorers/llm/autogen"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.create_llm_scorer_autogen_request import CreateLLMScorerAutogenRequest
from ...models.generation_response import GenerationResponse
from ...types import Response, to_json


def _get_kwargs(
    *,
    body: CreateLLMScorerAutogenRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/scorers/llm/autogen",
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> GenerationResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = GenerationResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[GenerationResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateLLMScorerAutogenRequest,
) -> Response[GenerationResponse]:
    """Let a model write the prompt of a scorer.

    Args:
        body (CreateLLMScorerAutogenRequest): What the prompt of a scorer is to do.

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
    body: CreateLLMScorerAutogenRequest,
) -> GenerationResponse:
    """Let a model write the prompt of a scorer.

    Args:
        body (CreateLLMScorerAutogenRequest): What the prompt of a scorer is to do.

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
    body: CreateLLMScorerAutogenRequest,
) -> Response[GenerationResponse]:
    """Let a model write the prompt of a scorer.

    Args:
        body (CreateLLMScorerAutogenRequest): What the prompt of a scorer is to do.

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
    body: CreateLLMScorerAutogenRequest,
) -> GenerationResponse:
    """Let a model write the prompt of a scorer.

    Args:
        body (CreateLLMScorerAutogenRequest): What the prompt of a scorer is to do.

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
