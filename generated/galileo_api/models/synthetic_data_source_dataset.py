# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""SyntheticDataSourceDataset"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class SyntheticDataSourceDataset(OpenModel):
    """Rows to make up others from.

    Attributes:
        dataset_id (str):
        dataset_version_index (int | None | Unset): Number of the version; the current one if
            left out.
        row_ids (list[str] | None | Unset): Only these rows.
    """

    dataset_id: str
    dataset_version_index: int | None | Unset = UNSET
    row_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["dataset_id"] = self.dataset_id
        if not isinstance(self.dataset_version_index, Unset):
            field_dict["dataset_version_index"] = self.dataset_version_index
        if not isinstance(self.row_ids, Unset):
            field_dict["row_ids"] = self.row_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        dataset_id = unread.pop("dataset_id")
        dataset_version_index = unread.pop("dataset_version_index", UNSET)
        row_ids = unread.pop("row_ids", UNSET)
        model = cls(
            dataset_id=dataset_id,
            dataset_version_index=dataset_version_index,
            row_ids=row_ids,
        )
        model.additional_properties = unread
        return model
