# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ExperimentUpdateRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.experiment_update_request_task_type import ExperimentUpdateRequestTaskType
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class ExperimentUpdateRequest(OpenModel):
    """What to change of an experiment.

    Attributes:
        name (str):
        task_type (ExperimentUpdateRequestTaskType | Unset): 16 is an experiment, 17 one that
            belongs to a playground. Default: ExperimentUpdateRequestTaskType.VALUE_16.
        experiment_group_id (None | str | Unset): The group to move to. It must exist, and
            wins over experiment_group_name.
        experiment_group_name (None | str | Unset): The group to move to, by name; made if it
            does not exist.
    """

    name: str
    task_type: ExperimentUpdateRequestTaskType | Unset = ExperimentUpdateRequestTaskType.VALUE_16
    experiment_group_id: None | str | Unset = UNSET
    experiment_group_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["name"] = self.name
        if not isinstance(self.task_type, Unset):
            field_dict["task_type"] = to_json(self.task_type)
        if not isinstance(self.experiment_group_id, Unset):
            field_dict["experiment_group_id"] = self.experiment_group_id
        if not isinstance(self.experiment_group_name, Unset):
            field_dict["experiment_group_name"] = self.experiment_group_name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        name = unread.pop("name")
        _task_type = unread.pop("task_type", UNSET)
        task_type: ExperimentUpdateRequestTaskType | Unset
        if isinstance(_task_type, Unset):
            task_type = UNSET
        else:
            task_type = ExperimentUpdateRequestTaskType(_task_type)
        experiment_group_id = unread.pop("experiment_group_id", UNSET)
        experiment_group_name = unread.pop("experiment_group_name", UNSET)
        model = cls(
            name=name,
            task_type=task_type,
            experiment_group_id=experiment_group_id,
            experiment_group_name=experiment_group_name,
        )
        model.additional_properties = unread
        return model
