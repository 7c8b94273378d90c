# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BaseRegisteredScorerDB"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class BaseRegisteredScorerDB(OpenModel):
    """A scorer that is a piece of code.

    Attributes:
        id (str):
        name (str):
        score_type (None | str | Unset):
    """

    id: str
    name: str
    score_type: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        if not isinstance(self.score_type, Unset):
            field_dict["score_type"] = self.score_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        name = unread.pop("name")
        score_type = unread.pop("score_type", UNSET)
        model = cls(
            id=id,
            name=name,
            score_type=score_type,
        )
        model.additional_properties = unread
        return model
