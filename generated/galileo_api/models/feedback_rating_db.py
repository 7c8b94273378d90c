# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""FeedbackRatingDB"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.feedback_choice_rating import FeedbackChoiceRating
    from ..models.feedback_like_dislike_rating import FeedbackLikeDislikeRating
    from ..models.feedback_score_rating import FeedbackScoreRating
    from ..models.feedback_star_rating import FeedbackStarRating
    from ..models.feedback_tags_rating import FeedbackTagsRating
    from ..models.feedback_text_rating import FeedbackTextRating
    from ..models.feedback_tree_choice_rating import FeedbackTreeChoiceRating


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.feedback_choice_rating import FeedbackChoiceRating
    from ..models.feedback_like_dislike_rating import FeedbackLikeDislikeRating
    from ..models.feedback_score_rating import FeedbackScoreRating
    from ..models.feedback_star_rating import FeedbackStarRating
    from ..models.feedback_tags_rating import FeedbackTagsRating
    from ..models.feedback_text_rating import FeedbackTextRating
    from ..models.feedback_tree_choice_rating import FeedbackTreeChoiceRating

    globals().update(
        FeedbackChoiceRating=FeedbackChoiceRating,
        FeedbackLikeDislikeRating=FeedbackLikeDislikeRating,
        FeedbackScoreRating=FeedbackScoreRating,
        FeedbackStarRating=FeedbackStarRating,
        FeedbackTagsRating=FeedbackTagsRating,
        FeedbackTextRating=FeedbackTextRating,
        FeedbackTreeChoiceRating=FeedbackTreeChoiceRating,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class FeedbackRatingDB(OpenModel):
    """A stored rating.

    Attributes:
        rating (FeedbackChoiceRating | FeedbackLikeDislikeRating | FeedbackScoreRating |
            FeedbackStarRating | FeedbackTagsRating | FeedbackTextRating |
            FeedbackTreeChoiceRating):
        created_at (datetime.datetime):
        created_by (None | str):
        explanation (None | str | Unset):
    """

    rating: (
        FeedbackChoiceRating
        | FeedbackLikeDislikeRating
        | FeedbackScoreRating
        | FeedbackStarRating
        | FeedbackTagsRating
        | FeedbackTextRating
        | FeedbackTreeChoiceRating
    )
    created_at: datetime.datetime
    created_by: None | str
    explanation: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["rating"] = to_json(self.rating)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["created_by"] = self.created_by
        if not isinstance(self.explanation, Unset):
            field_dict["explanation"] = self.explanation
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)

        def _parse_rating(
            data: Any,
        ) -> (
            FeedbackChoiceRating
            | FeedbackLikeDislikeRating
            | FeedbackScoreRating
            | FeedbackStarRating
            | FeedbackTagsRating
            | FeedbackTextRating
            | FeedbackTreeChoiceRating
        ):
            if isinstance(data, dict):
                match data.get("feedback_type"):
                    case "like_dislike":
                        rating_type_0 = FeedbackLikeDislikeRating.from_dict(data)

                        return rating_type_0

                    case "star":
                        rating_type_1 = FeedbackStarRating.from_dict(data)

                        return rating_type_1

                    case "score":
                        rating_type_2 = FeedbackScoreRating.from_dict(data)

                        return rating_type_2

                    case "tags":
                        rating_type_3 = FeedbackTagsRating.from_dict(data)

                        return rating_type_3

                    case "text":
                        rating_type_4 = FeedbackTextRating.from_dict(data)

                        return rating_type_4

                    case "choice":
                        rating_type_5 = FeedbackChoiceRating.from_dict(data)

                        return rating_type_5

                    case "tree_choice":
                        rating_type_6 = FeedbackTreeChoiceRating.from_dict(data)

                        return rating_type_6

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        rating = _parse_rating(unread.pop("rating"))
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        created_by = unread.pop("created_by")
        explanation = unread.pop("explanation", UNSET)
        model = cls(
            rating=rating,
            created_at=created_at,
            created_by=created_by,
            explanation=explanation,
        )
        model.additional_properties = unread
        return model
