# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ControlResult"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.control_action import ControlAction
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class ControlResult(OpenModel):
    """What a control decided.

    Attributes:
        action (ControlAction): What a control decided to do.
        matched (bool): The control's condition held.
        confidence (float | None | Unset):
        error_message (None | str | Unset):
    """

    action: ControlAction
    matched: bool
    confidence: float | None | Unset = UNSET
    error_message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["action"] = to_json(self.action)
        field_dict["matched"] = self.matched
        if not isinstance(self.confidence, Unset):
            field_dict["confidence"] = self.confidence
        if not isinstance(self.error_message, Unset):
            field_dict["error_message"] = self.error_message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        action = ControlAction(unread.pop("action"))
        matched = unread.pop("matched")
        confidence = unread.pop("confidence", UNSET)
        error_message = unread.pop("error_message", UNSET)
        model = cls(
            action=action,
            matched=matched,
            confidence=confidence,
            error_message=error_message,
        )
        model.additional_properties = unread
        return model
