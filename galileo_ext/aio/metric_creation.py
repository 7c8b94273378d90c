"""New metrics for the server to compute, made of a prompt or of code."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from os import PathLike

from galileo_api.api.data import create as create_scorer
from galileo_api.api.data import create_llm_scorer_version, delete_scorer
from galileo_api.models import (
    BaseScorerVersionResponse,
    CreateLLMScorerVersionRequest,
    CreateScorerRequest,
    OutputTypeEnum,
    ScorerDefaults,
    ScorerTypes,
)

from .._metric_code import as_code
from ..client import Galileo, current
from ..errors import GalileoError
from ..steps import StepType
from . import code_versions, resolve


async def create_custom_llm_metric(
    name: str,
    user_prompt: str,
    node_level: StepType | str = StepType.llm,
    cot_enabled: bool = True,
    model_name: str = "gpt-4.1-mini",
    num_judges: int = 3,
    description: str = "",
    tags: Sequence[str] | None = None,
    output_type: OutputTypeEnum | str = OutputTypeEnum.BOOLEAN,
    ground_truth: bool = False,
    *,
    client: Galileo | None = None,
) -> BaseScorerVersionResponse:
    """Create a metric that asks a language model (``POST /scorers`` and ``.../version/llm``).

    Args:
        name: its name; must not be taken.
        user_prompt: what the model is asked about each record.
        node_level: the kind of record that it judges.
        cot_enabled: whether the model gives its reasons before its verdict.
        model_name: the model, by the name that the server has for it.
        num_judges: how many times it is asked, 1 to 10; the answers are averaged or put to a vote.
        description: what it is for.
        tags: free words to find it by.
        output_type: the kind of value: ``"boolean"``, ``"categorical"``, ``"percentage"``, ...
        ground_truth: whether it also gets the expected output of the dataset's row.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        Its first version; ``scorer_id`` is the id of the metric.

    Raises:
        ValueError: name or prompt is empty, or ``node_level`` is no kind of record.
        ConflictError: the name is taken.
        HTTPValidationError: the server refused a value.
    """
    resolve.required_name("user_prompt", user_prompt)
    body = _new(name, ScorerTypes.LLM, node_level, description, tags)
    body.output_type = OutputTypeEnum(output_type)
    body.ground_truth = ground_truth
    body.defaults = ScorerDefaults(
        model_name=model_name, num_judges=num_judges, cot_enabled=cot_enabled
    )
    connection = current(client)
    scorer = await create_scorer.asyncio(client=connection.raw, body=body)
    try:
        return await create_llm_scorer_version.asyncio(
            scorer.id,
            client=connection.raw,
            body=CreateLLMScorerVersionRequest(user_prompt=user_prompt),
        )
    except GalileoError:
        await _undo(connection, scorer.id)
        raise


async def create_code_metric(
    name: str,
    code: str | PathLike[str],
    node_level: StepType | str = StepType.llm,
    output_type: OutputTypeEnum | str | None = None,
    required_metrics: Sequence[str] | None = None,
    description: str = "",
    tags: Sequence[str] | None = None,
    *,
    timeout: float = 60.0,
    client: Galileo | None = None,
) -> BaseScorerVersionResponse:
    """Create a metric that is a piece of Python, run by the server on each record.

    The server tries the code first, and nothing is created unless it passes
    (``POST /scorers/code/validate``, ``POST /scorers``, ``POST .../version/code``).

    Args:
        name: its name; must not be taken.
        code: the source, or the path of a file with it. It has a function
            ``scorer_fn(step_object)`` that returns the score of a record.
        node_level: the kind of record that it scores.
        output_type: the kind of value: ``"boolean"``, ``"percentage"``, ``"count"``, ...
        required_metrics: metrics whose values it needs, by name.
        description: what it is for.
        tags: free words to find it by.
        timeout: how many seconds the trial may take.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        Its first version; ``scorer_id`` is the id of the metric.

    Raises:
        ValueError: name or code is empty, ``node_level`` is no kind of record, or the code did not
            pass the trial; the message says why.
        OSError: the file cannot be read.
        TimeoutError: the trial took too long.
        ConflictError: the name is taken.
        HTTPValidationError: the server refused a value.
    """
    source = as_code(code)
    body = _new(name, ScorerTypes.CODE, node_level, description, tags)
    required = list(required_metrics or [])
    if output_type is not None:
        body.output_type = OutputTypeEnum(output_type)
    if required:
        body.required_scorers = required
    connection = current(client)
    kinds = [StepType(node_level).value]
    result = await code_versions.tried(connection, source, kinds, required, timeout)
    scorer = await create_scorer.asyncio(client=connection.raw, body=body)
    try:
        return await code_versions.added(connection, scorer.id, source, result)
    except GalileoError:
        await _undo(connection, scorer.id)
        raise


async def _undo(client: Galileo, scorer_id: str) -> None:
    """Delete half a metric; what kept it from becoming whole is the error to report."""
    with suppress(GalileoError):
        await delete_scorer.asyncio(scorer_id, client=client.raw)


def _new(
    name: str,
    kind: ScorerTypes,
    node_level: StepType | str,
    description: str,
    tags: Sequence[str] | None,
) -> CreateScorerRequest:
    return CreateScorerRequest(
        name=resolve.required_name("name", name),
        scorer_type=kind,
        description=description,
        tags=list(tags or []),
        scoreable_node_types=[StepType(node_level).value],
    )
