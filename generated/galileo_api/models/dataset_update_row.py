# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetUpdateRow"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class DatasetUpdateRow(OpenModel):
    """Change values of a row.

    Attributes:
        row_id (str):
        values (dict[str, Any]): New value by column, of the kinds that append_row takes;
            columns left out stay as they are.
        edit_type (Literal['update_row'] | Unset):  Default: 'update_row'.
    """

    row_id: str
    values: dict[str, Any]
    edit_type: Literal["update_row"] | Unset = "update_row"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["row_id"] = self.row_id
        field_dict["values"] = self.values
        if not isinstance(self.edit_type, Unset):
            field_dict["edit_type"] = self.edit_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        row_id = unread.pop("row_id")
        values = unread.pop("values")
        edit_type = unread.pop("edit_type", UNSET)
        model = cls(
            row_id=row_id,
            values=values,
            edit_type=edit_type,
        )
        model.additional_properties = unread
        return model
