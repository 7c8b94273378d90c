# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""NumericColorConstraint"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metric_color import MetricColor
from ..models.numeric_color_constraint_operator import NumericColorConstraintOperator
from ..types import OpenModel, to_json


@_attrs_define
class NumericColorConstraint(OpenModel):
    """A colour for a range of numbers.

    Attributes:
        color (MetricColor): A colour.
        operator (NumericColorConstraintOperator):
        value (float | list[float]):
    """

    color: MetricColor
    operator: NumericColorConstraintOperator
    value: float | list[float]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["color"] = to_json(self.color)
        field_dict["operator"] = to_json(self.operator)
        field_dict["value"] = self.value
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        color = MetricColor(unread.pop("color"))
        operator = NumericColorConstraintOperator(unread.pop("operator"))
        value = unread.pop("value")
        model = cls(
            color=color,
            operator=operator,
            value=value,
        )
        model.additional_properties = unread
        return model
