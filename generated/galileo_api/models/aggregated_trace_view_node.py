# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""AggregatedTraceViewNode"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.step_type import StepType
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.categorical_metric_info import CategoricalMetricInfo
    from ..models.insight_summary import InsightSummary
    from ..models.system_metric_info import SystemMetricInfo


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.categorical_metric_info import CategoricalMetricInfo
    from ..models.insight_summary import InsightSummary
    from ..models.system_metric_info import SystemMetricInfo

    globals().update(
        CategoricalMetricInfo=CategoricalMetricInfo,
        InsightSummary=InsightSummary,
        SystemMetricInfo=SystemMetricInfo,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class AggregatedTraceViewNode(OpenModel):
    """A step that many traces have in common.

    Attributes:
        id (str):
        name (None | str):
        type_ (StepType): Kind of a record.
        occurrences (int): How often the step was taken.
        has_children (bool):
        metrics (dict[str, CategoricalMetricInfo | SystemMetricInfo]):
        trace_count (int):
        weight (float): Share of the traces that take it.
        parent_id (None | str | Unset):
        insights (list[InsightSummary] | Unset):
    """

    id: str
    name: None | str
    type_: StepType
    occurrences: int
    has_children: bool
    metrics: dict[str, CategoricalMetricInfo | SystemMetricInfo]
    trace_count: int
    weight: float
    parent_id: None | str | Unset = UNSET
    insights: list[InsightSummary] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["type"] = to_json(self.type_)
        field_dict["occurrences"] = self.occurrences
        field_dict["has_children"] = self.has_children
        field_dict["metrics"] = to_json(self.metrics)
        field_dict["trace_count"] = self.trace_count
        field_dict["weight"] = self.weight
        if not isinstance(self.parent_id, Unset):
            field_dict["parent_id"] = self.parent_id
        if not isinstance(self.insights, Unset):
            field_dict["insights"] = to_json(self.insights)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        name = unread.pop("name")
        type_ = StepType(unread.pop("type"))
        occurrences = unread.pop("occurrences")
        has_children = unread.pop("has_children")
        metrics = {}
        for metrics_item_key, metrics_item_data in unread.pop("metrics").items():

            def _parse_metrics_item(data: Any) -> CategoricalMetricInfo | SystemMetricInfo:
                if isinstance(data, dict):
                    match data.get("aggregation_type"):
                        case "numeric":
                            metrics_item_type_0 = SystemMetricInfo.from_dict(data)

                            return metrics_item_type_0

                        case "categorical":
                            metrics_item_type_1 = CategoricalMetricInfo.from_dict(data)

                            return metrics_item_type_1

                return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

            metrics_item = _parse_metrics_item(metrics_item_data)

            metrics[metrics_item_key] = metrics_item
        trace_count = unread.pop("trace_count")
        weight = unread.pop("weight")
        parent_id = unread.pop("parent_id", UNSET)
        _insights = unread.pop("insights", UNSET)
        insights: list[InsightSummary] | Unset = UNSET
        if _insights is not UNSET:
            insights = []
            for insights_item_data in _insights:
                insights_item = InsightSummary.from_dict(insights_item_data)

                insights.append(insights_item)
        model = cls(
            id=id,
            name=name,
            type_=type_,
            occurrences=occurrences,
            has_children=has_children,
            metrics=metrics,
            trace_count=trace_count,
            weight=weight,
            parent_id=parent_id,
            insights=insights,
        )
        model.additional_properties = unread
        return model
