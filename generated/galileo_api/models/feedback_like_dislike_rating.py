# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""FeedbackLikeDislikeRating"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class FeedbackLikeDislikeRating(OpenModel):
    """Thumb up or down.

    Attributes:
        value (bool): True is up.
        feedback_type (Literal['like_dislike'] | Unset):  Default: 'like_dislike'.
    """

    value: bool
    feedback_type: Literal["like_dislike"] | Unset = "like_dislike"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["value"] = self.value
        if not isinstance(self.feedback_type, Unset):
            field_dict["feedback_type"] = self.feedback_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        value = unread.pop("value")
        feedback_type = unread.pop("feedback_type", UNSET)
        model = cls(
            value=value,
            feedback_type=feedback_type,
        )
        model.additional_properties = unread
        return model
