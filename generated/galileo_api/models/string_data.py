# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""StringData"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class StringData(OpenModel):
    """Texts to fill a prompt with. Each is the `input`; one that is a JSON object also has values
    for variables with the names of its fields.

    Attributes:
        input_strings (list[str]):
    """

    input_strings: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["input_strings"] = self.input_strings
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        input_strings = cast(list[str], unread.pop("input_strings"))
        model = cls(
            input_strings=input_strings,
        )
        model.additional_properties = unread
        return model
