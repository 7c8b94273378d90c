# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""RenderedTemplate"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class RenderedTemplate(OpenModel):
    """A prompt with its variables filled.

    Attributes:
        result (str):
        warning (None | str | Unset): What could not be filled.
    """

    result: str
    warning: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["result"] = self.result
        if not isinstance(self.warning, Unset):
            field_dict["warning"] = self.warning
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        result = unread.pop("result")
        warning = unread.pop("warning", UNSET)
        model = cls(
            result=result,
            warning=warning,
        )
        model.additional_properties = unread
        return model
