# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ColumnMappingConfig"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class ColumnMappingConfig(OpenModel):
    """Columns of a file that become one part of a row.

    Attributes:
        columns (list[str]):
        flatten (bool | Unset):  Default: False.
    """

    columns: list[str]
    flatten: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["columns"] = self.columns
        if not isinstance(self.flatten, Unset):
            field_dict["flatten"] = self.flatten
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        columns = cast(list[str], unread.pop("columns"))
        flatten = unread.pop("flatten", UNSET)
        model = cls(
            columns=columns,
            flatten=flatten,
        )
        model.additional_properties = unread
        return model
