# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogRecordsTextFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.log_records_text_filter_operator import LogRecordsTextFilterOperator
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class LogRecordsTextFilter(OpenModel):
    """Records by a text.

    Attributes:
        operator (LogRecordsTextFilterOperator):
        value (list[str] | str): One text, or several for one_of and not_in.
        column_id (str | Unset): The column to compare; see the available columns.
        name (str | Unset): An older name of column_id.
        case_sensitive (bool | Unset):  Default: True.
        type_ (Literal['text'] | Unset):  Default: 'text'.
    """

    operator: LogRecordsTextFilterOperator
    value: list[str] | str
    column_id: str | Unset = UNSET
    name: str | Unset = UNSET
    case_sensitive: bool | Unset = True
    type_: Literal["text"] | Unset = "text"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["operator"] = to_json(self.operator)
        field_dict["value"] = self.value
        if not isinstance(self.column_id, Unset):
            field_dict["column_id"] = self.column_id
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.case_sensitive, Unset):
            field_dict["case_sensitive"] = self.case_sensitive
        if not isinstance(self.type_, Unset):
            field_dict["type"] = self.type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        operator = LogRecordsTextFilterOperator(unread.pop("operator"))
        value = unread.pop("value")
        column_id = unread.pop("column_id", UNSET)
        name = unread.pop("name", UNSET)
        case_sensitive = unread.pop("case_sensitive", UNSET)
        type_ = unread.pop("type", UNSET)
        model = cls(
            operator=operator,
            value=value,
            column_id=column_id,
            name=name,
            case_sensitive=case_sensitive,
            type_=type_,
        )
        model.additional_properties = unread
        return model
