# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetContentSortClause"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class DatasetContentSortClause(OpenModel):
    """Order rows by a column.

    Attributes:
        column_name (str):
        ascending (bool | Unset):  Default: True.
    """

    column_name: str
    ascending: bool | Unset = True
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["column_name"] = self.column_name
        if not isinstance(self.ascending, Unset):
            field_dict["ascending"] = self.ascending
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        column_name = unread.pop("column_name")
        ascending = unread.pop("ascending", UNSET)
        model = cls(
            column_name=column_name,
            ascending=ascending,
        )
        model.additional_properties = unread
        return model
