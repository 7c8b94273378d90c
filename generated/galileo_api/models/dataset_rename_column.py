# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetRenameColumn"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class DatasetRenameColumn(OpenModel):
    """Give a column another name.

    Attributes:
        column_name (str):
        new_column_name (str):
        edit_type (Literal['rename_column'] | Unset):  Default: 'rename_column'.
    """

    column_name: str
    new_column_name: str
    edit_type: Literal["rename_column"] | Unset = "rename_column"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["column_name"] = self.column_name
        field_dict["new_column_name"] = self.new_column_name
        if not isinstance(self.edit_type, Unset):
            field_dict["edit_type"] = self.edit_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        column_name = unread.pop("column_name")
        new_column_name = unread.pop("new_column_name")
        edit_type = unread.pop("edit_type", UNSET)
        model = cls(
            column_name=column_name,
            new_column_name=new_column_name,
            edit_type=edit_type,
        )
        model.additional_properties = unread
        return model
