# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""POST /templates/{template_id}/versions/query"""

from typing import Any

import httpx

from ... import errors
from ...client import Client
from ...models.list_prompt_template_version_params import ListPromptTemplateVersionParams
from ...models.list_prompt_template_version_response import ListPromptTemplateVersionResponse
from ...types import UNSET, Response, Unset, path_segment, to_json


def _get_kwargs(
    template_id: str,
    *,
    body: ListPromptTemplateVersionParams | Unset = UNSET,
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
        "url": "/templates/{template_id}/versions/query".format(
            template_id=path_segment("template_id", template_id),
        ),
        "params": params,
        "headers": headers,
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = to_json(body)
        headers["Content-Type"] = "application/json"

    return _kwargs


def _parse_response(response: httpx.Response) -> ListPromptTemplateVersionResponse:
    if response.status_code == 200:
        with errors.reading(response):
            response_200 = ListPromptTemplateVersionResponse.from_dict(response.json())

            return response_200

    raise errors.unexpected(response)


def _build_response(response: httpx.Response) -> Response[ListPromptTemplateVersionResponse]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    template_id: str,
    *,
    client: Client,
    body: ListPromptTemplateVersionParams | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[ListPromptTemplateVersionResponse]:
    """List the versions of a prompt.

    Args:
        template_id (str):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ListPromptTemplateVersionParams | Unset): In which order to list versions.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        body=body,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    template_id: str,
    *,
    client: Client,
    body: ListPromptTemplateVersionParams | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> ListPromptTemplateVersionResponse:
    """List the versions of a prompt.

    Args:
        template_id (str):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ListPromptTemplateVersionParams | Unset): In which order to list versions.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return sync_detailed(
        template_id=template_id,
        client=client,
        body=body,
        starting_token=starting_token,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    template_id: str,
    *,
    client: Client,
    body: ListPromptTemplateVersionParams | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> Response[ListPromptTemplateVersionResponse]:
    """List the versions of a prompt.

    Args:
        template_id (str):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ListPromptTemplateVersionParams | Unset): In which order to list versions.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer with its status and headers.
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        body=body,
        starting_token=starting_token,
        limit=limit,
    )
    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    template_id: str,
    *,
    client: Client,
    body: ListPromptTemplateVersionParams | Unset = UNSET,
    starting_token: int | Unset = 0,
    limit: int | Unset = 100,
) -> ListPromptTemplateVersionResponse:
    """List the versions of a prompt.

    Args:
        template_id (str):
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        body (ListPromptTemplateVersionParams | Unset): In which order to list versions.

    Raises:
        errors.UnexpectedStatus: The answer is not a documented success.
        errors.UnreadableAnswer: The answer is a success without the documented form.
        httpx.HTTPError: There was no answer.

    Returns:
        The answer.
    """

    return (
        await asyncio_detailed(
            template_id=template_id,
            client=client,
            body=body,
            starting_token=starting_token,
            limit=limit,
        )
    ).parsed
