# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.feedback_choice_rating import FeedbackChoiceRating
    from ..models.feedback_like_dislike_rating import FeedbackLikeDislikeRating
    from ..models.feedback_score_rating import FeedbackScoreRating
    from ..models.feedback_star_rating import FeedbackStarRating
    from ..models.feedback_tags_rating import FeedbackTagsRating
    from ..models.feedback_text_rating import FeedbackTextRating
    from ..models.feedback_tree_choice_rating import FeedbackTreeChoiceRating


T = TypeVar("T", bound="FeedbackRatingDB")


@_attrs_define
class FeedbackRatingDB:
    """
    Attributes:
        rating (FeedbackChoiceRating | FeedbackLikeDislikeRating | FeedbackScoreRating | FeedbackStarRating |
            FeedbackTagsRating | FeedbackTextRating | FeedbackTreeChoiceRating):
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
        from ..models.feedback_choice_rating import FeedbackChoiceRating  # noqa: PLC0415
        from ..models.feedback_like_dislike_rating import FeedbackLikeDislikeRating  # noqa: PLC0415
        from ..models.feedback_score_rating import FeedbackScoreRating  # noqa: PLC0415
        from ..models.feedback_star_rating import FeedbackStarRating  # noqa: PLC0415
        from ..models.feedback_tags_rating import FeedbackTagsRating  # noqa: PLC0415
        from ..models.feedback_text_rating import FeedbackTextRating  # noqa: PLC0415

        rating: dict[str, Any]
        if isinstance(self.rating, FeedbackLikeDislikeRating):
            rating = self.rating.to_dict()
        elif isinstance(self.rating, FeedbackStarRating):
            rating = self.rating.to_dict()
        elif isinstance(self.rating, FeedbackScoreRating):
            rating = self.rating.to_dict()
        elif isinstance(self.rating, FeedbackTagsRating):
            rating = self.rating.to_dict()
        elif isinstance(self.rating, FeedbackTextRating):
            rating = self.rating.to_dict()
        elif isinstance(self.rating, FeedbackChoiceRating):
            rating = self.rating.to_dict()
        else:
            rating = self.rating.to_dict()

        created_at = self.created_at.isoformat()

        created_by: None | str
        created_by = self.created_by

        explanation: None | str | Unset
        if isinstance(self.explanation, Unset):
            explanation = UNSET
        else:
            explanation = self.explanation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rating": rating,
                "created_at": created_at,
                "created_by": created_by,
            }
        )
        if explanation is not UNSET:
            field_dict["explanation"] = explanation

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.feedback_choice_rating import FeedbackChoiceRating  # noqa: PLC0415
        from ..models.feedback_like_dislike_rating import FeedbackLikeDislikeRating  # noqa: PLC0415
        from ..models.feedback_score_rating import FeedbackScoreRating  # noqa: PLC0415
        from ..models.feedback_star_rating import FeedbackStarRating  # noqa: PLC0415
        from ..models.feedback_tags_rating import FeedbackTagsRating  # noqa: PLC0415
        from ..models.feedback_text_rating import FeedbackTextRating  # noqa: PLC0415
        from ..models.feedback_tree_choice_rating import FeedbackTreeChoiceRating  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_rating(
            data: object,
        ) -> (
            FeedbackChoiceRating
            | FeedbackLikeDislikeRating
            | FeedbackScoreRating
            | FeedbackStarRating
            | FeedbackTagsRating
            | FeedbackTextRating
            | FeedbackTreeChoiceRating
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rating_type_0 = FeedbackLikeDislikeRating.from_dict(data)

                return rating_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rating_type_1 = FeedbackStarRating.from_dict(data)

                return rating_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rating_type_2 = FeedbackScoreRating.from_dict(data)

                return rating_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rating_type_3 = FeedbackTagsRating.from_dict(data)

                return rating_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rating_type_4 = FeedbackTextRating.from_dict(data)

                return rating_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rating_type_5 = FeedbackChoiceRating.from_dict(data)

                return rating_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            rating_type_6 = FeedbackTreeChoiceRating.from_dict(data)

            return rating_type_6

        rating = _parse_rating(d.pop("rating"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_created_by(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        created_by = _parse_created_by(d.pop("created_by"))

        def _parse_explanation(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        explanation = _parse_explanation(d.pop("explanation", UNSET))

        feedback_rating_db = cls(
            rating=rating,
            created_at=created_at,
            created_by=created_by,
            explanation=explanation,
        )

        feedback_rating_db.additional_properties = d
        return feedback_rating_db

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
