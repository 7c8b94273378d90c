# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetFilterRows"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class DatasetFilterRows(OpenModel):
    """Keep these rows and delete all others.

    Attributes:
        row_ids (list[str]):
        edit_type (Literal['filter_rows'] | Unset):  Default: 'filter_rows'.
    """

    row_ids: list[str]
    edit_type: Literal["filter_rows"] | Unset = "filter_rows"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["row_ids"] = self.row_ids
        if not isinstance(self.edit_type, Unset):
            field_dict["edit_type"] = self.edit_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        row_ids = cast(list[str], unread.pop("row_ids"))
        edit_type = unread.pop("edit_type", UNSET)
        model = cls(
            row_ids=row_ids,
            edit_type=edit_type,
        )
        model.additional_properties = unread
        return model
