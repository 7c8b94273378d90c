# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.log_records_date_filter_operator import LogRecordsDateFilterOperator
from ..types import UNSET, Unset

T = TypeVar("T", bound="LogRecordsDateFilter")


@_attrs_define
class LogRecordsDateFilter:
    """
    Attributes:
        operator (LogRecordsDateFilterOperator):
        value (datetime.datetime):
        column_id (str | Unset):
        name (str | Unset):
        type_ (Literal['date'] | Unset):  Default: 'date'.
    """

    operator: LogRecordsDateFilterOperator
    value: datetime.datetime
    column_id: str | Unset = UNSET
    name: str | Unset = UNSET
    type_: Literal["date"] | Unset = "date"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        operator = self.operator.value

        value = self.value.isoformat()

        column_id = self.column_id

        name = self.name

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "operator": operator,
                "value": value,
            }
        )
        if column_id is not UNSET:
            field_dict["column_id"] = column_id
        if name is not UNSET:
            field_dict["name"] = name
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        operator = LogRecordsDateFilterOperator(d.pop("operator"))

        value = datetime.datetime.fromisoformat(d.pop("value"))

        column_id = d.pop("column_id", UNSET)

        name = d.pop("name", UNSET)

        type_ = cast(Literal["date"] | Unset, d.pop("type", UNSET))
        if type_ != "date" and not isinstance(type_, Unset):
            raise ValueError(f"type must match const 'date', got '{type_}'")

        log_records_date_filter = cls(
            operator=operator,
            value=value,
            column_id=column_id,
            name=name,
            type_=type_,
        )

        log_records_date_filter.additional_properties = d
        return log_records_date_filter

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
