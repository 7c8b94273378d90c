# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""ExperimentsRunsInsertRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define

from ..types import to_json

if TYPE_CHECKING:
    from ..models.experiment_run_input import ExperimentRunInput


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.experiment_run_input import ExperimentRunInput

    globals().update(
        ExperimentRunInput=ExperimentRunInput,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ExperimentsRunsInsertRequest:
    """ExperimentsRunsInsertRequest

    Attributes:
        experiment_runs (list[ExperimentRunInput]):
    """

    experiment_runs: list[ExperimentRunInput]

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {}
        field_dict["experiment_runs"] = to_json(self.experiment_runs)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        experiment_runs = []
        _experiment_runs = unread.pop("experiment_runs")
        for experiment_runs_item_data in _experiment_runs:
            experiment_runs_item = ExperimentRunInput.from_dict(experiment_runs_item_data)

            experiment_runs.append(experiment_runs_item)
        model = cls(
            experiment_runs=experiment_runs,
        )
        return model
