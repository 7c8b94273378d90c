# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogRecordsBooleanFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.log_records_boolean_filter_operator import LogRecordsBooleanFilterOperator
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class LogRecordsBooleanFilter(OpenModel):
    """Records by a yes-or-no column.

    Attributes:
        value (bool):
        column_id (str | Unset): The column to compare; see the available columns.
        name (str | Unset): An older name of column_id.
        operator (LogRecordsBooleanFilterOperator | Unset):  Default:
            LogRecordsBooleanFilterOperator.EQ.
        type_ (Literal['boolean'] | Unset):  Default: 'boolean'.
    """

    value: bool
    column_id: str | Unset = UNSET
    name: str | Unset = UNSET
    operator: LogRecordsBooleanFilterOperator | Unset = LogRecordsBooleanFilterOperator.EQ
    type_: Literal["boolean"] | Unset = "boolean"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["value"] = self.value
        if not isinstance(self.column_id, Unset):
            field_dict["column_id"] = self.column_id
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.operator, Unset):
            field_dict["operator"] = to_json(self.operator)
        if not isinstance(self.type_, Unset):
            field_dict["type"] = self.type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        value = unread.pop("value")
        column_id = unread.pop("column_id", UNSET)
        name = unread.pop("name", UNSET)
        _operator = unread.pop("operator", UNSET)
        operator: LogRecordsBooleanFilterOperator | Unset
        if isinstance(_operator, Unset):
            operator = UNSET
        else:
            operator = LogRecordsBooleanFilterOperator(_operator)
        type_ = unread.pop("type", UNSET)
        model = cls(
            value=value,
            column_id=column_id,
            name=name,
            operator=operator,
            type_=type_,
        )
        model.additional_properties = unread
        return model
