# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""Annotation"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.annotator import Annotator


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.annotator import Annotator

    globals().update(
        Annotator=Annotator,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class Annotation(OpenModel):
    """Annotation

    Attributes:
        name (str):
        score (float | None | Unset):
        label (None | str | Unset):
        text (None | str | Unset):
        updated_at (datetime.datetime | Unset):
        annotator (Annotator | Unset):
    """

    name: str
    score: float | None | Unset = UNSET
    label: None | str | Unset = UNSET
    text: None | str | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    annotator: Annotator | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["name"] = self.name
        if not isinstance(self.score, Unset):
            field_dict["score"] = self.score
        if not isinstance(self.label, Unset):
            field_dict["label"] = self.label
        if not isinstance(self.text, Unset):
            field_dict["text"] = self.text
        if not isinstance(self.updated_at, Unset):
            field_dict["updated_at"] = to_json(self.updated_at)
        if not isinstance(self.annotator, Unset):
            field_dict["annotator"] = to_json(self.annotator)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        name = unread.pop("name")
        score = unread.pop("score", UNSET)
        label = unread.pop("label", UNSET)
        text = unread.pop("text", UNSET)
        _updated_at = unread.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)
        _annotator = unread.pop("annotator", UNSET)
        annotator: Annotator | Unset
        if isinstance(_annotator, Unset):
            annotator = UNSET
        else:
            annotator = Annotator.from_dict(_annotator)
        model = cls(
            name=name,
            score=score,
            label=label,
            text=text,
            updated_at=updated_at,
            annotator=annotator,
        )
        model.additional_properties = unread
        return model
