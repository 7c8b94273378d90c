# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ExperimentDataset"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class ExperimentDataset(OpenModel):
    """The dataset of an experiment, at one version.

    Attributes:
        dataset_id (None | str | Unset):
        version_index (int | None | Unset):
        name (None | str | Unset):
    """

    dataset_id: None | str | Unset = UNSET
    version_index: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.dataset_id, Unset):
            field_dict["dataset_id"] = self.dataset_id
        if not isinstance(self.version_index, Unset):
            field_dict["version_index"] = self.version_index
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        dataset_id = unread.pop("dataset_id", UNSET)
        version_index = unread.pop("version_index", UNSET)
        name = unread.pop("name", UNSET)
        model = cls(
            dataset_id=dataset_id,
            version_index=version_index,
            name=name,
        )
        model.additional_properties = unread
        return model
