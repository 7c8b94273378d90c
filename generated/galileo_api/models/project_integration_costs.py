# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ProjectIntegrationCosts"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.integration_costs_data_point import IntegrationCostsDataPoint


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.integration_costs_data_point import IntegrationCostsDataPoint

    globals().update(
        IntegrationCostsDataPoint=IntegrationCostsDataPoint,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ProjectIntegrationCosts(OpenModel):
    """Costs of one project.

    Attributes:
        project_id (str):
        project_name (str):
        total_cost (float | Unset):  Default: 0.0.
        data_points (list[IntegrationCostsDataPoint] | Unset):
    """

    project_id: str
    project_name: str
    total_cost: float | Unset = 0.0
    data_points: list[IntegrationCostsDataPoint] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["project_id"] = self.project_id
        field_dict["project_name"] = self.project_name
        if not isinstance(self.total_cost, Unset):
            field_dict["total_cost"] = self.total_cost
        if not isinstance(self.data_points, Unset):
            field_dict["data_points"] = to_json(self.data_points)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        project_id = unread.pop("project_id")
        project_name = unread.pop("project_name")
        total_cost = unread.pop("total_cost", UNSET)
        _data_points = unread.pop("data_points", UNSET)
        data_points: list[IntegrationCostsDataPoint] | Unset = UNSET
        if _data_points is not UNSET:
            data_points = []
            for data_points_item_data in _data_points:
                data_points_item = IntegrationCostsDataPoint.from_dict(data_points_item_data)

                data_points.append(data_points_item)
        model = cls(
            project_id=project_id,
            project_name=project_name,
            total_cost=total_cost,
            data_points=data_points,
        )
        model.additional_properties = unread
        return model
