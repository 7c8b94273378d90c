# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogRecordsExportRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.llm_export_format import LLMExportFormat
from ..models.root_type import RootType
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.log_records_boolean_filter import LogRecordsBooleanFilter
    from ..models.log_records_collection_filter import LogRecordsCollectionFilter
    from ..models.log_records_date_filter import LogRecordsDateFilter
    from ..models.log_records_fully_annotated_filter import LogRecordsFullyAnnotatedFilter
    from ..models.log_records_id_filter import LogRecordsIDFilter
    from ..models.log_records_number_filter import LogRecordsNumberFilter
    from ..models.log_records_sort_clause import LogRecordsSortClause
    from ..models.log_records_text_filter import LogRecordsTextFilter


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.log_records_boolean_filter import LogRecordsBooleanFilter
    from ..models.log_records_collection_filter import LogRecordsCollectionFilter
    from ..models.log_records_date_filter import LogRecordsDateFilter
    from ..models.log_records_fully_annotated_filter import LogRecordsFullyAnnotatedFilter
    from ..models.log_records_id_filter import LogRecordsIDFilter
    from ..models.log_records_number_filter import LogRecordsNumberFilter
    from ..models.log_records_sort_clause import LogRecordsSortClause
    from ..models.log_records_text_filter import LogRecordsTextFilter

    globals().update(
        LogRecordsBooleanFilter=LogRecordsBooleanFilter,
        LogRecordsCollectionFilter=LogRecordsCollectionFilter,
        LogRecordsDateFilter=LogRecordsDateFilter,
        LogRecordsFullyAnnotatedFilter=LogRecordsFullyAnnotatedFilter,
        LogRecordsIDFilter=LogRecordsIDFilter,
        LogRecordsNumberFilter=LogRecordsNumberFilter,
        LogRecordsSortClause=LogRecordsSortClause,
        LogRecordsTextFilter=LogRecordsTextFilter,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class LogRecordsExportRequest(OpenModel):
    """Which records to export, of which run.

    Attributes:
        root_type (RootType): Kind of a record.
        column_ids (list[str] | None | Unset): The columns to write; all if left out.
        export_format (LLMExportFormat | Unset): Format of exported records; jsonl_flat has
            one key for each column.
        redact (bool | Unset): Write the redacted values. Default: True.
        file_name (None | str | Unset):
        export_computed_metrics_only (bool | Unset): Leave out metrics that have no value.
            Default: False.
        log_stream_id (None | str | Unset): A log stream.
        experiment_id (None | str | Unset): An experiment.
        metrics_testing_id (None | str | Unset): A trial run of a metric.
        filters (list[LogRecordsBooleanFilter | LogRecordsCollectionFilter |
            LogRecordsDateFilter | LogRecordsFullyAnnotatedFilter | LogRecordsIDFilter |
            LogRecordsNumberFilter | LogRecordsTextFilter] | Unset): All of them must match.
        sort (LogRecordsSortClause | None | Unset):
        include_code_metric_metadata (bool | Unset):  Default: False.
    """

    root_type: RootType
    column_ids: list[str] | None | Unset = UNSET
    export_format: LLMExportFormat | Unset = UNSET
    redact: bool | Unset = True
    file_name: None | str | Unset = UNSET
    export_computed_metrics_only: bool | Unset = False
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
    sort: LogRecordsSortClause | None | Unset = UNSET
    include_code_metric_metadata: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["root_type"] = to_json(self.root_type)
        if not isinstance(self.column_ids, Unset):
            field_dict["column_ids"] = self.column_ids
        if not isinstance(self.export_format, Unset):
            field_dict["export_format"] = to_json(self.export_format)
        if not isinstance(self.redact, Unset):
            field_dict["redact"] = self.redact
        if not isinstance(self.file_name, Unset):
            field_dict["file_name"] = self.file_name
        if not isinstance(self.export_computed_metrics_only, Unset):
            field_dict["export_computed_metrics_only"] = self.export_computed_metrics_only
        if not isinstance(self.log_stream_id, Unset):
            field_dict["log_stream_id"] = self.log_stream_id
        if not isinstance(self.experiment_id, Unset):
            field_dict["experiment_id"] = self.experiment_id
        if not isinstance(self.metrics_testing_id, Unset):
            field_dict["metrics_testing_id"] = self.metrics_testing_id
        if not isinstance(self.filters, Unset):
            field_dict["filters"] = to_json(self.filters)
        if not isinstance(self.sort, Unset):
            field_dict["sort"] = to_json(self.sort)
        if not isinstance(self.include_code_metric_metadata, Unset):
            field_dict["include_code_metric_metadata"] = self.include_code_metric_metadata
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        root_type = RootType(unread.pop("root_type"))
        column_ids = unread.pop("column_ids", UNSET)
        _export_format = unread.pop("export_format", UNSET)
        export_format: LLMExportFormat | Unset
        if isinstance(_export_format, Unset):
            export_format = UNSET
        else:
            export_format = LLMExportFormat(_export_format)
        redact = unread.pop("redact", UNSET)
        file_name = unread.pop("file_name", UNSET)
        export_computed_metrics_only = unread.pop("export_computed_metrics_only", UNSET)
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

        def _parse_sort(data: Any) -> LogRecordsSortClause | None | Unset:
            if isinstance(data, dict):
                sort_type_0 = LogRecordsSortClause.from_dict(data)

                return sort_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        sort = _parse_sort(unread.pop("sort", UNSET))
        include_code_metric_metadata = unread.pop("include_code_metric_metadata", UNSET)
        model = cls(
            root_type=root_type,
            column_ids=column_ids,
            export_format=export_format,
            redact=redact,
            file_name=file_name,
            export_computed_metrics_only=export_computed_metrics_only,
            log_stream_id=log_stream_id,
            experiment_id=experiment_id,
            metrics_testing_id=metrics_testing_id,
            filters=filters,
            sort=sort,
            include_code_metric_metadata=include_code_metric_metadata,
        )
        model.additional_properties = unread
        return model
