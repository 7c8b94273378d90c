# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /projects/{project_id}/templates/{template_id}/versions"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.base_prompt_template_version import BasePromptTemplateVersion
from ...models.base_prompt_template_version_response import BasePromptTemplateVersionResponse
from ...types import Response, path_segment, to_json


def _get_kwargs(
    project_id: str,
    template_id: str,
    *,
    body: BasePromptTemplateVersion,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/projects/{project_id}/templates/{template_id}/versions".format(
            project_id=path_segment("project_id", project_id),
            template_id=path_segment("template_id", template_id),
        ),
        "headers": headers,
    }

    _kwargs["json"] = to_json(body)
    headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> BasePromptTemplateVersionResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = BasePromptTemplateVersionResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[BasePromptTemplateVersionResponse]:
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
    body: BasePromptTemplateVersion,
) -> Response[BasePromptTemplateVersionResponse]:
    """Add a version to a prompt of a project.

    Args:
        project_id (str):
        template_id (str):
        body (BasePromptTemplateVersion): A new version of a prompt.

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
        body=body,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    project_id: str,
    template_id: str,
    *,
    client: Client,
    body: BasePromptTemplateVersion,
) -> BasePromptTemplateVersionResponse:
    """Add a version to a prompt of a project.

    Args:
        project_id (str):
        template_id (str):
        body (BasePromptTemplateVersion): A new version of a prompt.

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
        body=body,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    template_id: str,
    *,
    client: Client,
    body: BasePromptTemplateVersion,
) -> Response[BasePromptTemplateVersionResponse]:
    """Add a version to a prompt of a project.

    Args:
        project_id (str):
        template_id (str):
        body (BasePromptTemplateVersion): A new version of a prompt.

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
        body=body,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    project_id: str,
    template_id: str,
    *,
    client: Client,
    body: BasePromptTemplateVersion,
) -> BasePromptTemplateVersionResponse:
    """Add a version to a prompt of a project.

    Args:
        project_id (str):
        template_id (str):
        body (BasePromptTemplateVersion): A new version of a prompt.

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
            body=body,
        )
    ).parsed
