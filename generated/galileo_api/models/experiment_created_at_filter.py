# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.experiment_created_at_filter_operator import ExperimentCreatedAtFilterOperator
from ..types import UNSET, Unset

T = TypeVar("T", bound="ExperimentCreatedAtFilter")


@_attrs_define
class ExperimentCreatedAtFilter:
    """
    Attributes:
        operator (ExperimentCreatedAtFilterOperator):
        value (datetime.datetime):
        name (Literal['created_at'] | Unset):  Default: 'created_at'.
        filter_type (str | Unset):
    """

    operator: ExperimentCreatedAtFilterOperator
    value: datetime.datetime
    name: Literal["created_at"] | Unset = "created_at"
    filter_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        operator = self.operator.value

        value = self.value.isoformat()

        name = self.name

        filter_type = self.filter_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "operator": operator,
                "value": value,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if filter_type is not UNSET:
            field_dict["filter_type"] = filter_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        operator = ExperimentCreatedAtFilterOperator(d.pop("operator"))

        value = datetime.datetime.fromisoformat(d.pop("value"))

        name = cast(Literal["created_at"] | Unset, d.pop("name", UNSET))
        if name != "created_at" and not isinstance(name, Unset):
            raise ValueError(f"name must match const 'created_at', got '{name}'")

        filter_type = d.pop("filter_type", UNSET)

        experiment_created_at_filter = cls(
            operator=operator,
            value=value,
            name=name,
            filter_type=filter_type,
        )

        experiment_created_at_filter.additional_properties = d
        return experiment_created_at_filter

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
