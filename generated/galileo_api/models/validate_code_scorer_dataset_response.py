# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ValidateCodeScorerDatasetResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class ValidateCodeScorerDatasetResponse(OpenModel):
    """Where the results of a trial will be.

    Attributes:
        metrics_experiment_id (str):
        project_id (str):
    """

    metrics_experiment_id: str
    project_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["metrics_experiment_id"] = self.metrics_experiment_id
        field_dict["project_id"] = self.project_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        metrics_experiment_id = unread.pop("metrics_experiment_id")
        project_id = unread.pop("project_id")
        model = cls(
            metrics_experiment_id=metrics_experiment_id,
            project_id=project_id,
        )
        model.additional_properties = unread
        return model
