# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""AnnotationTextAggregate"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class AnnotationTextAggregate(OpenModel):
    """How many texts were written.

    Attributes:
        count (int):
        unrated_count (int):
        annotation_type (Literal['text'] | Unset):  Default: 'text'.
    """

    count: int
    unrated_count: int
    annotation_type: Literal["text"] | Unset = "text"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["count"] = self.count
        field_dict["unrated_count"] = self.unrated_count
        if not isinstance(self.annotation_type, Unset):
            field_dict["annotation_type"] = self.annotation_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        count = unread.pop("count")
        unrated_count = unread.pop("unrated_count")
        annotation_type = unread.pop("annotation_type", UNSET)
        model = cls(
            count=count,
            unrated_count=unrated_count,
            annotation_type=annotation_type,
        )
        model.additional_properties = unread
        return model
