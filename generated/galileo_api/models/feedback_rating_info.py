# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""FeedbackRatingInfo"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.feedback_type import FeedbackType
from ..types import OpenModel, to_json


@_attrs_define
class FeedbackRatingInfo(OpenModel):
    """A rating and the reason for it.

    Attributes:
        feedback_type (FeedbackType): How people rate.
        value (bool | int | list[str] | str):
        explanation (None | str):
    """

    feedback_type: FeedbackType
    value: bool | int | list[str] | str
    explanation: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["feedback_type"] = to_json(self.feedback_type)
        field_dict["value"] = self.value
        field_dict["explanation"] = self.explanation
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        feedback_type = FeedbackType(unread.pop("feedback_type"))
        value = unread.pop("value")
        explanation = unread.pop("explanation")
        model = cls(
            feedback_type=feedback_type,
            value=value,
            explanation=explanation,
        )
        model.additional_properties = unread
        return model
