# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ScorerVersionHealthScoreEntry"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json


@_attrs_define
class ScorerVersionHealthScoreEntry(OpenModel):
    """How well one version of a scorer agrees with people, on one dataset.

    Attributes:
        id (str):
        scorer_version_id (str):
        scorer_version_number (int):
        dataset_id (str):
        health_score_type (str):
        score (float):
        secondary (dict[str, float | None] | None):
        computed_at (datetime.datetime):
    """

    id: str
    scorer_version_id: str
    scorer_version_number: int
    dataset_id: str
    health_score_type: str
    score: float
    secondary: dict[str, float | None] | None
    computed_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["scorer_version_id"] = self.scorer_version_id
        field_dict["scorer_version_number"] = self.scorer_version_number
        field_dict["dataset_id"] = self.dataset_id
        field_dict["health_score_type"] = self.health_score_type
        field_dict["score"] = self.score
        field_dict["secondary"] = self.secondary
        field_dict["computed_at"] = to_json(self.computed_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        scorer_version_id = unread.pop("scorer_version_id")
        scorer_version_number = unread.pop("scorer_version_number")
        dataset_id = unread.pop("dataset_id")
        health_score_type = unread.pop("health_score_type")
        score = unread.pop("score")
        secondary = unread.pop("secondary")
        computed_at = datetime.datetime.fromisoformat(unread.pop("computed_at"))
        model = cls(
            id=id,
            scorer_version_id=scorer_version_id,
            scorer_version_number=scorer_version_number,
            dataset_id=dataset_id,
            health_score_type=health_score_type,
            score=score,
            secondary=secondary,
            computed_at=computed_at,
        )
        model.additional_properties = unread
        return model
