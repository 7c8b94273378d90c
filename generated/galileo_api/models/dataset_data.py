# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetData"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class DatasetData(OpenModel):
    """Rows of a dataset.

    Attributes:
        dataset_id (str):
        dataset_version_index (int | None | Unset): Number of the version; the current one if
            left out.
    """

    dataset_id: str
    dataset_version_index: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["dataset_id"] = self.dataset_id
        if not isinstance(self.dataset_version_index, Unset):
            field_dict["dataset_version_index"] = self.dataset_version_index
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        dataset_id = unread.pop("dataset_id")
        dataset_version_index = unread.pop("dataset_version_index", UNSET)
        model = cls(
            dataset_id=dataset_id,
            dataset_version_index=dataset_version_index,
        )
        model.additional_properties = unread
        return model
