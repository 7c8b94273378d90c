# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LikeDislikeAggregate"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class LikeDislikeAggregate(OpenModel):
    """Thumbs up and down, counted.

    Attributes:
        like_count (int):
        dislike_count (int):
        unrated_count (int):
        feedback_type (Literal['like_dislike'] | Unset):  Default: 'like_dislike'.
    """

    like_count: int
    dislike_count: int
    unrated_count: int
    feedback_type: Literal["like_dislike"] | Unset = "like_dislike"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["like_count"] = self.like_count
        field_dict["dislike_count"] = self.dislike_count
        field_dict["unrated_count"] = self.unrated_count
        if not isinstance(self.feedback_type, Unset):
            field_dict["feedback_type"] = self.feedback_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        like_count = unread.pop("like_count")
        dislike_count = unread.pop("dislike_count")
        unrated_count = unread.pop("unrated_count")
        feedback_type = unread.pop("feedback_type", UNSET)
        model = cls(
            like_count=like_count,
            dislike_count=dislike_count,
            unrated_count=unrated_count,
            feedback_type=feedback_type,
        )
        model.additional_properties = unread
        return model
