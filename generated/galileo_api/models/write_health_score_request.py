# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""WriteHealthScoreRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class WriteHealthScoreRequest(OpenModel):
    """How well a version agrees with people.

    Attributes:
        dataset_id (str):
        health_score_type (str):
        score (float):
        secondary (dict[str, float | None] | None | Unset):
    """

    dataset_id: str
    health_score_type: str
    score: float
    secondary: dict[str, float | None] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["dataset_id"] = self.dataset_id
        field_dict["health_score_type"] = self.health_score_type
        field_dict["score"] = self.score
        if not isinstance(self.secondary, Unset):
            field_dict["secondary"] = self.secondary
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        dataset_id = unread.pop("dataset_id")
        health_score_type = unread.pop("health_score_type")
        score = unread.pop("score")
        secondary = unread.pop("secondary", UNSET)
        model = cls(
            dataset_id=dataset_id,
            health_score_type=health_score_type,
            score=score,
            secondary=secondary,
        )
        model.additional_properties = unread
        return model
