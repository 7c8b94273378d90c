# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GeneratedScorerValidationResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class GeneratedScorerValidationResponse(OpenModel):
    """The task that tries a prompt.

    Attributes:
        task_result_id (str):
    """

    task_result_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["task_result_id"] = self.task_result_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        task_result_id = unread.pop("task_result_id")
        model = cls(
            task_result_id=task_result_id,
        )
        model.additional_properties = unread
        return model
