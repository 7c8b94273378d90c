# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ChoiceAggregate"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class ChoiceAggregate(OpenModel):
    """How often each choice was taken.

    Attributes:
        counts (dict[str, int]):
        unrated_count (int):
        feedback_type (Literal['choice'] | Unset):  Default: 'choice'.
    """

    counts: dict[str, int]
    unrated_count: int
    feedback_type: Literal["choice"] | Unset = "choice"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["counts"] = self.counts
        field_dict["unrated_count"] = self.unrated_count
        if not isinstance(self.feedback_type, Unset):
            field_dict["feedback_type"] = self.feedback_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        counts = unread.pop("counts")
        unrated_count = unread.pop("unrated_count")
        feedback_type = unread.pop("feedback_type", UNSET)
        model = cls(
            counts=counts,
            unrated_count=unrated_count,
            feedback_type=feedback_type,
        )
        model.additional_properties = unread
        return model
