"""Prompts: texts or messages with variables, kept on the server in versions, for all projects."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, Literal

from galileo_api.api.prompts import (
    create_global_prompt_template,
    delete_global_template,
    query_templates,
    update_global_template,
)
from galileo_api.models import (
    BasePromptTemplateResponse,
    CreatePromptTemplateWithVersionRequestBody,
    ListPromptTemplateParams,
    Name,
    PromptTemplateNameFilter,
    PromptTemplateNameFilterOperator,
    PromptTemplateUsedInProjectFilter,
    UpdatePromptTemplateRequest,
)
from galileo_api.types import UNSET

from .._templates import Settings, Template, settings_body, template_body
from ..client import Galileo, current
from ..errors import NameNotFoundError, NotFoundError, ResolutionError
from . import resolve, resolve_prompts
from .pagination import PAGE, paginate


async def create_prompt(
    name: str,
    template: Template,
    project_id: str | None = None,
    project_name: str | None = None,
    *,
    settings: Settings | None = None,
    if_exists: Literal["rename", "error"] = "rename",
    client: Galileo | None = None,
) -> BasePromptTemplateResponse:
    """Create a prompt, with its first version (``POST /templates``).

    Args:
        name: its name; see ``if_exists``.
        template: a text, or messages (``Message`` or dicts with ``role`` and ``content``).
            Variables are in double braces: ``{{input}}``, ``{{input.city}}``.
        project_id, project_name: a project to use it in; all others can use it too.
        settings: the model and how to run it, as ``PromptRunSettings`` or a dict of its fields;
            kept as they are. Default: none, that is, the service's.
        if_exists: ``"rename"`` adds a number to a name that is taken, as in ``name (1)``, in the
            same request; ``"error"`` refuses it.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The prompt; the name that it got is in ``.name``, its version in ``.selected_version``.

    Raises:
        ValueError: the name or the template is not usable, or the project is not found.
        HTTPValidationError: the server refused it, for instance because the name is taken.
    """
    resolve.required_name("name", name)
    if if_exists not in ("rename", "error"):
        raise ValueError(f"if_exists is {if_exists!r}; expected 'rename' or 'error'.")
    renamed = Name(value=name, append_suffix_if_duplicate=True)
    body = CreatePromptTemplateWithVersionRequestBody(
        name=renamed if if_exists == "rename" else name, template=template_body(template)
    )
    if settings is not None:
        body.settings = settings_body(settings)
    connection = current(client)
    project = (
        (await resolve.project(connection, project_id, project_name)).id
        if project_id or project_name
        else UNSET
    )
    return await create_global_prompt_template.asyncio(
        client=connection.raw, body=body, project_id=project
    )


async def get_prompt(
    *,
    id: str | None = None,
    name: str | None = None,
    project_id: str | None = None,
    project_name: str | None = None,
    client: Galileo | None = None,
) -> BasePromptTemplateResponse | None:
    """Return a prompt by id or name (``GET /templates/{template_id}``, ``POST /templates/query``).

    Args:
        id: its id.
        name: its name (an id works too).
        project_id, project_name: accept it only if it is used in this project.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The prompt with all its versions, or None if there is none.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, the id is no UUID, or the
            project is not found.
        AmbiguousNameError: several prompts have this name.
    """
    resolve.one_of("prompt", id, name)
    connection = current(client)
    try:
        found = await resolve_prompts.given(connection, id, name)
    except (NotFoundError, NameNotFoundError):
        return None
    if not (project_id or project_name):
        return found
    project = await resolve.project(connection, project_id, project_name)
    return found if await resolve_prompts.is_used(connection, found, project) else None


async def get_prompts(
    name_filter: str | None = None,
    project_id: str | None = None,
    project_name: str | None = None,
    limit: int | None = None,
    *,
    client: Galileo | None = None,
) -> list[BasePromptTemplateResponse]:
    """Return all prompts, the latest first; see ``iter_prompts``.

    Args:
        name_filter, project_id, project_name, client: as in ``iter_prompts``.
        limit: at most this many; None for all.

    Raises:
        ValueError: the limit is not positive, or the project is not found.
    """
    if limit is not None and limit < 1:
        raise ValueError(f"limit is {limit!r}; expected a positive number, or None for all.")
    found: list[BasePromptTemplateResponse] = []
    async for prompt in iter_prompts(name_filter, project_id, project_name, client=client):
        found.append(prompt)
        if len(found) == limit:
            break
    return found


async def iter_prompts(
    name_filter: str | None = None,
    project_id: str | None = None,
    project_name: str | None = None,
    *,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> AsyncIterator[BasePromptTemplateResponse]:
    """Yield prompts page by page, the latest first (``POST /templates/query``).

    Args:
        name_filter: only those with this text in their name.
        project_id, project_name: only those used in this project.
        prefetch: whether to ask for the next page while this one is consumed.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: the project is not found.
    """
    connection = current(client)
    filters: list[Any] = []
    if name_filter:
        contains = PromptTemplateNameFilterOperator.CONTAINS
        filters.append(PromptTemplateNameFilter(operator=contains, value=name_filter))
    if project_id or project_name:
        project = await resolve.project(connection, project_id, project_name)
        filters.append(PromptTemplateUsedInProjectFilter(value=project.id))
    body = ListPromptTemplateParams(filters=filters)

    async def page(token: int) -> tuple[list[BasePromptTemplateResponse], object]:
        found = await query_templates.asyncio(
            client=connection.raw, body=body, starting_token=token, limit=PAGE
        )
        return found.templates or [], found.next_starting_token

    async for prompt in paginate(page, prefetch=prefetch):
        yield prompt


async def update_prompt(
    *,
    id: str | None = None,
    name: str | None = None,
    new_name: str,
    client: Galileo | None = None,
) -> BasePromptTemplateResponse:
    """Rename a prompt (``PATCH /templates/{template_id}``).

    For new content see ``create_prompt_version``.

    Args:
        id: its id.
        name: the name it has (an id works too).
        new_name: the name it gets; must not be taken.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, or there is no such prompt.
        AmbiguousNameError: several prompts have this name.
        HTTPValidationError: the server refused the new name, for instance because it is taken.
    """
    body = UpdatePromptTemplateRequest(name=resolve.required_name("new_name", new_name))
    connection = current(client)
    prompt = await resolve_prompts.given(connection, id, name)
    return await update_global_template.asyncio(prompt.id, client=connection.raw, body=body)


async def delete_prompt(
    *,
    id: str | None = None,
    name: str | None = None,
    project_id: str | None = None,
    project_name: str | None = None,
    client: Galileo | None = None,
) -> None:
    """Delete a prompt with all its versions (``DELETE /templates/{template_id}``).

    Args:
        id: its id.
        name: its name (an id works too).
        project_id, project_name: delete it only if it is used in this project.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, there is no such prompt or
            project, or the prompt is not used in the project; nothing is deleted.
        AmbiguousNameError: several prompts have this name.
    """
    connection = current(client)
    prompt = await resolve_prompts.given(connection, id, name)
    if project_id or project_name:
        project = await resolve.project(connection, project_id, project_name)
        if not await resolve_prompts.is_used(connection, prompt, project):
            raise ResolutionError(
                f"The prompt {prompt.name!r} is not used in the project {project.name!r}; "
                "it was not deleted."
            )
    await delete_global_template.asyncio(prompt.id, client=connection.raw)
