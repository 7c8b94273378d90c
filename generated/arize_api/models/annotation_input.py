# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""AnnotationInput"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import UNSET, Unset


@_attrs_define
class AnnotationInput:
    """AnnotationInput

    Attributes:
        name (str):
        score (float | None | Unset):
        label (None | str | Unset):
        text (None | str | Unset):
    """

    name: str
    score: float | None | Unset = UNSET
    label: None | str | Unset = UNSET
    text: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {}
        field_dict["name"] = self.name
        if not isinstance(self.score, Unset):
            field_dict["score"] = self.score
        if not isinstance(self.label, Unset):
            field_dict["label"] = self.label
        if not isinstance(self.text, Unset):
            field_dict["text"] = self.text
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        name = unread.pop("name")
        score = unread.pop("score", UNSET)
        label = unread.pop("label", UNSET)
        text = unread.pop("text", UNSET)
        model = cls(
            name=name,
            score=score,
            label=label,
            text=text,
        )
        return model
