# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""Name"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class Name(OpenModel):
    """A name and what to do when it is taken.

    Attributes:
        value (str):
        append_suffix_if_duplicate (bool | Unset): Add a number to it instead of failing.
            Default: False.
    """

    value: str
    append_suffix_if_duplicate: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["value"] = self.value
        if not isinstance(self.append_suffix_if_duplicate, Unset):
            field_dict["append_suffix_if_duplicate"] = self.append_suffix_if_duplicate
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        value = unread.pop("value")
        append_suffix_if_duplicate = unread.pop("append_suffix_if_duplicate", UNSET)
        model = cls(
            value=value,
            append_suffix_if_duplicate=append_suffix_if_duplicate,
        )
        model.additional_properties = unread
        return model
