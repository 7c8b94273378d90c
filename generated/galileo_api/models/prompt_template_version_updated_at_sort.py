# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""PromptTemplateVersionUpdatedAtSort"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class PromptTemplateVersionUpdatedAtSort(OpenModel):
    """Order versions by when they last changed.

    Attributes:
        name (Literal['updated_at'] | Unset):  Default: 'updated_at'.
        ascending (bool | Unset):  Default: True.
        sort_type (Literal['column'] | Unset):  Default: 'column'.
    """

    name: Literal["updated_at"] | Unset = "updated_at"
    ascending: bool | Unset = True
    sort_type: Literal["column"] | Unset = "column"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.ascending, Unset):
            field_dict["ascending"] = self.ascending
        if not isinstance(self.sort_type, Unset):
            field_dict["sort_type"] = self.sort_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        name = unread.pop("name", UNSET)
        ascending = unread.pop("ascending", UNSET)
        sort_type = unread.pop("sort_type", UNSET)
        model = cls(
            name=name,
            ascending=ascending,
            sort_type=sort_type,
        )
        model.additional_properties = unread
        return model
