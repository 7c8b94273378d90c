# Derived from galileo_ext/aio/resolve_prompts.py by scripts/derive-sync; do not edit.
"""From a name or an id to a prompt; how that is done is in ``resolve``."""

from __future__ import annotations

from collections.abc import Sequence

from galileo_api.api.prompts import get_global_template, query_templates
from galileo_api.models import (
    BasePromptTemplateResponse,
    ListPromptTemplateParams,
    ProjectDB,
    PromptTemplateNameFilter,
    PromptTemplateNameFilterOperator,
    PromptTemplateUsedInProjectFilter,
)

from . import resolve
from .client import Galileo


def given(
    client: Galileo, prompt_id: str | None = None, prompt_name: str | None = None
) -> BasePromptTemplateResponse:
    """Find the prompt meant by exactly one of an id and a name (or id).

    Raises:
        ValueError: none or both are given, the id is no UUID, or there is no such prompt.
        AmbiguousNameError: several have this name.
    """
    wanted = resolve.one_of("prompt", prompt_id, prompt_name)
    if prompt_id:
        return resolve.by_id("prompt", wanted, client, _get)
    return resolve.by_name_or_id("prompt", wanted, client, _get, _named, _names)


def is_used(client: Galileo, prompt: BasePromptTemplateResponse, project: ProjectDB) -> bool:
    """Whether a project uses a prompt."""
    used = PromptTemplateUsedInProjectFilter(value=project.id)
    body = ListPromptTemplateParams(filters=[used, _name_is(str(prompt.name))])
    page = query_templates.sync(client=client.raw, body=body)
    return prompt.id in [found.id for found in page.templates or []]


def _name_is(name: str) -> PromptTemplateNameFilter:
    return PromptTemplateNameFilter(operator=PromptTemplateNameFilterOperator.EQ, value=name)


def _get(client: Galileo, prompt_id: str) -> BasePromptTemplateResponse:
    return get_global_template.sync(prompt_id, client=client.raw)


def _named(client: Galileo, name: str) -> Sequence[BasePromptTemplateResponse]:
    page = query_templates.sync(
        client=client.raw,
        body=ListPromptTemplateParams(filters=[_name_is(name)]),
        limit=resolve.SAME_NAME,
    )
    return [prompt for prompt in page.templates or [] if prompt.name == name]


def _names(client: Galileo) -> list[str]:
    page = query_templates.sync(
        client=client.raw, body=ListPromptTemplateParams(), limit=resolve.CANDIDATES
    )
    return [str(prompt.name) for prompt in page.templates or []]
