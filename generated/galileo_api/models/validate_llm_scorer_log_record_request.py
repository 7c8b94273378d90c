# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ValidateLLMScorerLogRecordRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.and_node_log_records_filter import AndNodeLogRecordsFilter
    from ..models.chain_poll_template import ChainPollTemplate
    from ..models.file_content_part import FileContentPart
    from ..models.filter_leaf_log_records_filter import FilterLeafLogRecordsFilter
    from ..models.generated_scorer_configuration import GeneratedScorerConfiguration
    from ..models.log_records_boolean_filter import LogRecordsBooleanFilter
    from ..models.log_records_collection_filter import LogRecordsCollectionFilter
    from ..models.log_records_date_filter import LogRecordsDateFilter
    from ..models.log_records_fully_annotated_filter import LogRecordsFullyAnnotatedFilter
    from ..models.log_records_id_filter import LogRecordsIDFilter
    from ..models.log_records_number_filter import LogRecordsNumberFilter
    from ..models.log_records_sort_clause import LogRecordsSortClause
    from ..models.log_records_text_filter import LogRecordsTextFilter
    from ..models.not_node_log_records_filter import NotNodeLogRecordsFilter
    from ..models.or_node_log_records_filter import OrNodeLogRecordsFilter
    from ..models.text_content_part import TextContentPart


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.and_node_log_records_filter import AndNodeLogRecordsFilter
    from ..models.chain_poll_template import ChainPollTemplate
    from ..models.file_content_part import FileContentPart
    from ..models.filter_leaf_log_records_filter import FilterLeafLogRecordsFilter
    from ..models.generated_scorer_configuration import GeneratedScorerConfiguration
    from ..models.log_records_boolean_filter import LogRecordsBooleanFilter
    from ..models.log_records_collection_filter import LogRecordsCollectionFilter
    from ..models.log_records_date_filter import LogRecordsDateFilter
    from ..models.log_records_fully_annotated_filter import LogRecordsFullyAnnotatedFilter
    from ..models.log_records_id_filter import LogRecordsIDFilter
    from ..models.log_records_number_filter import LogRecordsNumberFilter
    from ..models.log_records_sort_clause import LogRecordsSortClause
    from ..models.log_records_text_filter import LogRecordsTextFilter
    from ..models.not_node_log_records_filter import NotNodeLogRecordsFilter
    from ..models.or_node_log_records_filter import OrNodeLogRecordsFilter
    from ..models.text_content_part import TextContentPart

    globals().update(
        AndNodeLogRecordsFilter=AndNodeLogRecordsFilter,
        ChainPollTemplate=ChainPollTemplate,
        FileContentPart=FileContentPart,
        FilterLeafLogRecordsFilter=FilterLeafLogRecordsFilter,
        GeneratedScorerConfiguration=GeneratedScorerConfiguration,
        LogRecordsBooleanFilter=LogRecordsBooleanFilter,
        LogRecordsCollectionFilter=LogRecordsCollectionFilter,
        LogRecordsDateFilter=LogRecordsDateFilter,
        LogRecordsFullyAnnotatedFilter=LogRecordsFullyAnnotatedFilter,
        LogRecordsIDFilter=LogRecordsIDFilter,
        LogRecordsNumberFilter=LogRecordsNumberFilter,
        LogRecordsSortClause=LogRecordsSortClause,
        LogRecordsTextFilter=LogRecordsTextFilter,
        NotNodeLogRecordsFilter=NotNodeLogRecordsFilter,
        OrNodeLogRecordsFilter=OrNodeLogRecordsFilter,
        TextContentPart=TextContentPart,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ValidateLLMScorerLogRecordRequest(OpenModel):
    """A prompt to try, and the records to try it on.

    Attributes:
        query (str):
        response (str):
        chain_poll_template (ChainPollTemplate): The prompt of a language-model scorer.
        scorer_configuration (GeneratedScorerConfiguration): How a language-model scorer runs.
        user_prompt (str):
        starting_token (int | Unset): Where to begin; the `next_starting_token` of the answer
            before. Default: 0.
        limit (int | Unset): How many to return at most. Default: 100.
        previous_last_row_id (None | str | Unset):
        log_stream_id (None | str | Unset): A log stream.
        experiment_id (None | str | Unset): An experiment.
        metrics_testing_id (None | str | Unset): A trial run of a metric.
        filters (list[LogRecordsBooleanFilter | LogRecordsCollectionFilter |
            LogRecordsDateFilter | LogRecordsFullyAnnotatedFilter | LogRecordsIDFilter |
            LogRecordsNumberFilter | LogRecordsTextFilter] | Unset): All of them must match.
        filter_tree (AndNodeLogRecordsFilter | FilterLeafLogRecordsFilter | None |
            NotNodeLogRecordsFilter | OrNodeLogRecordsFilter | Unset): Filters joined by and, or,
            not.
        sort (LogRecordsSortClause | None | Unset):
        truncate_fields (bool | Unset):  Default: False.
        include_counts (bool | Unset):  Default: False.
        include_code_metric_metadata (bool | Unset):  Default: False.
        normalized_input (list[FileContentPart | TextContentPart] | None | Unset):
    """

    query: str
    response: str
    chain_poll_template: ChainPollTemplate
    scorer_configuration: GeneratedScorerConfiguration
    user_prompt: str
    starting_token: int | Unset = 0
    limit: int | Unset = 100
    previous_last_row_id: None | str | Unset = UNSET
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
    filter_tree: (
        AndNodeLogRecordsFilter
        | FilterLeafLogRecordsFilter
        | None
        | NotNodeLogRecordsFilter
        | OrNodeLogRecordsFilter
        | Unset
    ) = UNSET
    sort: LogRecordsSortClause | None | Unset = UNSET
    truncate_fields: bool | Unset = False
    include_counts: bool | Unset = False
    include_code_metric_metadata: bool | Unset = False
    normalized_input: list[FileContentPart | TextContentPart] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["query"] = self.query
        field_dict["response"] = self.response
        field_dict["chain_poll_template"] = to_json(self.chain_poll_template)
        field_dict["scorer_configuration"] = to_json(self.scorer_configuration)
        field_dict["user_prompt"] = self.user_prompt
        if not isinstance(self.starting_token, Unset):
            field_dict["starting_token"] = self.starting_token
        if not isinstance(self.limit, Unset):
            field_dict["limit"] = self.limit
        if not isinstance(self.previous_last_row_id, Unset):
            field_dict["previous_last_row_id"] = self.previous_last_row_id
        if not isinstance(self.log_stream_id, Unset):
            field_dict["log_stream_id"] = self.log_stream_id
        if not isinstance(self.experiment_id, Unset):
            field_dict["experiment_id"] = self.experiment_id
        if not isinstance(self.metrics_testing_id, Unset):
            field_dict["metrics_testing_id"] = self.metrics_testing_id
        if not isinstance(self.filters, Unset):
            field_dict["filters"] = to_json(self.filters)
        if not isinstance(self.filter_tree, Unset):
            field_dict["filter_tree"] = to_json(self.filter_tree)
        if not isinstance(self.sort, Unset):
            field_dict["sort"] = to_json(self.sort)
        if not isinstance(self.truncate_fields, Unset):
            field_dict["truncate_fields"] = self.truncate_fields
        if not isinstance(self.include_counts, Unset):
            field_dict["include_counts"] = self.include_counts
        if not isinstance(self.include_code_metric_metadata, Unset):
            field_dict["include_code_metric_metadata"] = self.include_code_metric_metadata
        if not isinstance(self.normalized_input, Unset):
            field_dict["normalized_input"] = to_json(self.normalized_input)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        query = unread.pop("query")
        response = unread.pop("response")
        chain_poll_template = ChainPollTemplate.from_dict(unread.pop("chain_poll_template"))
        scorer_configuration = GeneratedScorerConfiguration.from_dict(
            unread.pop("scorer_configuration")
        )
        user_prompt = unread.pop("user_prompt")
        starting_token = unread.pop("starting_token", UNSET)
        limit = unread.pop("limit", UNSET)
        previous_last_row_id = unread.pop("previous_last_row_id", UNSET)
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

        def _parse_sort(data: Any) -> LogRecordsSortClause | None | Unset:
            if isinstance(data, dict):
                sort_type_0 = LogRecordsSortClause.from_dict(data)

                return sort_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        sort = _parse_sort(unread.pop("sort", UNSET))
        truncate_fields = unread.pop("truncate_fields", UNSET)
        include_counts = unread.pop("include_counts", UNSET)
        include_code_metric_metadata = unread.pop("include_code_metric_metadata", UNSET)

        def _parse_normalized_input(
            data: Any,
        ) -> list[FileContentPart | TextContentPart] | None | Unset:
            if isinstance(data, list):
                normalized_input_type_0 = []
                _normalized_input_type_0 = data
                for normalized_input_type_0_item_data in _normalized_input_type_0:

                    def _parse_normalized_input_type_0_item(
                        data: Any,
                    ) -> FileContentPart | TextContentPart:
                        if isinstance(data, dict):
                            match data.get("type"):
                                case "text":
                                    normalized_input_type_0_item_type_0 = TextContentPart.from_dict(
                                        data
                                    )

                                    return normalized_input_type_0_item_type_0

                                case "file":
                                    normalized_input_type_0_item_type_1 = FileContentPart.from_dict(
                                        data
                                    )

                                    return normalized_input_type_0_item_type_1

                        return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                    normalized_input_type_0_item = _parse_normalized_input_type_0_item(
                        normalized_input_type_0_item_data
                    )

                    normalized_input_type_0.append(normalized_input_type_0_item)

                return normalized_input_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        normalized_input = _parse_normalized_input(unread.pop("normalized_input", UNSET))
        model = cls(
            query=query,
            response=response,
            chain_poll_template=chain_poll_template,
            scorer_configuration=scorer_configuration,
            user_prompt=user_prompt,
            starting_token=starting_token,
            limit=limit,
            previous_last_row_id=previous_last_row_id,
            log_stream_id=log_stream_id,
            experiment_id=experiment_id,
            metrics_testing_id=metrics_testing_id,
            filters=filters,
            filter_tree=filter_tree,
            sort=sort,
            truncate_fields=truncate_fields,
            include_counts=include_counts,
            include_code_metric_metadata=include_code_metric_metadata,
            normalized_input=normalized_input,
        )
        model.additional_properties = unread
        return model
