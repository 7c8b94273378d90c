"""Experiments that the server runs: a prompt over a dataset, or outputs that are there already.

One request creates the experiment and starts it; what comes of it is read afterwards.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from attrs import fields
from galileo_api.api.experiment import create_experiment as create_experiment_op
from galileo_api.models import (
    BasePromptTemplateResponse,
    DatasetDB,
    ExperimentCreateRequest,
    ExperimentDatasetRequest,
    ExperimentResponse,
    PromptRunSettings,
    ScorerConfig,
)

from ..aio import resolve, resolve_prompts
from ..aio.experiments import set_group
from ..aio.outcomes import read_outcome
from ..aio.scorers import find_scorers
from ..client import Galileo
from ..errors import GalileoError, NameNotFoundError
from .plan import Plan
from .prepare import free_name, server_dataset
from .result import ExperimentResult
from .tagging import add_tags

_log = logging.getLogger("galileo_ext")

#: What runs a prompt if nothing is said; the official client's choice.
_USUAL = {"model_alias": "GPT-4o", "temperature": 0.8, "max_tokens": 256}
#: Settings that have no default; the service starts no run where one is missing.
_OPEN = ("deployment_name", "temperature", "stop_sequences", "tools", "tool_choice")
_NOT_SENT = ("additional_properties", "known_models")


@dataclass(frozen=True)
class _Found:
    """What a plan names, found; nothing is created yet."""

    project_id: str
    name: str
    dataset: DatasetDB
    prompt: BasePromptTemplateResponse | None
    settings: PromptRunSettings | None
    metrics: list[ScorerConfig]


async def run_hosted(plan: Plan, client: Galileo) -> ExperimentResult:
    """Have the server run an experiment; return at once, with what there is of it.

    Raises:
        ValueError: something is missing, ambiguous or unusable; nothing was created.
    """
    if plan.on_error is not None:
        _log.warning(
            "on_error is not called for experiment %r: the server runs it, and nothing is sent "
            "from here that could fail.",
            plan.experiment_name,
        )
    found = await _find(plan, client)
    experiment = await _create(plan, client, found)
    try:
        await add_tags(client, experiment, plan.experiment_tags)
    except GalileoError as error:
        error.add_note(f"Experiment {found.name!r} ({experiment.id}) was created and is running.")
        raise
    return ExperimentResult.of(client, await read_outcome(client, experiment))


async def _find(plan: Plan, client: Galileo) -> _Found:
    settings = None if plan.prompt_template is None else whole_settings(plan.prompt_settings)
    project = await resolve.project(client, plan.project_id, plan.project)
    return _Found(
        project_id=project.id,
        dataset=await server_dataset(plan, client),
        prompt=await _prompt(plan, client),
        settings=settings,
        metrics=await find_scorers(client, plan.server_metrics()),
        name=await free_name(plan, client, project.id),
    )


async def _prompt(plan: Plan, client: Galileo) -> BasePromptTemplateResponse | None:
    given = plan.prompt_template
    if given is None or isinstance(given, BasePromptTemplateResponse):
        return given
    try:
        return await resolve_prompts.given(client, prompt_name=given)
    except NameNotFoundError as error:
        if "{{" in given:
            error.add_note("A text is taken for the name of a prompt; create_prompt makes one.")
        raise


async def _create(plan: Plan, client: Galileo, found: _Found) -> ExperimentResponse:
    body = ExperimentCreateRequest(name=found.name, trigger=True)
    version = found.dataset.current_version_index
    body.dataset = ExperimentDatasetRequest(found.dataset.id, version)
    if found.prompt is not None:
        body.prompt_template_version_id = found.prompt.selected_version_id
    if found.settings is not None:
        body.prompt_settings = found.settings
    if found.metrics:
        body.scorers = found.metrics
    set_group(body, plan.experiment_group, plan.experiment_group_id)
    return await create_experiment_op.asyncio(found.project_id, client=client.raw, body=body)


def whole_settings(given: PromptRunSettings | Mapping[str, Any] | None) -> PromptRunSettings:
    """Fill in the settings that are missing.

    Raises:
        ValueError: there is no such setting.
    """
    if given is None:
        given = _USUAL
    said = given.to_dict() if isinstance(given, PromptRunSettings) else dict(given)
    known = [each.name for each in fields(PromptRunSettings) if each.name not in _NOT_SENT]
    for name in said:
        if name not in (*known, "known_models"):
            raise ValueError(f"prompt_settings has {name!r}; expected some of {', '.join(known)}.")
    usual = {**dict.fromkeys((*_OPEN, "response_format")), **PromptRunSettings().to_dict()}
    return PromptRunSettings.from_dict({**usual, **said})
