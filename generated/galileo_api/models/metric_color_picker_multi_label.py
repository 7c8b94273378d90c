# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MetricColorPickerMultiLabel"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.categorical_color_constraint import CategoricalColorConstraint


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.categorical_color_constraint import CategoricalColorConstraint

    globals().update(
        CategoricalColorConstraint=CategoricalColorConstraint,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class MetricColorPickerMultiLabel(OpenModel):
    """Colours for a metric with several labels.

    Attributes:
        constraints (list[CategoricalColorConstraint]):
        type_ (Literal['multi_label'] | Unset):  Default: 'multi_label'.
    """

    constraints: list[CategoricalColorConstraint]
    type_: Literal["multi_label"] | Unset = "multi_label"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["constraints"] = to_json(self.constraints)
        if not isinstance(self.type_, Unset):
            field_dict["type"] = self.type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        constraints = []
        _constraints = unread.pop("constraints")
        for constraints_item_data in _constraints:
            constraints_item = CategoricalColorConstraint.from_dict(constraints_item_data)

            constraints.append(constraints_item)
        type_ = unread.pop("type", UNSET)
        model = cls(
            constraints=constraints,
            type_=type_,
        )
        model.additional_properties = unread
        return model
