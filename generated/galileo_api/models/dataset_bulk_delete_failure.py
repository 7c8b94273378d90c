# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetBulkDeleteFailure"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class DatasetBulkDeleteFailure(OpenModel):
    """A dataset that was not deleted.

    Attributes:
        dataset_id (str):
        dataset_name (str):
        reason (str):
    """

    dataset_id: str
    dataset_name: str
    reason: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["dataset_id"] = self.dataset_id
        field_dict["dataset_name"] = self.dataset_name
        field_dict["reason"] = self.reason
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        dataset_id = unread.pop("dataset_id")
        dataset_name = unread.pop("dataset_name")
        reason = unread.pop("reason")
        model = cls(
            dataset_id=dataset_id,
            dataset_name=dataset_name,
            reason=reason,
        )
        model.additional_properties = unread
        return model
