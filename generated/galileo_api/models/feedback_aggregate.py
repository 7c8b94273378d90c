# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""FeedbackAggregate"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.choice_aggregate import ChoiceAggregate
    from ..models.like_dislike_aggregate import LikeDislikeAggregate
    from ..models.score_aggregate import ScoreAggregate
    from ..models.star_aggregate import StarAggregate
    from ..models.tags_aggregate import TagsAggregate
    from ..models.text_aggregate import TextAggregate
    from ..models.tree_choice_aggregate import TreeChoiceAggregate


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.choice_aggregate import ChoiceAggregate
    from ..models.like_dislike_aggregate import LikeDislikeAggregate
    from ..models.score_aggregate import ScoreAggregate
    from ..models.star_aggregate import StarAggregate
    from ..models.tags_aggregate import TagsAggregate
    from ..models.text_aggregate import TextAggregate
    from ..models.tree_choice_aggregate import TreeChoiceAggregate

    globals().update(
        ChoiceAggregate=ChoiceAggregate,
        LikeDislikeAggregate=LikeDislikeAggregate,
        ScoreAggregate=ScoreAggregate,
        StarAggregate=StarAggregate,
        TagsAggregate=TagsAggregate,
        TextAggregate=TextAggregate,
        TreeChoiceAggregate=TreeChoiceAggregate,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class FeedbackAggregate(OpenModel):
    """All ratings of one kind, summed up.

    Attributes:
        aggregate (ChoiceAggregate | LikeDislikeAggregate | ScoreAggregate | StarAggregate |
            TagsAggregate | TextAggregate | TreeChoiceAggregate):
    """

    aggregate: (
        ChoiceAggregate
        | LikeDislikeAggregate
        | ScoreAggregate
        | StarAggregate
        | TagsAggregate
        | TextAggregate
        | TreeChoiceAggregate
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
            ChoiceAggregate
            | LikeDislikeAggregate
            | ScoreAggregate
            | StarAggregate
            | TagsAggregate
            | TextAggregate
            | TreeChoiceAggregate
        ):
            if isinstance(data, dict):
                match data.get("feedback_type"):
                    case "like_dislike":
                        aggregate_type_0 = LikeDislikeAggregate.from_dict(data)

                        return aggregate_type_0

                    case "star":
                        aggregate_type_1 = StarAggregate.from_dict(data)

                        return aggregate_type_1

                    case "score":
                        aggregate_type_2 = ScoreAggregate.from_dict(data)

                        return aggregate_type_2

                    case "tags":
                        aggregate_type_3 = TagsAggregate.from_dict(data)

                        return aggregate_type_3

                    case "text":
                        aggregate_type_4 = TextAggregate.from_dict(data)

                        return aggregate_type_4

                    case "choice":
                        aggregate_type_5 = ChoiceAggregate.from_dict(data)

                        return aggregate_type_5

                    case "tree_choice":
                        aggregate_type_6 = TreeChoiceAggregate.from_dict(data)

                        return aggregate_type_6

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        aggregate = _parse_aggregate(unread.pop("aggregate"))
        model = cls(
            aggregate=aggregate,
        )
        model.additional_properties = unread
        return model
