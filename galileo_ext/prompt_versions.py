# Derived from galileo_ext/aio/prompt_versions.py by scripts/derive-sync; do not edit.
"""The versions of prompts: made, listed, read, and one of them selected."""

from __future__ import annotations

from collections.abc import Iterator

from galileo_api.api.prompts import (
    create_global_prompt_template_version,
    get_global_template_version,
    query_template_versions,
    set_selected_global_template_version,
)
from galileo_api.models import (
    BasePromptTemplateResponse,
    BasePromptTemplateVersion,
    BasePromptTemplateVersionResponse,
    ListPromptTemplateVersionParams,
)

from . import resolve_prompts
from ._templates import Settings, Template, settings_body, template_body
from .client import Galileo, current
from .pagination import PAGE, paginate


def create_prompt_version(
    template: Template,
    *,
    id: str | None = None,
    name: str | None = None,
    settings: Settings | None = None,
    select: bool = True,
    client: Galileo | None = None,
) -> BasePromptTemplateVersionResponse:
    """Add a version to a prompt (``POST /templates/{template_id}/versions``).

    Args:
        template, settings: as in ``create_prompt``; the settings of other versions are not taken
            over.
        id: the prompt's id.
        name: the prompt's name (an id works too).
        select: whether the prompt shall stand for the new version
            (``PUT /templates/{template_id}/versions/{version}``).
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The new version; its number is in ``.version``.

    Raises:
        ValueError: the template is not usable, not exactly one of ``id`` and ``name`` is given, or
            there is no such prompt.
        AmbiguousNameError: several prompts have this name.
    """
    body = BasePromptTemplateVersion(template=template_body(template))
    if settings is not None:
        body.settings = settings_body(settings)
    connection = current(client)
    prompt = resolve_prompts.given(connection, id, name)
    made = create_global_prompt_template_version.sync(prompt.id, client=connection.raw, body=body)
    if select:
        set_selected_global_template_version.sync(prompt.id, made.version, client=connection.raw)
    return made


def get_prompt_version(
    *,
    version: int,
    id: str | None = None,
    name: str | None = None,
    client: Galileo | None = None,
) -> BasePromptTemplateVersionResponse:
    """Return one version of a prompt (``GET /templates/{template_id}/versions/{version}``).

    Args:
        version: its number, from 1.
        id: the prompt's id.
        name: the prompt's name (an id works too).
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, there is no such prompt, or
            ``version`` is no number.
        AmbiguousNameError: several prompts have this name.
        NotFoundError: there is no such version.
    """
    _check_number(version)
    connection = current(client)
    prompt = resolve_prompts.given(connection, id, name)
    return get_global_template_version.sync(prompt.id, version, client=connection.raw)


def get_prompt_versions(
    *,
    id: str | None = None,
    name: str | None = None,
    client: Galileo | None = None,
) -> list[BasePromptTemplateVersionResponse]:
    """Return all versions of a prompt, the latest first; see ``iter_prompt_versions``.

    Args:
        id, name, client: as in ``iter_prompt_versions``.
    """
    return [version for version in iter_prompt_versions(id=id, name=name, client=client)]


def iter_prompt_versions(
    *,
    id: str | None = None,
    name: str | None = None,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> Iterator[BasePromptTemplateVersionResponse]:
    """Yield the versions of a prompt, the latest first.

    They come page by page (``POST /templates/{template_id}/versions/query``).

    Args:
        id: the prompt's id.
        name: the prompt's name (an id works too).
        prefetch: whether to ask for the next page while this one is consumed.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, or there is no such prompt.
        AmbiguousNameError: several prompts have this name.
    """
    connection = current(client)
    prompt = resolve_prompts.given(connection, id, name)
    latest_first = {"sort": {"name": "version", "ascending": False, "sort_type": "column"}}
    body = ListPromptTemplateVersionParams.from_dict(latest_first)

    def page(token: int) -> tuple[list[BasePromptTemplateVersionResponse], object]:
        found = query_template_versions.sync(
            prompt.id, client=connection.raw, body=body, starting_token=token, limit=PAGE
        )
        return found.versions or [], found.next_starting_token

    yield from paginate(page, prefetch=prefetch)


def select_prompt_version(
    *,
    version: int,
    id: str | None = None,
    name: str | None = None,
    client: Galileo | None = None,
) -> BasePromptTemplateResponse:
    """Let a prompt stand for one of its versions.

    The request is ``PUT /templates/{template_id}/versions/{version}``.

    Args:
        version: its number, from 1.
        id: the prompt's id.
        name: the prompt's name (an id works too).
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The prompt as it is now.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, there is no such prompt, or
            ``version`` is no number.
        AmbiguousNameError: several prompts have this name.
        NotFoundError: there is no such version.
    """
    _check_number(version)
    connection = current(client)
    prompt = resolve_prompts.given(connection, id, name)
    return set_selected_global_template_version.sync(prompt.id, version, client=connection.raw)


def _check_number(version: object) -> None:
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ValueError(f"version is {version!r}; expected a number, from 1.")
