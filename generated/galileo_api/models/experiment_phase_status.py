# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ExperimentPhaseStatus"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class ExperimentPhaseStatus(OpenModel):
    """How far a phase of an experiment is.

    Attributes:
        progress_percent (float | Unset): From 0 to 1, in spite of the name. Default: 0.0.
    """

    progress_percent: float | Unset = 0.0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.progress_percent, Unset):
            field_dict["progress_percent"] = self.progress_percent
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        progress_percent = unread.pop("progress_percent", UNSET)
        model = cls(
            progress_percent=progress_percent,
        )
        model.additional_properties = unread
        return model
