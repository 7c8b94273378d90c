# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.experiment_update_request_task_type import ExperimentUpdateRequestTaskType
from ..types import UNSET, Unset

T = TypeVar("T", bound="ExperimentUpdateRequest")


@_attrs_define
class ExperimentUpdateRequest:
    """
    Attributes:
        name (str):
        task_type (ExperimentUpdateRequestTaskType | Unset):  Default: ExperimentUpdateRequestTaskType.VALUE_16.
        experiment_group_id (None | str | Unset):
        experiment_group_name (None | str | Unset):
    """

    name: str
    task_type: ExperimentUpdateRequestTaskType | Unset = ExperimentUpdateRequestTaskType.VALUE_16
    experiment_group_id: None | str | Unset = UNSET
    experiment_group_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        task_type: int | Unset = UNSET
        if not isinstance(self.task_type, Unset):
            task_type = self.task_type.value

        experiment_group_id: None | str | Unset
        if isinstance(self.experiment_group_id, Unset):
            experiment_group_id = UNSET
        else:
            experiment_group_id = self.experiment_group_id

        experiment_group_name: None | str | Unset
        if isinstance(self.experiment_group_name, Unset):
            experiment_group_name = UNSET
        else:
            experiment_group_name = self.experiment_group_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if task_type is not UNSET:
            field_dict["task_type"] = task_type
        if experiment_group_id is not UNSET:
            field_dict["experiment_group_id"] = experiment_group_id
        if experiment_group_name is not UNSET:
            field_dict["experiment_group_name"] = experiment_group_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        _task_type = d.pop("task_type", UNSET)
        task_type: ExperimentUpdateRequestTaskType | Unset
        if isinstance(_task_type, Unset):
            task_type = UNSET
        else:
            task_type = ExperimentUpdateRequestTaskType(_task_type)

        def _parse_experiment_group_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        experiment_group_id = _parse_experiment_group_id(d.pop("experiment_group_id", UNSET))

        def _parse_experiment_group_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        experiment_group_name = _parse_experiment_group_name(d.pop("experiment_group_name", UNSET))

        experiment_update_request = cls(
            name=name,
            task_type=task_type,
            experiment_group_id=experiment_group_id,
            experiment_group_name=experiment_group_name,
        )

        experiment_update_request.additional_properties = d
        return experiment_update_request

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
