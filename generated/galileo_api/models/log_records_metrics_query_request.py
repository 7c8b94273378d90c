# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogRecordsMetricsQueryRequest"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.log_records_boolean_filter import LogRecordsBooleanFilter
    from ..models.log_records_collection_filter import LogRecordsCollectionFilter
    from ..models.log_records_date_filter import LogRecordsDateFilter
    from ..models.log_records_fully_annotated_filter import LogRecordsFullyAnnotatedFilter
    from ..models.log_records_id_filter import LogRecordsIDFilter
    from ..models.log_records_number_filter import LogRecordsNumberFilter
    from ..models.log_records_text_filter import LogRecordsTextFilter


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.log_records_boolean_filter import LogRecordsBooleanFilter
    from ..models.log_records_collection_filter import LogRecordsCollectionFilter
    from ..models.log_records_date_filter import LogRecordsDateFilter
    from ..models.log_records_fully_annotated_filter import LogRecordsFullyAnnotatedFilter
    from ..models.log_records_id_filter import LogRecordsIDFilter
    from ..models.log_records_number_filter import LogRecordsNumberFilter
    from ..models.log_records_text_filter import LogRecordsTextFilter

    globals().update(
        LogRecordsBooleanFilter=LogRecordsBooleanFilter,
        LogRecordsCollectionFilter=LogRecordsCollectionFilter,
        LogRecordsDateFilter=LogRecordsDateFilter,
        LogRecordsFullyAnnotatedFilter=LogRecordsFullyAnnotatedFilter,
        LogRecordsIDFilter=LogRecordsIDFilter,
        LogRecordsNumberFilter=LogRecordsNumberFilter,
        LogRecordsTextFilter=LogRecordsTextFilter,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class LogRecordsMetricsQueryRequest(OpenModel):
    """Which metrics to aggregate over time.

    Attributes:
        start_time (datetime.datetime):
        end_time (datetime.datetime):
        log_stream_id (None | str | Unset): A log stream.
        experiment_id (None | str | Unset): An experiment.
        metrics_testing_id (None | str | Unset): A trial run of a metric.
        filters (list[LogRecordsBooleanFilter | LogRecordsCollectionFilter |
            LogRecordsDateFilter | LogRecordsFullyAnnotatedFilter | LogRecordsIDFilter |
            LogRecordsNumberFilter | LogRecordsTextFilter] | Unset): All of them must match.
        interval (int | Unset): Length of a step of time in minutes. Default: 5.
        group_by (None | str | Unset):
    """

    start_time: datetime.datetime
    end_time: datetime.datetime
    log_stream_id: None | str | Unset = UNSET
    experiment_id: None | str | Unset = UNSET
    metrics_testing_id: None | str | Unset = UNSET
    filters: (
        list[
            LogRecordsBooleanFilter
            | LogRecordsCollectionFilter
            | LogRecordsDateFilter
            | LogRecordsFullyAnnotatedFilter
            | LogRecordsIDFilter
            | LogRecordsNumberFilter
            | LogRecordsTextFilter
        ]
        | Unset
    ) = UNSET
    interval: int | Unset = 5
    group_by: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["start_time"] = to_json(self.start_time)
        field_dict["end_time"] = to_json(self.end_time)
        if not isinstance(self.log_stream_id, Unset):
            field_dict["log_stream_id"] = self.log_stream_id
        if not isinstance(self.experiment_id, Unset):
            field_dict["experiment_id"] = self.experiment_id
        if not isinstance(self.metrics_testing_id, Unset):
            field_dict["metrics_testing_id"] = self.metrics_testing_id
        if not isinstance(self.filters, Unset):
            field_dict["filters"] = to_json(self.filters)
        if not isinstance(self.interval, Unset):
            field_dict["interval"] = self.interval
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
        log_stream_id = unread.pop("log_stream_id", UNSET)
        experiment_id = unread.pop("experiment_id", UNSET)
        metrics_testing_id = unread.pop("metrics_testing_id", UNSET)
        _filters = unread.pop("filters", UNSET)
        filters: (
            list[
                LogRecordsBooleanFilter
                | LogRecordsCollectionFilter
                | LogRecordsDateFilter
                | LogRecordsFullyAnnotatedFilter
                | LogRecordsIDFilter
                | LogRecordsNumberFilter
                | LogRecordsTextFilter
            ]
            | Unset
        ) = UNSET
        if _filters is not UNSET:
            filters = []
            for filters_item_data in _filters:

                def _parse_filters_item(
                    data: Any,
                ) -> (
                    LogRecordsBooleanFilter
                    | LogRecordsCollectionFilter
                    | LogRecordsDateFilter
                    | LogRecordsFullyAnnotatedFilter
                    | LogRecordsIDFilter
                    | LogRecordsNumberFilter
                    | LogRecordsTextFilter
                ):
                    if isinstance(data, dict):
                        match data.get("type"):
                            case "id":
                                filters_item_type_0 = LogRecordsIDFilter.from_dict(data)

                                return filters_item_type_0

                            case "date":
                                filters_item_type_1 = LogRecordsDateFilter.from_dict(data)

                                return filters_item_type_1

                            case "number":
                                filters_item_type_2 = LogRecordsNumberFilter.from_dict(data)

                                return filters_item_type_2

                            case "boolean":
                                filters_item_type_3 = LogRecordsBooleanFilter.from_dict(data)

                                return filters_item_type_3

                            case "collection":
                                filters_item_type_4 = LogRecordsCollectionFilter.from_dict(data)

                                return filters_item_type_4

                            case "text":
                                filters_item_type_5 = LogRecordsTextFilter.from_dict(data)

                                return filters_item_type_5

                            case "fully_annotated":
                                filters_item_type_6 = LogRecordsFullyAnnotatedFilter.from_dict(data)

                                return filters_item_type_6

                    return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                filters_item = _parse_filters_item(filters_item_data)

                filters.append(filters_item)
        interval = unread.pop("interval", UNSET)
        group_by = unread.pop("group_by", UNSET)
        model = cls(
            start_time=start_time,
            end_time=end_time,
            log_stream_id=log_stream_id,
            experiment_id=experiment_id,
            metrics_testing_id=metrics_testing_id,
            filters=filters,
            interval=interval,
            group_by=group_by,
        )
        model.additional_properties = unread
        return model
