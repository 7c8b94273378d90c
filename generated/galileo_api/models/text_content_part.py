# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""TextContentPart"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class TextContentPart(OpenModel):
    """A text inside a message.

    Attributes:
        text (str):
        type_ (Literal['text'] | Unset):  Default: 'text'.
    """

    text: str
    type_: Literal["text"] | Unset = "text"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["text"] = self.text
        if not isinstance(self.type_, Unset):
            field_dict["type"] = self.type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        text = unread.pop("text")
        type_ = unread.pop("type", UNSET)
        model = cls(
            text=text,
            type_=type_,
        )
        model.additional_properties = unread
        return model
