# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GET /projects/{project_id}/templates/{template_id}"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.base_prompt_template_response import BasePromptTemplateResponse
from ...types import Response, path_segment


def _get_kwargs(
    project_id: str,
    template_id: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/projects/{project_id}/templates/{template_id}".format(
            project_id=path_segment("project_id", project_id),
            template_id=path_segment("template_id", template_id),
        ),
        "headers": headers,
    }

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
    project_id: str,
    template_id: str,
    *,
    client: Client,
) -> Response[BasePromptTemplateResponse]:
    """Read a prompt of a project.

    Args:
        project_id (str):
        template_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        template_id=template_id,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    project_id: str,
    template_id: str,
    *,
    client: Client,
) -> BasePromptTemplateResponse:
    """Read a prompt of a project.

    Args:
        project_id (str):
        template_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        project_id=project_id,
        template_id=template_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    template_id: str,
    *,
    client: Client,
) -> Response[BasePromptTemplateResponse]:
    """Read a prompt of a project.

    Args:
        project_id (str):
        template_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        project_id=project_id,
        template_id=template_id,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    project_id: str,
    template_id: str,
    *,
    client: Client,
) -> BasePromptTemplateResponse:
    """Read a prompt of a project.

    Args:
        project_id (str):
        template_id (str):

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            template_id=template_id,
            client=client,
        )
    ).parsed
