"""The way of code to the server: tried first, then added as a version of a metric."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from io import BytesIO
from time import monotonic

from galileo_api.api.data import (
    create_code_scorer_version,
    get_validate_code_scorer_task_result,
    validate_code_scorer,
)
from galileo_api.models import (
    BaseScorerVersionResponse,
    BodyCreateCodeScorerVersion,
    BodyValidateCodeScorer,
    InvalidResult,
    RegisteredScorerTaskResultResponse,
    TaskResultStatus,
    ValidateRegisteredScorerResult,
)
from galileo_api.types import UNSET, File

from ..client import Galileo

#: Seconds between two questions after a trial that runs.
_PAUSE = 0.5


async def tried(
    client: Galileo, code: str, kinds: Sequence[str], required: Sequence[str], timeout: float
) -> str:
    """Let the server try code; return what it said, as the JSON that a new version needs.

    Raises:
        ValueError: the code did not pass.
        TimeoutError: it took too long.
    """
    body = BodyValidateCodeScorer(
        file=_file(code),
        scoreable_node_types=list(kinds) or UNSET,
        required_scorers=list(required) or UNSET,
    )
    deadline = monotonic() + timeout
    task = await validate_code_scorer.asyncio(client=client.raw, body=body)
    while True:
        found = await get_validate_code_scorer_task_result.asyncio(task.task_id, client=client.raw)
        if found.status not in (TaskResultStatus.PENDING, TaskResultStatus.STARTED):
            return _passed(found)
        if monotonic() > deadline:
            raise TimeoutError(
                f"The trial {task.task_id} of the code is {found.status} after {timeout:g} s."
            )
        await asyncio.sleep(_PAUSE)


async def added(
    client: Galileo, scorer_id: str, code: str, result: str
) -> BaseScorerVersionResponse:
    """Add code that was tried to a metric."""
    body = BodyCreateCodeScorerVersion(file=_file(code), validation_result=result)
    return await create_code_scorer_version.asyncio(scorer_id, client=client.raw, body=body)


def _file(code: str) -> File:
    return File(payload=BytesIO(code.encode()), file_name="scorer.py")


def _passed(found: RegisteredScorerTaskResultResponse) -> str:
    result = found.result
    if found.status == TaskResultStatus.FAILED:
        raise ValueError(f"The trial of the code failed: {result or 'the server does not say why'}")
    if isinstance(result, ValidateRegisteredScorerResult):
        if isinstance(result.result, InvalidResult):
            raise ValueError(f"The code did not pass its trial: {result.result.error_message}")
        return json.dumps(result.to_dict())
    return str(result)
