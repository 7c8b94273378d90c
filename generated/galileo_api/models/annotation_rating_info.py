# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""AnnotationRatingInfo"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.annotation_type import AnnotationType
from ..types import OpenModel, to_json


@_attrs_define
class AnnotationRatingInfo(OpenModel):
    """One person's rating of one record.

    Attributes:
        annotation_type (AnnotationType): How people rate.
        value (bool | int | list[str] | str):
        explanation (None | str):
    """

    annotation_type: AnnotationType
    value: bool | int | list[str] | str
    explanation: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["annotation_type"] = to_json(self.annotation_type)
        field_dict["value"] = self.value
        field_dict["explanation"] = self.explanation
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        annotation_type = AnnotationType(unread.pop("annotation_type"))
        value = unread.pop("value")
        explanation = unread.pop("explanation")
        model = cls(
            annotation_type=annotation_type,
            value=value,
            explanation=explanation,
        )
        model.additional_properties = unread
        return model
