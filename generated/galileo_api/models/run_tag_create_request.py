# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""RunTagCreateRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class RunTagCreateRequest(OpenModel):
    """A tag.

    Attributes:
        key (str):
        value (str):
        tag_type (str): Kind of the tag; users set generic ones.
    """

    key: str
    value: str
    tag_type: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["key"] = self.key
        field_dict["value"] = self.value
        field_dict["tag_type"] = self.tag_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        key = unread.pop("key")
        value = unread.pop("value")
        tag_type = unread.pop("tag_type")
        model = cls(
            key=key,
            value=value,
            tag_type=tag_type,
        )
        model.additional_properties = unread
        return model
