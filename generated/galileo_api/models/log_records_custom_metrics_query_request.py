# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogRecordsCustomMetricsQueryRequest"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.and_node_log_records_filter import AndNodeLogRecordsFilter
    from ..models.filter_leaf_log_records_filter import FilterLeafLogRecordsFilter
    from ..models.metric_aggregation_detail import MetricAggregationDetail
    from ..models.not_node_log_records_filter import NotNodeLogRecordsFilter
    from ..models.or_node_log_records_filter import OrNodeLogRecordsFilter


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.and_node_log_records_filter import AndNodeLogRecordsFilter
    from ..models.filter_leaf_log_records_filter import FilterLeafLogRecordsFilter
    from ..models.metric_aggregation_detail import MetricAggregationDetail
    from ..models.not_node_log_records_filter import NotNodeLogRecordsFilter
    from ..models.or_node_log_records_filter import OrNodeLogRecordsFilter

    globals().update(
        AndNodeLogRecordsFilter=AndNodeLogRecordsFilter,
        FilterLeafLogRecordsFilter=FilterLeafLogRecordsFilter,
        MetricAggregationDetail=MetricAggregationDetail,
        NotNodeLogRecordsFilter=NotNodeLogRecordsFilter,
        OrNodeLogRecordsFilter=OrNodeLogRecordsFilter,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class LogRecordsCustomMetricsQueryRequest(OpenModel):
    """Which metrics to aggregate, and how.

    Attributes:
        start_time (datetime.datetime):
        end_time (datetime.datetime):
        metric_details (list[MetricAggregationDetail]):
        log_stream_id (None | str | Unset): A log stream.
        experiment_id (None | str | Unset): An experiment.
        metrics_testing_id (None | str | Unset): A trial run of a metric.
        filter_tree (AndNodeLogRecordsFilter | FilterLeafLogRecordsFilter | None |
            NotNodeLogRecordsFilter | OrNodeLogRecordsFilter | Unset): Filters joined by and, or,
            not.
        interval_minutes (int | Unset): Length of a step of time. Default: 5.
        group_by (None | str | Unset):
    """

    start_time: datetime.datetime
    end_time: datetime.datetime
    metric_details: list[MetricAggregationDetail]
    log_stream_id: None | str | Unset = UNSET
    experiment_id: None | str | Unset = UNSET
    metrics_testing_id: None | str | Unset = UNSET
    filter_tree: (
        AndNodeLogRecordsFilter
        | FilterLeafLogRecordsFilter
        | None
        | NotNodeLogRecordsFilter
        | OrNodeLogRecordsFilter
        | Unset
    ) = UNSET
    interval_minutes: int | Unset = 5
    group_by: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["start_time"] = to_json(self.start_time)
        field_dict["end_time"] = to_json(self.end_time)
        field_dict["metric_details"] = to_json(self.metric_details)
        if not isinstance(self.log_stream_id, Unset):
            field_dict["log_stream_id"] = self.log_stream_id
        if not isinstance(self.experiment_id, Unset):
            field_dict["experiment_id"] = self.experiment_id
        if not isinstance(self.metrics_testing_id, Unset):
            field_dict["metrics_testing_id"] = self.metrics_testing_id
        if not isinstance(self.filter_tree, Unset):
            field_dict["filter_tree"] = to_json(self.filter_tree)
        if not isinstance(self.interval_minutes, Unset):
            field_dict["interval_minutes"] = self.interval_minutes
        if not isinstance(self.group_by, Unset):
            field_dict["group_by"] = self.group_by
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        start_time = datetime.datetime.fromisoformat(unread.pop("start_time"))
        end_time = datetime.datetime.fromisoformat(unread.pop("end_time"))
        metric_details = []
        _metric_details = unread.pop("metric_details")
        for metric_details_item_data in _metric_details:
            metric_details_item = MetricAggregationDetail.from_dict(metric_details_item_data)

            metric_details.append(metric_details_item)
        log_stream_id = unread.pop("log_stream_id", UNSET)
        experiment_id = unread.pop("experiment_id", UNSET)
        metrics_testing_id = unread.pop("metrics_testing_id", UNSET)

        def _parse_filter_tree(
            data: Any,
        ) -> (
            AndNodeLogRecordsFilter
            | FilterLeafLogRecordsFilter
            | None
            | NotNodeLogRecordsFilter
            | OrNodeLogRecordsFilter
            | Unset
        ):
            if isinstance(data, dict):
                try:
                    componentsschemas_filter_expression_log_records_filter_type_0 = (
                        FilterLeafLogRecordsFilter.from_dict(data)
                    )

                    return componentsschemas_filter_expression_log_records_filter_type_0

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    componentsschemas_filter_expression_log_records_filter_type_1 = (
                        AndNodeLogRecordsFilter.from_dict(data)
                    )

                    return componentsschemas_filter_expression_log_records_filter_type_1

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    componentsschemas_filter_expression_log_records_filter_type_2 = (
                        OrNodeLogRecordsFilter.from_dict(data)
                    )

                    return componentsschemas_filter_expression_log_records_filter_type_2

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    componentsschemas_filter_expression_log_records_filter_type_3 = (
                        NotNodeLogRecordsFilter.from_dict(data)
                    )

                    return componentsschemas_filter_expression_log_records_filter_type_3

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        filter_tree = _parse_filter_tree(unread.pop("filter_tree", UNSET))
        interval_minutes = unread.pop("interval_minutes", UNSET)
        group_by = unread.pop("group_by", UNSET)
        model = cls(
            start_time=start_time,
            end_time=end_time,
            metric_details=metric_details,
            log_stream_id=log_stream_id,
            experiment_id=experiment_id,
            metrics_testing_id=metrics_testing_id,
            filter_tree=filter_tree,
            interval_minutes=interval_minutes,
            group_by=group_by,
        )
        model.additional_properties = unread
        return model
