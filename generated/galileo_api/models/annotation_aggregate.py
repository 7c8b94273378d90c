# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""AnnotationAggregate"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.annotation_choice_aggregate import AnnotationChoiceAggregate
    from ..models.annotation_like_dislike_aggregate import AnnotationLikeDislikeAggregate
    from ..models.annotation_score_aggregate import AnnotationScoreAggregate
    from ..models.annotation_star_aggregate import AnnotationStarAggregate
    from ..models.annotation_tags_aggregate import AnnotationTagsAggregate
    from ..models.annotation_text_aggregate import AnnotationTextAggregate
    from ..models.annotation_tree_choice_aggregate import AnnotationTreeChoiceAggregate


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.annotation_choice_aggregate import AnnotationChoiceAggregate
    from ..models.annotation_like_dislike_aggregate import AnnotationLikeDislikeAggregate
    from ..models.annotation_score_aggregate import AnnotationScoreAggregate
    from ..models.annotation_star_aggregate import AnnotationStarAggregate
    from ..models.annotation_tags_aggregate import AnnotationTagsAggregate
    from ..models.annotation_text_aggregate import AnnotationTextAggregate
    from ..models.annotation_tree_choice_aggregate import AnnotationTreeChoiceAggregate

    globals().update(
        AnnotationChoiceAggregate=AnnotationChoiceAggregate,
        AnnotationLikeDislikeAggregate=AnnotationLikeDislikeAggregate,
        AnnotationScoreAggregate=AnnotationScoreAggregate,
        AnnotationStarAggregate=AnnotationStarAggregate,
        AnnotationTagsAggregate=AnnotationTagsAggregate,
        AnnotationTextAggregate=AnnotationTextAggregate,
        AnnotationTreeChoiceAggregate=AnnotationTreeChoiceAggregate,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class AnnotationAggregate(OpenModel):
    """All ratings that people gave one record under one annotation template, summed up.

    Attributes:
        aggregate (AnnotationChoiceAggregate | AnnotationLikeDislikeAggregate |
            AnnotationScoreAggregate | AnnotationStarAggregate | AnnotationTagsAggregate |
            AnnotationTextAggregate | AnnotationTreeChoiceAggregate):
    """

    aggregate: (
        AnnotationChoiceAggregate
        | AnnotationLikeDislikeAggregate
        | AnnotationScoreAggregate
        | AnnotationStarAggregate
        | AnnotationTagsAggregate
        | AnnotationTextAggregate
        | AnnotationTreeChoiceAggregate
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["aggregate"] = to_json(self.aggregate)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)

        def _parse_aggregate(
            data: Any,
        ) -> (
            AnnotationChoiceAggregate
            | AnnotationLikeDislikeAggregate
            | AnnotationScoreAggregate
            | AnnotationStarAggregate
            | AnnotationTagsAggregate
            | AnnotationTextAggregate
            | AnnotationTreeChoiceAggregate
        ):
            if isinstance(data, dict):
                match data.get("annotation_type"):
                    case "like_dislike":
                        aggregate_type_0 = AnnotationLikeDislikeAggregate.from_dict(data)

                        return aggregate_type_0

                    case "star":
                        aggregate_type_1 = AnnotationStarAggregate.from_dict(data)

                        return aggregate_type_1

                    case "score":
                        aggregate_type_2 = AnnotationScoreAggregate.from_dict(data)

                        return aggregate_type_2

                    case "tags":
                        aggregate_type_3 = AnnotationTagsAggregate.from_dict(data)

                        return aggregate_type_3

                    case "choice":
                        aggregate_type_4 = AnnotationChoiceAggregate.from_dict(data)

                        return aggregate_type_4

                    case "tree_choice":
                        aggregate_type_5 = AnnotationTreeChoiceAggregate.from_dict(data)

                        return aggregate_type_5

                    case "text":
                        aggregate_type_6 = AnnotationTextAggregate.from_dict(data)

                        return aggregate_type_6

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        aggregate = _parse_aggregate(unread.pop("aggregate"))
        model = cls(
            aggregate=aggregate,
        )
        model.additional_properties = unread
        return model
