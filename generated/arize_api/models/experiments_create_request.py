# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""ExperimentsCreateRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define

from ..types import UNSET, Unset, to_json

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
class ExperimentsCreateRequest:
    """An experiment for either a dataset or a space.

    Attributes:
        name (str):
        experiment_runs (list[ExperimentRunInput]):
        dataset_id (str | Unset):
        space_id (str | Unset):
    """

    name: str
    experiment_runs: list[ExperimentRunInput]
    dataset_id: str | Unset = UNSET
    space_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {}
        field_dict["name"] = self.name
        field_dict["experiment_runs"] = to_json(self.experiment_runs)
        if not isinstance(self.dataset_id, Unset):
            field_dict["dataset_id"] = self.dataset_id
        if not isinstance(self.space_id, Unset):
            field_dict["space_id"] = self.space_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        name = unread.pop("name")
        experiment_runs = []
        _experiment_runs = unread.pop("experiment_runs")
        for experiment_runs_item_data in _experiment_runs:
            experiment_runs_item = ExperimentRunInput.from_dict(experiment_runs_item_data)

            experiment_runs.append(experiment_runs_item)
        dataset_id = unread.pop("dataset_id", UNSET)
        space_id = unread.pop("space_id", UNSET)
        model = cls(
            name=name,
            experiment_runs=experiment_runs,
            dataset_id=dataset_id,
            space_id=space_id,
        )
        return model
