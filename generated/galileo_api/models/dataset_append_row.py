# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetAppendRow"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class DatasetAppendRow(OpenModel):
    """Add a row at the end.

    Attributes:
        values (dict[str, Any]): Value by column; a new name makes a new column. The hosted
            service takes texts, numbers, null and objects of those; the embedded server takes any
            value.
        edit_type (Literal['append_row'] | Unset):  Default: 'append_row'.
        row_id (None | str | Unset): Id for the new row; made up if left out.
    """

    values: dict[str, Any]
    edit_type: Literal["append_row"] | Unset = "append_row"
    row_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["values"] = self.values
        if not isinstance(self.edit_type, Unset):
            field_dict["edit_type"] = self.edit_type
        if not isinstance(self.row_id, Unset):
            field_dict["row_id"] = self.row_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        values = unread.pop("values")
        edit_type = unread.pop("edit_type", UNSET)
        row_id = unread.pop("row_id", UNSET)
        model = cls(
            values=values,
            edit_type=edit_type,
            row_id=row_id,
        )
        model.additional_properties = unread
        return model
