# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ScorerHealthScoresResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.scorer_version_health_score_entry import ScorerVersionHealthScoreEntry


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.scorer_version_health_score_entry import ScorerVersionHealthScoreEntry

    globals().update(
        ScorerVersionHealthScoreEntry=ScorerVersionHealthScoreEntry,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ScorerHealthScoresResponse(OpenModel):
    """How well versions of a scorer agree with people.

    Attributes:
        scores (list[ScorerVersionHealthScoreEntry]):
    """

    scores: list[ScorerVersionHealthScoreEntry]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["scores"] = to_json(self.scores)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        scores = []
        _scores = unread.pop("scores")
        for scores_item_data in _scores:
            scores_item = ScorerVersionHealthScoreEntry.from_dict(scores_item_data)

            scores.append(scores_item)
        model = cls(
            scores=scores,
        )
        model.additional_properties = unread
        return model
