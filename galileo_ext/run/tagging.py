"""The tags of a new experiment."""

from __future__ import annotations

from collections.abc import Mapping

from galileo_api.api.experiment_tags import set_tag_for_experiment
from galileo_api.models import ExperimentResponse, RunTagCreateRequest

from ..client import Galileo


async def add_tags(
    client: Galileo, experiment: ExperimentResponse, tags: Mapping[str, str] | None
) -> None:
    """Tag an experiment."""
    for key, value in (tags or {}).items():
        tag = RunTagCreateRequest(key=key, value=value, tag_type="generic")
        await set_tag_for_experiment.asyncio(
            experiment.project_id, experiment.id, client=client.raw, body=tag
        )
