# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BulkDeleteDatasetsRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class BulkDeleteDatasetsRequest(OpenModel):
    """Which datasets to delete.

    Attributes:
        dataset_ids (list[str]):
    """

    dataset_ids: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["dataset_ids"] = self.dataset_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        dataset_ids = cast(list[str], unread.pop("dataset_ids"))
        model = cls(
            dataset_ids=dataset_ids,
        )
        model.additional_properties = unread
        return model
