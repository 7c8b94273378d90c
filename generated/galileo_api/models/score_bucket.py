# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ScoreBucket"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class ScoreBucket(OpenModel):
    """How many scores are in a range.

    Attributes:
        min_inclusive (int):
        max_exclusive (int | None):
        count (int):
    """

    min_inclusive: int
    max_exclusive: int | None
    count: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["min_inclusive"] = self.min_inclusive
        field_dict["max_exclusive"] = self.max_exclusive
        field_dict["count"] = self.count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        min_inclusive = unread.pop("min_inclusive")
        max_exclusive = unread.pop("max_exclusive")
        count = unread.pop("count")
        model = cls(
            min_inclusive=min_inclusive,
            max_exclusive=max_exclusive,
            count=count,
        )
        model.additional_properties = unread
        return model
