# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetContentFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.dataset_content_filter_operator import DatasetContentFilterOperator
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class DatasetContentFilter(OpenModel):
    """Rows by the value of a column.

    Attributes:
        column_name (str):
        value (str):
        operator (DatasetContentFilterOperator | Unset): How to compare a value.
    """

    column_name: str
    value: str
    operator: DatasetContentFilterOperator | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["column_name"] = self.column_name
        field_dict["value"] = self.value
        if not isinstance(self.operator, Unset):
            field_dict["operator"] = to_json(self.operator)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        column_name = unread.pop("column_name")
        value = unread.pop("value")
        _operator = unread.pop("operator", UNSET)
        operator: DatasetContentFilterOperator | Unset
        if isinstance(_operator, Unset):
            operator = UNSET
        else:
            operator = DatasetContentFilterOperator(_operator)
        model = cls(
            column_name=column_name,
            value=value,
            operator=operator,
        )
        model.additional_properties = unread
        return model
