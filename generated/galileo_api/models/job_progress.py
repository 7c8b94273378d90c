# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""JobProgress"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class JobProgress(OpenModel):
    """How far a job is.

    Attributes:
        progress_message (None | str | Unset):
        steps_completed (int | None | Unset):
        steps_total (int | None | Unset):
    """

    progress_message: None | str | Unset = UNSET
    steps_completed: int | None | Unset = UNSET
    steps_total: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.progress_message, Unset):
            field_dict["progress_message"] = self.progress_message
        if not isinstance(self.steps_completed, Unset):
            field_dict["steps_completed"] = self.steps_completed
        if not isinstance(self.steps_total, Unset):
            field_dict["steps_total"] = self.steps_total
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        progress_message = unread.pop("progress_message", UNSET)
        steps_completed = unread.pop("steps_completed", UNSET)
        steps_total = unread.pop("steps_total", UNSET)
        model = cls(
            progress_message=progress_message,
            steps_completed=steps_completed,
            steps_total=steps_total,
        )
        model.additional_properties = unread
        return model
