# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""AnnotationScoreAggregate"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.score_bucket import ScoreBucket


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.score_bucket import ScoreBucket

    globals().update(
        ScoreBucket=ScoreBucket,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class AnnotationScoreAggregate(OpenModel):
    """Scores, averaged and counted in ranges.

    Attributes:
        buckets (list[ScoreBucket]):
        average (float):
        unrated_count (int):
        annotation_type (Literal['score'] | Unset):  Default: 'score'.
    """

    buckets: list[ScoreBucket]
    average: float
    unrated_count: int
    annotation_type: Literal["score"] | Unset = "score"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["buckets"] = to_json(self.buckets)
        field_dict["average"] = self.average
        field_dict["unrated_count"] = self.unrated_count
        if not isinstance(self.annotation_type, Unset):
            field_dict["annotation_type"] = self.annotation_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        buckets = []
        _buckets = unread.pop("buckets")
        for buckets_item_data in _buckets:
            buckets_item = ScoreBucket.from_dict(buckets_item_data)

            buckets.append(buckets_item)
        average = unread.pop("average")
        unrated_count = unread.pop("unrated_count")
        annotation_type = unread.pop("annotation_type", UNSET)
        model = cls(
            buckets=buckets,
            average=average,
            unrated_count=unrated_count,
            annotation_type=annotation_type,
        )
        model.additional_properties = unread
        return model
