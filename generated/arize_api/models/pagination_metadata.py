# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""PaginationMetadata"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class PaginationMetadata(OpenModel):
    """PaginationMetadata

    Attributes:
        has_more (bool): Whether there is another page.
        next_cursor (str | Unset): What to send for it; left out on the last page.
    """

    has_more: bool
    next_cursor: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["has_more"] = self.has_more
        if not isinstance(self.next_cursor, Unset):
            field_dict["next_cursor"] = self.next_cursor
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        has_more = unread.pop("has_more")
        next_cursor = unread.pop("next_cursor", UNSET)
        model = cls(
            has_more=has_more,
            next_cursor=next_cursor,
        )
        model.additional_properties = unread
        return model
