# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ProjectRunsFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.project_runs_filter_operator import ProjectRunsFilterOperator
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class ProjectRunsFilter(OpenModel):
    """Projects by number of runs.

    Attributes:
        operator (ProjectRunsFilterOperator):
        value (float | int | list[float] | list[int]):
        name (Literal['runs'] | Unset):  Default: 'runs'.
    """

    operator: ProjectRunsFilterOperator
    value: float | int | list[float] | list[int]
    name: Literal["runs"] | Unset = "runs"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["operator"] = to_json(self.operator)
        field_dict["value"] = self.value
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        operator = ProjectRunsFilterOperator(unread.pop("operator"))
        value = unread.pop("value")
        name = unread.pop("name", UNSET)
        model = cls(
            operator=operator,
            value=value,
            name=name,
        )
        model.additional_properties = unread
        return model
