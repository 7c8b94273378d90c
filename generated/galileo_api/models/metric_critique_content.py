# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MetricCritiqueContent"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class MetricCritiqueContent(OpenModel):
    """In what way somebody disagreed.

    Attributes:
        critique (str):
        intended_value (bool): What the value should have been.
        original_explanation (str):
    """

    critique: str
    intended_value: bool
    original_explanation: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["critique"] = self.critique
        field_dict["intended_value"] = self.intended_value
        field_dict["original_explanation"] = self.original_explanation
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        critique = unread.pop("critique")
        intended_value = unread.pop("intended_value")
        original_explanation = unread.pop("original_explanation")
        model = cls(
            critique=critique,
            intended_value=intended_value,
            original_explanation=original_explanation,
        )
        model.additional_properties = unread
        return model
