# Derived from galileo_ext/aio/metric_versions.py by scripts/derive-sync; do not edit.
"""Versions of the metrics that the server computes: each a prompt, code, or settings alone."""

from __future__ import annotations

from collections.abc import Iterator
from os import PathLike

from galileo_api.api.data import (
    create_llm_scorer_version,
    create_preset_scorer_version,
    get_scorer_version_code,
    get_scorer_version_or_latest,
    list_all_versions_for_scorer,
    restore_scorer_version,
)
from galileo_api.models import (
    BaseScorerVersionResponse,
    CreateLLMScorerVersionRequest,
    CreateScorerVersionRequest,
    OutputTypeEnum,
    ScorerResponse,
    ScorerTypes,
)
from galileo_api.types import UNSET

from . import code_versions, resolve, resolve_metrics
from ._metric_code import as_code
from .client import Galileo, current
from .pagination import PAGE, paginate
from .steps import StepType


def create_metric_version(
    *,
    id: str | None = None,
    name: str | None = None,
    user_prompt: str | None = None,
    code: str | PathLike[str] | None = None,
    model_name: str | None = None,
    num_judges: int | None = None,
    cot_enabled: bool | None = None,
    output_type: OutputTypeEnum | str | None = None,
    node_level: StepType | str | None = None,
    timeout: float = 60.0,
    client: Galileo | None = None,
) -> BaseScorerVersionResponse:
    """Add a version to a metric (``POST /scorers/{scorer_id}/version/llm|code|preset``).

    What is left out is as the metric has it.

    Args:
        id: the metric's id.
        name: its name or label (an id works too).
        user_prompt: the new prompt of a metric that asks a language model.
        code: the new source of a metric that is code, or the path of a file with it; it is tried
            first. A version of code takes no other settings.
        model_name: the model to ask.
        num_judges: how many times to ask it, 1 to 10.
        cot_enabled: whether the model gives its reasons before its verdict.
        output_type: the kind of value.
        node_level: the kind of record.
        timeout: how many seconds the trial of code may take.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, there is no such metric, it is
            not of the kind that what is given is for, or code did not pass its trial.
        AmbiguousNameError: several metrics have this name.
        HTTPValidationError: the server refused a value.
    """
    resolve.one_of("metric", id, name)
    settings = {
        "model_name": model_name,
        "num_judges": num_judges,
        "cot_enabled": cot_enabled,
        "output_type": None if output_type is None else OutputTypeEnum(output_type).value,
        "scoreable_node_types": None if node_level is None else [StepType(node_level).value],
    }
    body = {key: value for key, value in settings.items() if value is not None}
    source = None if code is None else as_code(code)
    connection = current(client)
    scorer = resolve_metrics.given(connection, id, name)
    if scorer.scorer_type == ScorerTypes.CODE and source is not None and not (body or user_prompt):
        kinds = scorer.scoreable_node_types or []
        result = code_versions.tried(connection, source, kinds, _required(scorer), timeout)
        return code_versions.added(connection, scorer.id, source, result)
    if scorer.scorer_type == ScorerTypes.LLM and source is None and (body or user_prompt):
        request = CreateLLMScorerVersionRequest.from_dict(body)
        request.user_prompt = user_prompt or scorer.user_prompt
        return create_llm_scorer_version.sync(scorer.id, client=connection.raw, body=request)
    if scorer.scorer_type == ScorerTypes.PRESET and body and source is None and not user_prompt:
        return create_preset_scorer_version.sync(
            scorer.id, client=connection.raw, body=CreateScorerVersionRequest.from_dict(body)
        )
    raise ValueError(_mismatch(scorer))


def list_metric_versions(
    *, id: str | None = None, name: str | None = None, client: Galileo | None = None
) -> list[BaseScorerVersionResponse]:
    """Return the versions of a metric, the latest first; see ``iter_metric_versions``."""
    return [version for version in iter_metric_versions(id=id, name=name, client=client)]


def iter_metric_versions(
    *,
    id: str | None = None,
    name: str | None = None,
    prefetch: bool = False,
    client: Galileo | None = None,
) -> Iterator[BaseScorerVersionResponse]:
    """Yield the versions of a metric, page by page (``GET /scorers/{scorer_id}/versions``).

    Args:
        id: the metric's id.
        name: its name or label (an id works too).
        prefetch: whether to ask for the next page while this one is consumed.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, or there is no such metric.
        AmbiguousNameError: several metrics have this name.
    """
    resolve.one_of("metric", id, name)
    connection = current(client)
    scorer = resolve_metrics.given(connection, id, name)

    def page(token: int) -> tuple[list[BaseScorerVersionResponse], object]:
        found = list_all_versions_for_scorer.sync(
            scorer.id, client=connection.raw, starting_token=token, limit=PAGE
        )
        return found.versions or [], found.next_starting_token

    yield from paginate(page, prefetch=prefetch)


def get_metric_version(
    *,
    id: str | None = None,
    name: str | None = None,
    version: int | None = None,
    client: Galileo | None = None,
) -> BaseScorerVersionResponse:
    """Return a version of a metric (``GET /scorers/{scorer_id}/version``).

    Args:
        id: the metric's id.
        name: its name or label (an id works too).
        version: 1, 2, ...; default: the latest.
        client: the connection; default: the enclosing block's or the environment's.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, or there is no such metric.
        AmbiguousNameError: several metrics have this name.
        NotFoundError: it has no such version.
    """
    resolve.one_of("metric", id, name)
    connection = current(client)
    scorer = resolve_metrics.given(connection, id, name)
    return get_scorer_version_or_latest.sync(
        scorer.id, client=connection.raw, version=UNSET if version is None else version
    )


def get_metric_code(
    *,
    id: str | None = None,
    name: str | None = None,
    version: int | None = None,
    client: Galileo | None = None,
) -> str:
    """Return the source of a metric that is code (``GET /scorers/{scorer_id}/version/code``).

    Parameters and errors are those of ``get_metric_version``; a version that is no code is a
    ``NotFoundError`` too.
    """
    resolve.one_of("metric", id, name)
    connection = current(client)
    scorer = resolve_metrics.given(connection, id, name)
    return get_scorer_version_code.sync(
        scorer.id, client=connection.raw, version=UNSET if version is None else version
    )


def restore_metric_version(
    version: int,
    *,
    id: str | None = None,
    name: str | None = None,
    client: Galileo | None = None,
) -> BaseScorerVersionResponse:
    """Go back to an earlier version of a metric, by a new one that is the same.

    ``POST /scorers/{scorer_id}/versions/{version_number}/restore``

    Args:
        version: the number of the version to go back to.
        id: the metric's id.
        name: its name or label (an id works too).
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The new version.

    Raises:
        ValueError: not exactly one of ``id`` and ``name`` is given, or there is no such metric.
        AmbiguousNameError: several metrics have this name.
        NotFoundError: it has no such version.
    """
    resolve.one_of("metric", id, name)
    connection = current(client)
    scorer = resolve_metrics.given(connection, id, name)
    return restore_scorer_version.sync(scorer.id, version, client=connection.raw)


def _required(scorer: ScorerResponse) -> list[str]:
    return list(scorer.required_scorers or [])


def _mismatch(scorer: ScorerResponse) -> str:
    takes = {
        ScorerTypes.CODE: "code, and nothing else",
        ScorerTypes.LLM: "user_prompt or settings, and no code",
        ScorerTypes.PRESET: "settings, and neither user_prompt nor code",
    }
    kind = scorer.scorer_type
    what = takes.get(kind, "nothing that can be given here")
    return f"A new version of {scorer.name!r}, a metric of the type {kind.value!r}, takes {what}."
