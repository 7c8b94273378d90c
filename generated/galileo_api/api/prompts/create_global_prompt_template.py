# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /templates"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.base_prompt_template_response import BasePromptTemplateResponse
from ...models.create_prompt_template_with_version_request_body import (
    CreatePromptTemplateWithVersionRequestBody,
)
from ...types import UNSET, Response, Unset, to_json


def _get_kwargs(
    *,
    body: CreatePromptTemplateWithVersionRequestBody,
    project_id: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_project_id = project_id

    params["project_id"] = json_project_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/templates",
        "params": params,
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> BasePromptTemplateResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = BasePromptTemplateResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[BasePromptTemplateResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: CreatePromptTemplateWithVersionRequestBody,
    project_id: None | str | Unset = UNSET,
) -> Response[BasePromptTemplateResponse]:
    """Create a prompt for all projects, with its first version.

    Args:
        project_id (None | str | Unset):
        body (CreatePromptTemplateWithVersionRequestBody): A new prompt with its first
            version.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
        project_id=project_id,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreatePromptTemplateWithVersionRequestBody,
    project_id: None | str | Unset = UNSET,
) -> BasePromptTemplateResponse:
    """Create a prompt for all projects, with its first version.

    Args:
        project_id (None | str | Unset):
        body (CreatePromptTemplateWithVersionRequestBody): A new prompt with its first
            version.

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
        project_id=project_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreatePromptTemplateWithVersionRequestBody,
    project_id: None | str | Unset = UNSET,
) -> Response[BasePromptTemplateResponse]:
    """Create a prompt for all projects, with its first version.

    Args:
        project_id (None | str | Unset):
        body (CreatePromptTemplateWithVersionRequestBody): A new prompt with its first
            version.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        body=body,
        project_id=project_id,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreatePromptTemplateWithVersionRequestBody,
    project_id: None | str | Unset = UNSET,
) -> BasePromptTemplateResponse:
    """Create a prompt for all projects, with its first version.

    Args:
        project_id (None | str | Unset):
        body (CreatePromptTemplateWithVersionRequestBody): A new prompt with its first
            version.

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
            project_id=project_id,
        )
    ).parsed
