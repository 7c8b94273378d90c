# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""PromptBulkDeleteFailure"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class PromptBulkDeleteFailure(OpenModel):
    """A prompt that was not deleted.

    Attributes:
        template_id (str):
        reason (str):
    """

    template_id: str
    reason: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["template_id"] = self.template_id
        field_dict["reason"] = self.reason
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        template_id = unread.pop("template_id")
        reason = unread.pop("reason")
        model = cls(
            template_id=template_id,
            reason=reason,
        )
        model.additional_properties = unread
        return model
