# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ExperimentDatasetRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class ExperimentDatasetRequest(OpenModel):
    """A dataset at one version.

    Attributes:
        dataset_id (str):
        version_index (int):
    """

    dataset_id: str
    version_index: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["dataset_id"] = self.dataset_id
        field_dict["version_index"] = self.version_index
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        dataset_id = unread.pop("dataset_id")
        version_index = unread.pop("version_index")
        model = cls(
            dataset_id=dataset_id,
            version_index=version_index,
        )
        model.additional_properties = unread
        return model
