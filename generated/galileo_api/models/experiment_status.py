# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ExperimentStatus"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.experiment_phase_status import ExperimentPhaseStatus


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.experiment_phase_status import ExperimentPhaseStatus

    globals().update(
        ExperimentPhaseStatus=ExperimentPhaseStatus,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ExperimentStatus(OpenModel):
    """How far an experiment is.

    Attributes:
        log_generation (ExperimentPhaseStatus | Unset): How far a phase of an experiment is.
    """

    log_generation: ExperimentPhaseStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.log_generation, Unset):
            field_dict["log_generation"] = to_json(self.log_generation)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        _log_generation = unread.pop("log_generation", UNSET)
        log_generation: ExperimentPhaseStatus | Unset
        if isinstance(_log_generation, Unset):
            log_generation = UNSET
        else:
            log_generation = ExperimentPhaseStatus.from_dict(_log_generation)
        model = cls(
            log_generation=log_generation,
        )
        model.additional_properties = unread
        return model
