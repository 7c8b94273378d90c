# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.log_records_collection_filter_operator import LogRecordsCollectionFilterOperator
from ..types import UNSET, Unset

T = TypeVar("T", bound="LogRecordsCollectionFilter")


@_attrs_define
class LogRecordsCollectionFilter:
    """
    Attributes:
        operator (LogRecordsCollectionFilterOperator):
        value (list[str] | str):
        column_id (str | Unset):
        name (str | Unset):
        case_sensitive (bool | Unset):  Default: True.
        type_ (Literal['collection'] | Unset):  Default: 'collection'.
    """

    operator: LogRecordsCollectionFilterOperator
    value: list[str] | str
    column_id: str | Unset = UNSET
    name: str | Unset = UNSET
    case_sensitive: bool | Unset = True
    type_: Literal["collection"] | Unset = "collection"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        operator = self.operator.value

        value: list[str] | str
        if isinstance(self.value, list):
            value = self.value

        else:
            value = self.value

        column_id = self.column_id

        name = self.name

        case_sensitive = self.case_sensitive

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
        if case_sensitive is not UNSET:
            field_dict["case_sensitive"] = case_sensitive
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        operator = LogRecordsCollectionFilterOperator(d.pop("operator"))

        def _parse_value(data: object) -> list[str] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                value_type_1 = cast(list[str], data)

                return value_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str, data)

        value = _parse_value(d.pop("value"))

        column_id = d.pop("column_id", UNSET)

        name = d.pop("name", UNSET)

        case_sensitive = d.pop("case_sensitive", UNSET)

        type_ = cast(Literal["collection"] | Unset, d.pop("type", UNSET))
        if type_ != "collection" and not isinstance(type_, Unset):
            raise ValueError(f"type must match const 'collection', got '{type_}'")

        log_records_collection_filter = cls(
            operator=operator,
            value=value,
            column_id=column_id,
            name=name,
            case_sensitive=case_sensitive,
            type_=type_,
        )

        log_records_collection_filter.additional_properties = d
        return log_records_collection_filter

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
