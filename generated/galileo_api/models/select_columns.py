# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""SelectColumns"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class SelectColumns(OpenModel):
    """Which columns to read.

    Attributes:
        column_ids (list[str] | Unset):
        include_all_metrics (bool | Unset):  Default: False.
        include_all_feedback (bool | Unset):  Default: False.
    """

    column_ids: list[str] | Unset = UNSET
    include_all_metrics: bool | Unset = False
    include_all_feedback: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.column_ids, Unset):
            field_dict["column_ids"] = self.column_ids
        if not isinstance(self.include_all_metrics, Unset):
            field_dict["include_all_metrics"] = self.include_all_metrics
        if not isinstance(self.include_all_feedback, Unset):
            field_dict["include_all_feedback"] = self.include_all_feedback
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        column_ids = cast(list[str], unread.pop("column_ids", UNSET))
        include_all_metrics = unread.pop("include_all_metrics", UNSET)
        include_all_feedback = unread.pop("include_all_feedback", UNSET)
        model = cls(
            column_ids=column_ids,
            include_all_metrics=include_all_metrics,
            include_all_feedback=include_all_feedback,
        )
        model.additional_properties = unread
        return model
