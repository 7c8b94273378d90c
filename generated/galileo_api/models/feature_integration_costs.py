# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""FeatureIntegrationCosts"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.project_integration_costs import ProjectIntegrationCosts


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.project_integration_costs import ProjectIntegrationCosts

    globals().update(
        ProjectIntegrationCosts=ProjectIntegrationCosts,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class FeatureIntegrationCosts(OpenModel):
    """Costs of one feature of the service.

    Attributes:
        feature_name (str):
        total_cost (float | Unset):  Default: 0.0.
        projects (list[ProjectIntegrationCosts] | Unset):
    """

    feature_name: str
    total_cost: float | Unset = 0.0
    projects: list[ProjectIntegrationCosts] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["feature_name"] = self.feature_name
        if not isinstance(self.total_cost, Unset):
            field_dict["total_cost"] = self.total_cost
        if not isinstance(self.projects, Unset):
            field_dict["projects"] = to_json(self.projects)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        feature_name = unread.pop("feature_name")
        total_cost = unread.pop("total_cost", UNSET)
        _projects = unread.pop("projects", UNSET)
        projects: list[ProjectIntegrationCosts] | Unset = UNSET
        if _projects is not UNSET:
            projects = []
            for projects_item_data in _projects:
                projects_item = ProjectIntegrationCosts.from_dict(projects_item_data)

                projects.append(projects_item)
        model = cls(
            feature_name=feature_name,
            total_cost=total_cost,
            projects=projects,
        )
        model.additional_properties = unread
        return model
