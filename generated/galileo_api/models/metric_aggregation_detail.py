# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MetricAggregationDetail"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metric_aggregation import MetricAggregation
from ..types import OpenModel, to_json


@_attrs_define
class MetricAggregationDetail(OpenModel):
    """A metric and how to aggregate it.

    Attributes:
        id (str):
        metric_name (str):
        aggregation (MetricAggregation): How many values become one.
    """

    id: str
    metric_name: str
    aggregation: MetricAggregation
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["metric_name"] = self.metric_name
        field_dict["aggregation"] = to_json(self.aggregation)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        metric_name = unread.pop("metric_name")
        aggregation = MetricAggregation(unread.pop("aggregation"))
        model = cls(
            id=id,
            metric_name=metric_name,
            aggregation=aggregation,
        )
        model.additional_properties = unread
        return model
