# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /render_template"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.render_template_request import RenderTemplateRequest
from ...models.render_template_response import RenderTemplateResponse
from ...types import UNSET, Response, Unset, to_json


def _get_kwargs(
    *,
    body: RenderTemplateRequest,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["starting_token"] = starting_token

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/render_template",
        "params": params,
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> RenderTemplateResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = RenderTemplateResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[RenderTemplateResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: RenderTemplateRequest,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[RenderTemplateResponse]:
    """Fill the variables of a prompt from the rows of a dataset or from given texts.

    Args:
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (RenderTemplateRequest): A prompt and what to fill it with.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: RenderTemplateRequest,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> RenderTemplateResponse:
    """Fill the variables of a prompt from the rows of a dataset or from given texts.

    Args:
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (RenderTemplateRequest): A prompt and what to fill it with.

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
        starting_token=starting_token,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: RenderTemplateRequest,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[RenderTemplateResponse]:
    """Fill the variables of a prompt from the rows of a dataset or from given texts.

    Args:
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (RenderTemplateRequest): A prompt and what to fill it with.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: RenderTemplateRequest,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> RenderTemplateResponse:
    """Fill the variables of a prompt from the rows of a dataset or from given texts.

    Args:
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (RenderTemplateRequest): A prompt and what to fill it with.

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
            starting_token=starting_token,
            limit=limit,
        )
    ).parsed
