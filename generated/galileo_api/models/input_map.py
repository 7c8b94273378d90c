# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""InputMap"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class InputMap(OpenModel):
    """Where a model's API wants the prompt.

    Attributes:
        prompt (str):
        prefix (str | Unset):  Default: ''.
        suffix (str | Unset):  Default: ''.
    """

    prompt: str
    prefix: str | Unset = ""
    suffix: str | Unset = ""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["prompt"] = self.prompt
        if not isinstance(self.prefix, Unset):
            field_dict["prefix"] = self.prefix
        if not isinstance(self.suffix, Unset):
            field_dict["suffix"] = self.suffix
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        prompt = unread.pop("prompt")
        prefix = unread.pop("prefix", UNSET)
        suffix = unread.pop("suffix", UNSET)
        model = cls(
            prompt=prompt,
            prefix=prefix,
            suffix=suffix,
        )
        model.additional_properties = unread
        return model
