# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""The models of requests and answers, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agent_span import AgentSpan
    from .agent_type import AgentType
    from .and_node_log_records_filter import AndNodeLogRecordsFilter
    from .annotation_aggregate import AnnotationAggregate
    from .annotation_choice_aggregate import AnnotationChoiceAggregate
    from .annotation_like_dislike_aggregate import AnnotationLikeDislikeAggregate
    from .annotation_queue_action import AnnotationQueueAction
    from .annotation_rating_info import AnnotationRatingInfo
    from .annotation_score_aggregate import AnnotationScoreAggregate
    from .annotation_star_aggregate import AnnotationStarAggregate
    from .annotation_tags_aggregate import AnnotationTagsAggregate
    from .annotation_text_aggregate import AnnotationTextAggregate
    from .annotation_tree_choice_aggregate import AnnotationTreeChoiceAggregate
    from .annotation_type import AnnotationType
    from .api_error import ApiError
    from .api_key_action import ApiKeyAction
    from .api_key_login_request import ApiKeyLoginRequest
    from .auth_method import AuthMethod
    from .base_finetuned_scorer_db import BaseFinetunedScorerDB
    from .base_generated_scorer_db import BaseGeneratedScorerDB
    from .base_metric_roll_up_config_db import BaseMetricRollUpConfigDB
    from .base_registered_scorer_db import BaseRegisteredScorerDB
    from .base_scorer_version_db import BaseScorerVersionDB
    from .base_scorer_version_response import BaseScorerVersionResponse
    from .body_create_dataset import BodyCreateDataset
    from .boolean_color_constraint import BooleanColorConstraint
    from .bucketed_metric import BucketedMetric
    from .categorical_color_constraint import CategoricalColorConstraint
    from .categorical_color_constraint_operator import CategoricalColorConstraintOperator
    from .chain_poll_template import ChainPollTemplate
    from .choice_aggregate import ChoiceAggregate
    from .column_category import ColumnCategory
    from .column_info import ColumnInfo
    from .column_mapping import ColumnMapping
    from .column_mapping_config import ColumnMappingConfig
    from .content_modality import ContentModality
    from .control_action import ControlAction
    from .control_applies_to import ControlAppliesTo
    from .control_check_stage import ControlCheckStage
    from .control_resource_action import ControlResourceAction
    from .control_result import ControlResult
    from .control_span import ControlSpan
    from .create_update_registered_scorer_response import CreateUpdateRegisteredScorerResponse
    from .current_user import CurrentUser
    from .data_type import DataType
    from .data_type_options import DataTypeOptions
    from .data_unit import DataUnit
    from .dataset_action import DatasetAction
    from .dataset_append_row import DatasetAppendRow
    from .dataset_content import DatasetContent
    from .dataset_copy_record_data import DatasetCopyRecordData
    from .dataset_created_at_sort import DatasetCreatedAtSort
    from .dataset_db import DatasetDB
    from .dataset_delete_row import DatasetDeleteRow
    from .dataset_draft_filter import DatasetDraftFilter
    from .dataset_draft_filter_operator import DatasetDraftFilterOperator
    from .dataset_filter_rows import DatasetFilterRows
    from .dataset_format import DatasetFormat
    from .dataset_id_filter import DatasetIDFilter
    from .dataset_id_filter_operator import DatasetIDFilterOperator
    from .dataset_last_edited_by_user_at_sort import DatasetLastEditedByUserAtSort
    from .dataset_name_filter import DatasetNameFilter
    from .dataset_name_filter_operator import DatasetNameFilterOperator
    from .dataset_name_sort import DatasetNameSort
    from .dataset_not_in_project_filter import DatasetNotInProjectFilter
    from .dataset_prepend_row import DatasetPrependRow
    from .dataset_project_last_used_at_sort import DatasetProjectLastUsedAtSort
    from .dataset_projects_sort import DatasetProjectsSort
    from .dataset_remove_column import DatasetRemoveColumn
    from .dataset_rename_column import DatasetRenameColumn
    from .dataset_row import DatasetRow
    from .dataset_row_metadata import DatasetRowMetadata
    from .dataset_rows_sort import DatasetRowsSort
    from .dataset_update_row import DatasetUpdateRow
    from .dataset_updated_at_sort import DatasetUpdatedAtSort
    from .dataset_used_in_project_filter import DatasetUsedInProjectFilter
    from .dataset_version_db import DatasetVersionDB
    from .dataset_version_index_sort import DatasetVersionIndexSort
    from .delete_run_response import DeleteRunResponse
    from .document import Document
    from .error_severity import ErrorSeverity
    from .error_type import ErrorType
    from .event_status import EventStatus
    from .experiment_create_request import ExperimentCreateRequest
    from .experiment_create_request_task_type import ExperimentCreateRequestTaskType
    from .experiment_created_at_filter import ExperimentCreatedAtFilter
    from .experiment_created_at_filter_operator import ExperimentCreatedAtFilterOperator
    from .experiment_created_at_sort import ExperimentCreatedAtSort
    from .experiment_created_by_filter import ExperimentCreatedByFilter
    from .experiment_created_by_filter_operator import ExperimentCreatedByFilterOperator
    from .experiment_dataset import ExperimentDataset
    from .experiment_dataset_request import ExperimentDatasetRequest
    from .experiment_group_dataset import ExperimentGroupDataset
    from .experiment_group_id_filter import ExperimentGroupIDFilter
    from .experiment_group_name_filter import ExperimentGroupNameFilter
    from .experiment_group_name_filter_operator import ExperimentGroupNameFilterOperator
    from .experiment_group_query_request import ExperimentGroupQueryRequest
    from .experiment_group_response import ExperimentGroupResponse
    from .experiment_id_filter import ExperimentIDFilter
    from .experiment_id_filter_operator import ExperimentIDFilterOperator
    from .experiment_metrics_request import ExperimentMetricsRequest
    from .experiment_metrics_response import ExperimentMetricsResponse
    from .experiment_name_filter import ExperimentNameFilter
    from .experiment_name_filter_operator import ExperimentNameFilterOperator
    from .experiment_name_sort import ExperimentNameSort
    from .experiment_phase_status import ExperimentPhaseStatus
    from .experiment_playground import ExperimentPlayground
    from .experiment_prompt import ExperimentPrompt
    from .experiment_response import ExperimentResponse
    from .experiment_search_request import ExperimentSearchRequest
    from .experiment_status import ExperimentStatus
    from .experiment_update_request import ExperimentUpdateRequest
    from .experiment_update_request_task_type import ExperimentUpdateRequestTaskType
    from .experiment_updated_at_filter import ExperimentUpdatedAtFilter
    from .experiment_updated_at_filter_operator import ExperimentUpdatedAtFilterOperator
    from .experiment_updated_at_sort import ExperimentUpdatedAtSort
    from .experiments_available_columns_response import ExperimentsAvailableColumnsResponse
    from .extended_agent_span_record import ExtendedAgentSpanRecord
    from .extended_agent_span_record_with_children import ExtendedAgentSpanRecordWithChildren
    from .extended_control_span_record import ExtendedControlSpanRecord
    from .extended_llm_span_record import ExtendedLlmSpanRecord
    from .extended_retriever_span_record import ExtendedRetrieverSpanRecord
    from .extended_retriever_span_record_with_children import (
        ExtendedRetrieverSpanRecordWithChildren,
    )
    from .extended_session_record import ExtendedSessionRecord
    from .extended_tool_span_record import ExtendedToolSpanRecord
    from .extended_tool_span_record_with_children import ExtendedToolSpanRecordWithChildren
    from .extended_trace_record import ExtendedTraceRecord
    from .extended_trace_record_with_children import ExtendedTraceRecordWithChildren
    from .extended_workflow_span_record import ExtendedWorkflowSpanRecord
    from .extended_workflow_span_record_with_children import ExtendedWorkflowSpanRecordWithChildren
    from .feedback_aggregate import FeedbackAggregate
    from .feedback_choice_rating import FeedbackChoiceRating
    from .feedback_like_dislike_rating import FeedbackLikeDislikeRating
    from .feedback_rating_db import FeedbackRatingDB
    from .feedback_rating_info import FeedbackRatingInfo
    from .feedback_score_rating import FeedbackScoreRating
    from .feedback_star_rating import FeedbackStarRating
    from .feedback_tags_rating import FeedbackTagsRating
    from .feedback_text_rating import FeedbackTextRating
    from .feedback_tree_choice_rating import FeedbackTreeChoiceRating
    from .feedback_type import FeedbackType
    from .few_shot_example import FewShotExample
    from .file_content_part import FileContentPart
    from .file_metadata import FileMetadata
    from .file_source import FileSource
    from .file_status import FileStatus
    from .filter_leaf_log_records_filter import FilterLeafLogRecordsFilter
    from .fine_tuned_scorer_action import FineTunedScorerAction
    from .fine_tuned_scorer_response import FineTunedScorerResponse
    from .generated_scorer_action import GeneratedScorerAction
    from .generated_scorer_configuration import GeneratedScorerConfiguration
    from .generated_scorer_response import GeneratedScorerResponse
    from .get_projects_paginated_response import GetProjectsPaginatedResponse
    from .group_action import GroupAction
    from .group_member_action import GroupMemberAction
    from .hallucination_segment import HallucinationSegment
    from .healthcheck_response import HealthcheckResponse
    from .http_validation_error import HTTPValidationError
    from .image_generation_event import ImageGenerationEvent
    from .input_map import InputMap
    from .input_type_enum import InputTypeEnum
    from .integration_action import IntegrationAction
    from .internal_tool_call import InternalToolCall
    from .like_dislike_aggregate import LikeDislikeAggregate
    from .list_dataset_params import ListDatasetParams
    from .list_dataset_response import ListDatasetResponse
    from .list_dataset_version_params import ListDatasetVersionParams
    from .list_dataset_version_response import ListDatasetVersionResponse
    from .list_experiment_group_response import ListExperimentGroupResponse
    from .list_experiment_response import ListExperimentResponse
    from .list_log_stream_response import ListLogStreamResponse
    from .list_scorers_request import ListScorersRequest
    from .list_scorers_response import ListScorersResponse
    from .llm_integration import LLMIntegration
    from .llm_metrics import LlmMetrics
    from .llm_span import LlmSpan
    from .log_records_boolean_filter import LogRecordsBooleanFilter
    from .log_records_boolean_filter_operator import LogRecordsBooleanFilterOperator
    from .log_records_collection_filter import LogRecordsCollectionFilter
    from .log_records_collection_filter_operator import LogRecordsCollectionFilterOperator
    from .log_records_date_filter import LogRecordsDateFilter
    from .log_records_date_filter_operator import LogRecordsDateFilterOperator
    from .log_records_delete_request import LogRecordsDeleteRequest
    from .log_records_delete_response import LogRecordsDeleteResponse
    from .log_records_fully_annotated_filter import LogRecordsFullyAnnotatedFilter
    from .log_records_id_filter import LogRecordsIDFilter
    from .log_records_id_filter_operator import LogRecordsIDFilterOperator
    from .log_records_number_filter import LogRecordsNumberFilter
    from .log_records_number_filter_operator import LogRecordsNumberFilterOperator
    from .log_records_query_count_request import LogRecordsQueryCountRequest
    from .log_records_query_count_response import LogRecordsQueryCountResponse
    from .log_records_query_request import LogRecordsQueryRequest
    from .log_records_query_response import LogRecordsQueryResponse
    from .log_records_sort_clause import LogRecordsSortClause
    from .log_records_text_filter import LogRecordsTextFilter
    from .log_records_text_filter_operator import LogRecordsTextFilterOperator
    from .log_stream_create_request import LogStreamCreateRequest
    from .log_stream_response import LogStreamResponse
    from .log_traces_ingest_request import LogTracesIngestRequest
    from .log_traces_ingest_response import LogTracesIngestResponse
    from .logging_method import LoggingMethod
    from .luna_input_type_enum import LunaInputTypeEnum
    from .luna_output_type_enum import LunaOutputTypeEnum
    from .mcp_approval_request_event import MCPApprovalRequestEvent
    from .mcp_call_event import MCPCallEvent
    from .mcp_list_tools_event import MCPListToolsEvent
    from .message import Message
    from .message_event import MessageEvent
    from .message_role import MessageRole
    from .metadata_filter import MetadataFilter
    from .metadata_filter_operator import MetadataFilterOperator
    from .metric_aggregates import MetricAggregates
    from .metric_color import MetricColor
    from .metric_color_picker_boolean import MetricColorPickerBoolean
    from .metric_color_picker_categorical import MetricColorPickerCategorical
    from .metric_color_picker_multi_label import MetricColorPickerMultiLabel
    from .metric_color_picker_numeric import MetricColorPickerNumeric
    from .metric_computing import MetricComputing
    from .metric_critique_columnar import MetricCritiqueColumnar
    from .metric_critique_content import MetricCritiqueContent
    from .metric_error import MetricError
    from .metric_failed import MetricFailed
    from .metric_not_applicable import MetricNotApplicable
    from .metric_not_computed import MetricNotComputed
    from .metric_pending import MetricPending
    from .metric_roll_up import MetricRollUp
    from .metric_settings_request import MetricSettingsRequest
    from .metric_settings_response import MetricSettingsResponse
    from .metric_success import MetricSuccess
    from .metrics import Metrics
    from .modality_filter import ModalityFilter
    from .modality_filter_operator import ModalityFilterOperator
    from .model import Model
    from .model_cost_by import ModelCostBy
    from .model_type import ModelType
    from .multimodal_capability import MultimodalCapability
    from .name import Name
    from .node_name_filter import NodeNameFilter
    from .node_name_filter_operator import NodeNameFilterOperator
    from .node_type import NodeType
    from .not_node_log_records_filter import NotNodeLogRecordsFilter
    from .numeric_color_constraint import NumericColorConstraint
    from .numeric_color_constraint_operator import NumericColorConstraintOperator
    from .numeric_roll_up_method import NumericRollUpMethod
    from .open_ai_function import OpenAIFunction
    from .open_ai_tool_choice import OpenAIToolChoice
    from .or_node_log_records_filter import OrNodeLogRecordsFilter
    from .organization_action import OrganizationAction
    from .output_map import OutputMap
    from .output_type_enum import OutputTypeEnum
    from .permission import Permission
    from .project_action import ProjectAction
    from .project_bookmark_filter import ProjectBookmarkFilter
    from .project_bookmark_sort import ProjectBookmarkSort
    from .project_collection_params import ProjectCollectionParams
    from .project_create import ProjectCreate
    from .project_create_response import ProjectCreateResponse
    from .project_created_at_filter import ProjectCreatedAtFilter
    from .project_created_at_filter_operator import ProjectCreatedAtFilterOperator
    from .project_created_at_sort import ProjectCreatedAtSort
    from .project_creator_filter import ProjectCreatorFilter
    from .project_creator_filter_operator import ProjectCreatorFilterOperator
    from .project_db import ProjectDB
    from .project_db_thin import ProjectDBThin
    from .project_delete_response import ProjectDeleteResponse
    from .project_id_filter import ProjectIDFilter
    from .project_id_filter_operator import ProjectIDFilterOperator
    from .project_name_filter import ProjectNameFilter
    from .project_name_filter_operator import ProjectNameFilterOperator
    from .project_name_sort import ProjectNameSort
    from .project_runs_filter import ProjectRunsFilter
    from .project_runs_filter_operator import ProjectRunsFilterOperator
    from .project_runs_sort import ProjectRunsSort
    from .project_type import ProjectType
    from .project_type_filter import ProjectTypeFilter
    from .project_type_filter_operator import ProjectTypeFilterOperator
    from .project_type_sort import ProjectTypeSort
    from .project_update import ProjectUpdate
    from .project_update_response import ProjectUpdateResponse
    from .project_updated_at_filter import ProjectUpdatedAtFilter
    from .project_updated_at_filter_operator import ProjectUpdatedAtFilterOperator
    from .project_updated_at_sort import ProjectUpdatedAtSort
    from .prompt_run_settings import PromptRunSettings
    from .reasoning_event import ReasoningEvent
    from .registered_scorer_action import RegisteredScorerAction
    from .retriever_span import RetrieverSpan
    from .roll_up_method_display_options import RollUpMethodDisplayOptions
    from .rollback_request import RollbackRequest
    from .root_type import RootType
    from .run_db import RunDB
    from .run_db_thin import RunDBThin
    from .run_params_map import RunParamsMap
    from .run_scorer_settings_patch_request import RunScorerSettingsPatchRequest
    from .run_scorer_settings_response import RunScorerSettingsResponse
    from .run_tag_create_request import RunTagCreateRequest
    from .run_tag_db import RunTagDB
    from .score_aggregate import ScoreAggregate
    from .score_bucket import ScoreBucket
    from .scorer_action import ScorerAction
    from .scorer_config import ScorerConfig
    from .scorer_created_at_filter import ScorerCreatedAtFilter
    from .scorer_created_at_filter_operator import ScorerCreatedAtFilterOperator
    from .scorer_creator_filter import ScorerCreatorFilter
    from .scorer_creator_filter_operator import ScorerCreatorFilterOperator
    from .scorer_defaults import ScorerDefaults
    from .scorer_enabled_in_playground_sort import ScorerEnabledInPlaygroundSort
    from .scorer_enabled_in_run_sort import ScorerEnabledInRunSort
    from .scorer_exclude_multimodal_scorers_filter import ScorerExcludeMultimodalScorersFilter
    from .scorer_exclude_slm_scorers_filter import ScorerExcludeSlmScorersFilter
    from .scorer_id_filter import ScorerIDFilter
    from .scorer_id_filter_operator import ScorerIDFilterOperator
    from .scorer_is_global_filter import ScorerIsGlobalFilter
    from .scorer_is_global_filter_operator import ScorerIsGlobalFilterOperator
    from .scorer_label_filter import ScorerLabelFilter
    from .scorer_label_filter_operator import ScorerLabelFilterOperator
    from .scorer_model_type_filter import ScorerModelTypeFilter
    from .scorer_model_type_filter_operator import ScorerModelTypeFilterOperator
    from .scorer_multimodal_capabilities_filter import ScorerMultimodalCapabilitiesFilter
    from .scorer_multimodal_capabilities_filter_operator import (
        ScorerMultimodalCapabilitiesFilterOperator,
    )
    from .scorer_name import ScorerName
    from .scorer_name_filter import ScorerNameFilter
    from .scorer_name_filter_operator import ScorerNameFilterOperator
    from .scorer_name_sort import ScorerNameSort
    from .scorer_response import ScorerResponse
    from .scorer_scope_project_ref import ScorerScopeProjectRef
    from .scorer_scope_projects_filter import ScorerScopeProjectsFilter
    from .scorer_scoreable_node_types_filter import ScorerScoreableNodeTypesFilter
    from .scorer_scoreable_node_types_filter_operator import ScorerScoreableNodeTypesFilterOperator
    from .scorer_tags_filter import ScorerTagsFilter
    from .scorer_tags_filter_operator import ScorerTagsFilterOperator
    from .scorer_type import ScorerType
    from .scorer_type_filter import ScorerTypeFilter
    from .scorer_type_filter_operator import ScorerTypeFilterOperator
    from .scorer_types import ScorerTypes
    from .scorer_updated_at_filter import ScorerUpdatedAtFilter
    from .scorer_updated_at_filter_operator import ScorerUpdatedAtFilterOperator
    from .scorer_updated_at_sort import ScorerUpdatedAtSort
    from .segment import Segment
    from .segment_filter import SegmentFilter
    from .session_create_request import SessionCreateRequest
    from .session_create_response import SessionCreateResponse
    from .standard_error import StandardError
    from .star_aggregate import StarAggregate
    from .step_type import StepType
    from .stub_trace_record import StubTraceRecord
    from .tags_aggregate import TagsAggregate
    from .task_type import TaskType
    from .text_aggregate import TextAggregate
    from .text_content_part import TextContentPart
    from .token import Token
    from .tool_call import ToolCall
    from .tool_call_function import ToolCallFunction
    from .tool_span import ToolSpan
    from .trace import Trace
    from .tree_choice_aggregate import TreeChoiceAggregate
    from .update_dataset_content_request import UpdateDatasetContentRequest
    from .update_dataset_request import UpdateDatasetRequest
    from .update_dataset_version_request import UpdateDatasetVersionRequest
    from .upsert_dataset_content_request import UpsertDatasetContentRequest
    from .user_action import UserAction
    from .user_db import UserDB
    from .user_info import UserInfo
    from .user_role import UserRole
    from .validation_error import ValidationError
    from .web_search_action import WebSearchAction
    from .web_search_call_event import WebSearchCallEvent
    from .workflow_span import WorkflowSpan
else:
    _MODULES = {
        "AgentSpan": ".agent_span",
        "AgentType": ".agent_type",
        "AndNodeLogRecordsFilter": ".and_node_log_records_filter",
        "AnnotationAggregate": ".annotation_aggregate",
        "AnnotationChoiceAggregate": ".annotation_choice_aggregate",
        "AnnotationLikeDislikeAggregate": ".annotation_like_dislike_aggregate",
        "AnnotationQueueAction": ".annotation_queue_action",
        "AnnotationRatingInfo": ".annotation_rating_info",
        "AnnotationScoreAggregate": ".annotation_score_aggregate",
        "AnnotationStarAggregate": ".annotation_star_aggregate",
        "AnnotationTagsAggregate": ".annotation_tags_aggregate",
        "AnnotationTextAggregate": ".annotation_text_aggregate",
        "AnnotationTreeChoiceAggregate": ".annotation_tree_choice_aggregate",
        "AnnotationType": ".annotation_type",
        "ApiError": ".api_error",
        "ApiKeyAction": ".api_key_action",
        "ApiKeyLoginRequest": ".api_key_login_request",
        "AuthMethod": ".auth_method",
        "BaseFinetunedScorerDB": ".base_finetuned_scorer_db",
        "BaseGeneratedScorerDB": ".base_generated_scorer_db",
        "BaseMetricRollUpConfigDB": ".base_metric_roll_up_config_db",
        "BaseRegisteredScorerDB": ".base_registered_scorer_db",
        "BaseScorerVersionDB": ".base_scorer_version_db",
        "BaseScorerVersionResponse": ".base_scorer_version_response",
        "BodyCreateDataset": ".body_create_dataset",
        "BooleanColorConstraint": ".boolean_color_constraint",
        "BucketedMetric": ".bucketed_metric",
        "CategoricalColorConstraint": ".categorical_color_constraint",
        "CategoricalColorConstraintOperator": ".categorical_color_constraint_operator",
        "ChainPollTemplate": ".chain_poll_template",
        "ChoiceAggregate": ".choice_aggregate",
        "ColumnCategory": ".column_category",
        "ColumnInfo": ".column_info",
        "ColumnMapping": ".column_mapping",
        "ColumnMappingConfig": ".column_mapping_config",
        "ContentModality": ".content_modality",
        "ControlAction": ".control_action",
        "ControlAppliesTo": ".control_applies_to",
        "ControlCheckStage": ".control_check_stage",
        "ControlResourceAction": ".control_resource_action",
        "ControlResult": ".control_result",
        "ControlSpan": ".control_span",
        "CreateUpdateRegisteredScorerResponse": ".create_update_registered_scorer_response",
        "CurrentUser": ".current_user",
        "DataType": ".data_type",
        "DataTypeOptions": ".data_type_options",
        "DataUnit": ".data_unit",
        "DatasetAction": ".dataset_action",
        "DatasetAppendRow": ".dataset_append_row",
        "DatasetContent": ".dataset_content",
        "DatasetCopyRecordData": ".dataset_copy_record_data",
        "DatasetCreatedAtSort": ".dataset_created_at_sort",
        "DatasetDB": ".dataset_db",
        "DatasetDeleteRow": ".dataset_delete_row",
        "DatasetDraftFilter": ".dataset_draft_filter",
        "DatasetDraftFilterOperator": ".dataset_draft_filter_operator",
        "DatasetFilterRows": ".dataset_filter_rows",
        "DatasetFormat": ".dataset_format",
        "DatasetIDFilter": ".dataset_id_filter",
        "DatasetIDFilterOperator": ".dataset_id_filter_operator",
        "DatasetLastEditedByUserAtSort": ".dataset_last_edited_by_user_at_sort",
        "DatasetNameFilter": ".dataset_name_filter",
        "DatasetNameFilterOperator": ".dataset_name_filter_operator",
        "DatasetNameSort": ".dataset_name_sort",
        "DatasetNotInProjectFilter": ".dataset_not_in_project_filter",
        "DatasetPrependRow": ".dataset_prepend_row",
        "DatasetProjectLastUsedAtSort": ".dataset_project_last_used_at_sort",
        "DatasetProjectsSort": ".dataset_projects_sort",
        "DatasetRemoveColumn": ".dataset_remove_column",
        "DatasetRenameColumn": ".dataset_rename_column",
        "DatasetRow": ".dataset_row",
        "DatasetRowMetadata": ".dataset_row_metadata",
        "DatasetRowsSort": ".dataset_rows_sort",
        "DatasetUpdateRow": ".dataset_update_row",
        "DatasetUpdatedAtSort": ".dataset_updated_at_sort",
        "DatasetUsedInProjectFilter": ".dataset_used_in_project_filter",
        "DatasetVersionDB": ".dataset_version_db",
        "DatasetVersionIndexSort": ".dataset_version_index_sort",
        "DeleteRunResponse": ".delete_run_response",
        "Document": ".document",
        "ErrorSeverity": ".error_severity",
        "ErrorType": ".error_type",
        "EventStatus": ".event_status",
        "ExperimentCreateRequest": ".experiment_create_request",
        "ExperimentCreateRequestTaskType": ".experiment_create_request_task_type",
        "ExperimentCreatedAtFilter": ".experiment_created_at_filter",
        "ExperimentCreatedAtFilterOperator": ".experiment_created_at_filter_operator",
        "ExperimentCreatedAtSort": ".experiment_created_at_sort",
        "ExperimentCreatedByFilter": ".experiment_created_by_filter",
        "ExperimentCreatedByFilterOperator": ".experiment_created_by_filter_operator",
        "ExperimentDataset": ".experiment_dataset",
        "ExperimentDatasetRequest": ".experiment_dataset_request",
        "ExperimentGroupDataset": ".experiment_group_dataset",
        "ExperimentGroupIDFilter": ".experiment_group_id_filter",
        "ExperimentGroupNameFilter": ".experiment_group_name_filter",
        "ExperimentGroupNameFilterOperator": ".experiment_group_name_filter_operator",
        "ExperimentGroupQueryRequest": ".experiment_group_query_request",
        "ExperimentGroupResponse": ".experiment_group_response",
        "ExperimentIDFilter": ".experiment_id_filter",
        "ExperimentIDFilterOperator": ".experiment_id_filter_operator",
        "ExperimentMetricsRequest": ".experiment_metrics_request",
        "ExperimentMetricsResponse": ".experiment_metrics_response",
        "ExperimentNameFilter": ".experiment_name_filter",
        "ExperimentNameFilterOperator": ".experiment_name_filter_operator",
        "ExperimentNameSort": ".experiment_name_sort",
        "ExperimentPhaseStatus": ".experiment_phase_status",
        "ExperimentPlayground": ".experiment_playground",
        "ExperimentPrompt": ".experiment_prompt",
        "ExperimentResponse": ".experiment_response",
        "ExperimentSearchRequest": ".experiment_search_request",
        "ExperimentStatus": ".experiment_status",
        "ExperimentUpdateRequest": ".experiment_update_request",
        "ExperimentUpdateRequestTaskType": ".experiment_update_request_task_type",
        "ExperimentUpdatedAtFilter": ".experiment_updated_at_filter",
        "ExperimentUpdatedAtFilterOperator": ".experiment_updated_at_filter_operator",
        "ExperimentUpdatedAtSort": ".experiment_updated_at_sort",
        "ExperimentsAvailableColumnsResponse": ".experiments_available_columns_response",
        "ExtendedAgentSpanRecord": ".extended_agent_span_record",
        "ExtendedAgentSpanRecordWithChildren": ".extended_agent_span_record_with_children",
        "ExtendedControlSpanRecord": ".extended_control_span_record",
        "ExtendedLlmSpanRecord": ".extended_llm_span_record",
        "ExtendedRetrieverSpanRecord": ".extended_retriever_span_record",
        "ExtendedRetrieverSpanRecordWithChildren": ".extended_retriever_span_record_with_children",
        "ExtendedSessionRecord": ".extended_session_record",
        "ExtendedToolSpanRecord": ".extended_tool_span_record",
        "ExtendedToolSpanRecordWithChildren": ".extended_tool_span_record_with_children",
        "ExtendedTraceRecord": ".extended_trace_record",
        "ExtendedTraceRecordWithChildren": ".extended_trace_record_with_children",
        "ExtendedWorkflowSpanRecord": ".extended_workflow_span_record",
        "ExtendedWorkflowSpanRecordWithChildren": ".extended_workflow_span_record_with_children",
        "FeedbackAggregate": ".feedback_aggregate",
        "FeedbackChoiceRating": ".feedback_choice_rating",
        "FeedbackLikeDislikeRating": ".feedback_like_dislike_rating",
        "FeedbackRatingDB": ".feedback_rating_db",
        "FeedbackRatingInfo": ".feedback_rating_info",
        "FeedbackScoreRating": ".feedback_score_rating",
        "FeedbackStarRating": ".feedback_star_rating",
        "FeedbackTagsRating": ".feedback_tags_rating",
        "FeedbackTextRating": ".feedback_text_rating",
        "FeedbackTreeChoiceRating": ".feedback_tree_choice_rating",
        "FeedbackType": ".feedback_type",
        "FewShotExample": ".few_shot_example",
        "FileContentPart": ".file_content_part",
        "FileMetadata": ".file_metadata",
        "FileSource": ".file_source",
        "FileStatus": ".file_status",
        "FilterLeafLogRecordsFilter": ".filter_leaf_log_records_filter",
        "FineTunedScorerAction": ".fine_tuned_scorer_action",
        "FineTunedScorerResponse": ".fine_tuned_scorer_response",
        "GeneratedScorerAction": ".generated_scorer_action",
        "GeneratedScorerConfiguration": ".generated_scorer_configuration",
        "GeneratedScorerResponse": ".generated_scorer_response",
        "GetProjectsPaginatedResponse": ".get_projects_paginated_response",
        "GroupAction": ".group_action",
        "GroupMemberAction": ".group_member_action",
        "HallucinationSegment": ".hallucination_segment",
        "HealthcheckResponse": ".healthcheck_response",
        "HTTPValidationError": ".http_validation_error",
        "ImageGenerationEvent": ".image_generation_event",
        "InputMap": ".input_map",
        "InputTypeEnum": ".input_type_enum",
        "IntegrationAction": ".integration_action",
        "InternalToolCall": ".internal_tool_call",
        "LikeDislikeAggregate": ".like_dislike_aggregate",
        "ListDatasetParams": ".list_dataset_params",
        "ListDatasetResponse": ".list_dataset_response",
        "ListDatasetVersionParams": ".list_dataset_version_params",
        "ListDatasetVersionResponse": ".list_dataset_version_response",
        "ListExperimentGroupResponse": ".list_experiment_group_response",
        "ListExperimentResponse": ".list_experiment_response",
        "ListLogStreamResponse": ".list_log_stream_response",
        "ListScorersRequest": ".list_scorers_request",
        "ListScorersResponse": ".list_scorers_response",
        "LLMIntegration": ".llm_integration",
        "LlmMetrics": ".llm_metrics",
        "LlmSpan": ".llm_span",
        "LogRecordsBooleanFilter": ".log_records_boolean_filter",
        "LogRecordsBooleanFilterOperator": ".log_records_boolean_filter_operator",
        "LogRecordsCollectionFilter": ".log_records_collection_filter",
        "LogRecordsCollectionFilterOperator": ".log_records_collection_filter_operator",
        "LogRecordsDateFilter": ".log_records_date_filter",
        "LogRecordsDateFilterOperator": ".log_records_date_filter_operator",
        "LogRecordsDeleteRequest": ".log_records_delete_request",
        "LogRecordsDeleteResponse": ".log_records_delete_response",
        "LogRecordsFullyAnnotatedFilter": ".log_records_fully_annotated_filter",
        "LogRecordsIDFilter": ".log_records_id_filter",
        "LogRecordsIDFilterOperator": ".log_records_id_filter_operator",
        "LogRecordsNumberFilter": ".log_records_number_filter",
        "LogRecordsNumberFilterOperator": ".log_records_number_filter_operator",
        "LogRecordsQueryCountRequest": ".log_records_query_count_request",
        "LogRecordsQueryCountResponse": ".log_records_query_count_response",
        "LogRecordsQueryRequest": ".log_records_query_request",
        "LogRecordsQueryResponse": ".log_records_query_response",
        "LogRecordsSortClause": ".log_records_sort_clause",
        "LogRecordsTextFilter": ".log_records_text_filter",
        "LogRecordsTextFilterOperator": ".log_records_text_filter_operator",
        "LogStreamCreateRequest": ".log_stream_create_request",
        "LogStreamResponse": ".log_stream_response",
        "LogTracesIngestRequest": ".log_traces_ingest_request",
        "LogTracesIngestResponse": ".log_traces_ingest_response",
        "LoggingMethod": ".logging_method",
        "LunaInputTypeEnum": ".luna_input_type_enum",
        "LunaOutputTypeEnum": ".luna_output_type_enum",
        "MCPApprovalRequestEvent": ".mcp_approval_request_event",
        "MCPCallEvent": ".mcp_call_event",
        "MCPListToolsEvent": ".mcp_list_tools_event",
        "Message": ".message",
        "MessageEvent": ".message_event",
        "MessageRole": ".message_role",
        "MetadataFilter": ".metadata_filter",
        "MetadataFilterOperator": ".metadata_filter_operator",
        "MetricAggregates": ".metric_aggregates",
        "MetricColor": ".metric_color",
        "MetricColorPickerBoolean": ".metric_color_picker_boolean",
        "MetricColorPickerCategorical": ".metric_color_picker_categorical",
        "MetricColorPickerMultiLabel": ".metric_color_picker_multi_label",
        "MetricColorPickerNumeric": ".metric_color_picker_numeric",
        "MetricComputing": ".metric_computing",
        "MetricCritiqueColumnar": ".metric_critique_columnar",
        "MetricCritiqueContent": ".metric_critique_content",
        "MetricError": ".metric_error",
        "MetricFailed": ".metric_failed",
        "MetricNotApplicable": ".metric_not_applicable",
        "MetricNotComputed": ".metric_not_computed",
        "MetricPending": ".metric_pending",
        "MetricRollUp": ".metric_roll_up",
        "MetricSettingsRequest": ".metric_settings_request",
        "MetricSettingsResponse": ".metric_settings_response",
        "MetricSuccess": ".metric_success",
        "Metrics": ".metrics",
        "ModalityFilter": ".modality_filter",
        "ModalityFilterOperator": ".modality_filter_operator",
        "Model": ".model",
        "ModelCostBy": ".model_cost_by",
        "ModelType": ".model_type",
        "MultimodalCapability": ".multimodal_capability",
        "Name": ".name",
        "NodeNameFilter": ".node_name_filter",
        "NodeNameFilterOperator": ".node_name_filter_operator",
        "NodeType": ".node_type",
        "NotNodeLogRecordsFilter": ".not_node_log_records_filter",
        "NumericColorConstraint": ".numeric_color_constraint",
        "NumericColorConstraintOperator": ".numeric_color_constraint_operator",
        "NumericRollUpMethod": ".numeric_roll_up_method",
        "OpenAIFunction": ".open_ai_function",
        "OpenAIToolChoice": ".open_ai_tool_choice",
        "OrNodeLogRecordsFilter": ".or_node_log_records_filter",
        "OrganizationAction": ".organization_action",
        "OutputMap": ".output_map",
        "OutputTypeEnum": ".output_type_enum",
        "Permission": ".permission",
        "ProjectAction": ".project_action",
        "ProjectBookmarkFilter": ".project_bookmark_filter",
        "ProjectBookmarkSort": ".project_bookmark_sort",
        "ProjectCollectionParams": ".project_collection_params",
        "ProjectCreate": ".project_create",
        "ProjectCreateResponse": ".project_create_response",
        "ProjectCreatedAtFilter": ".project_created_at_filter",
        "ProjectCreatedAtFilterOperator": ".project_created_at_filter_operator",
        "ProjectCreatedAtSort": ".project_created_at_sort",
        "ProjectCreatorFilter": ".project_creator_filter",
        "ProjectCreatorFilterOperator": ".project_creator_filter_operator",
        "ProjectDB": ".project_db",
        "ProjectDBThin": ".project_db_thin",
        "ProjectDeleteResponse": ".project_delete_response",
        "ProjectIDFilter": ".project_id_filter",
        "ProjectIDFilterOperator": ".project_id_filter_operator",
        "ProjectNameFilter": ".project_name_filter",
        "ProjectNameFilterOperator": ".project_name_filter_operator",
        "ProjectNameSort": ".project_name_sort",
        "ProjectRunsFilter": ".project_runs_filter",
        "ProjectRunsFilterOperator": ".project_runs_filter_operator",
        "ProjectRunsSort": ".project_runs_sort",
        "ProjectType": ".project_type",
        "ProjectTypeFilter": ".project_type_filter",
        "ProjectTypeFilterOperator": ".project_type_filter_operator",
        "ProjectTypeSort": ".project_type_sort",
        "ProjectUpdate": ".project_update",
        "ProjectUpdateResponse": ".project_update_response",
        "ProjectUpdatedAtFilter": ".project_updated_at_filter",
        "ProjectUpdatedAtFilterOperator": ".project_updated_at_filter_operator",
        "ProjectUpdatedAtSort": ".project_updated_at_sort",
        "PromptRunSettings": ".prompt_run_settings",
        "ReasoningEvent": ".reasoning_event",
        "RegisteredScorerAction": ".registered_scorer_action",
        "RetrieverSpan": ".retriever_span",
        "RollUpMethodDisplayOptions": ".roll_up_method_display_options",
        "RollbackRequest": ".rollback_request",
        "RootType": ".root_type",
        "RunDB": ".run_db",
        "RunDBThin": ".run_db_thin",
        "RunParamsMap": ".run_params_map",
        "RunScorerSettingsPatchRequest": ".run_scorer_settings_patch_request",
        "RunScorerSettingsResponse": ".run_scorer_settings_response",
        "RunTagCreateRequest": ".run_tag_create_request",
        "RunTagDB": ".run_tag_db",
        "ScoreAggregate": ".score_aggregate",
        "ScoreBucket": ".score_bucket",
        "ScorerAction": ".scorer_action",
        "ScorerConfig": ".scorer_config",
        "ScorerCreatedAtFilter": ".scorer_created_at_filter",
        "ScorerCreatedAtFilterOperator": ".scorer_created_at_filter_operator",
        "ScorerCreatorFilter": ".scorer_creator_filter",
        "ScorerCreatorFilterOperator": ".scorer_creator_filter_operator",
        "ScorerDefaults": ".scorer_defaults",
        "ScorerEnabledInPlaygroundSort": ".scorer_enabled_in_playground_sort",
        "ScorerEnabledInRunSort": ".scorer_enabled_in_run_sort",
        "ScorerExcludeMultimodalScorersFilter": ".scorer_exclude_multimodal_scorers_filter",
        "ScorerExcludeSlmScorersFilter": ".scorer_exclude_slm_scorers_filter",
        "ScorerIDFilter": ".scorer_id_filter",
        "ScorerIDFilterOperator": ".scorer_id_filter_operator",
        "ScorerIsGlobalFilter": ".scorer_is_global_filter",
        "ScorerIsGlobalFilterOperator": ".scorer_is_global_filter_operator",
        "ScorerLabelFilter": ".scorer_label_filter",
        "ScorerLabelFilterOperator": ".scorer_label_filter_operator",
        "ScorerModelTypeFilter": ".scorer_model_type_filter",
        "ScorerModelTypeFilterOperator": ".scorer_model_type_filter_operator",
        "ScorerMultimodalCapabilitiesFilter": ".scorer_multimodal_capabilities_filter",
        "ScorerMultimodalCapabilitiesFilterOperator": ".scorer_multimodal_capabilities_filter_operator",
        "ScorerName": ".scorer_name",
        "ScorerNameFilter": ".scorer_name_filter",
        "ScorerNameFilterOperator": ".scorer_name_filter_operator",
        "ScorerNameSort": ".scorer_name_sort",
        "ScorerResponse": ".scorer_response",
        "ScorerScopeProjectRef": ".scorer_scope_project_ref",
        "ScorerScopeProjectsFilter": ".scorer_scope_projects_filter",
        "ScorerScoreableNodeTypesFilter": ".scorer_scoreable_node_types_filter",
        "ScorerScoreableNodeTypesFilterOperator": ".scorer_scoreable_node_types_filter_operator",
        "ScorerTagsFilter": ".scorer_tags_filter",
        "ScorerTagsFilterOperator": ".scorer_tags_filter_operator",
        "ScorerType": ".scorer_type",
        "ScorerTypeFilter": ".scorer_type_filter",
        "ScorerTypeFilterOperator": ".scorer_type_filter_operator",
        "ScorerTypes": ".scorer_types",
        "ScorerUpdatedAtFilter": ".scorer_updated_at_filter",
        "ScorerUpdatedAtFilterOperator": ".scorer_updated_at_filter_operator",
        "ScorerUpdatedAtSort": ".scorer_updated_at_sort",
        "Segment": ".segment",
        "SegmentFilter": ".segment_filter",
        "SessionCreateRequest": ".session_create_request",
        "SessionCreateResponse": ".session_create_response",
        "StandardError": ".standard_error",
        "StarAggregate": ".star_aggregate",
        "StepType": ".step_type",
        "StubTraceRecord": ".stub_trace_record",
        "TagsAggregate": ".tags_aggregate",
        "TaskType": ".task_type",
        "TextAggregate": ".text_aggregate",
        "TextContentPart": ".text_content_part",
        "Token": ".token",
        "ToolCall": ".tool_call",
        "ToolCallFunction": ".tool_call_function",
        "ToolSpan": ".tool_span",
        "Trace": ".trace",
        "TreeChoiceAggregate": ".tree_choice_aggregate",
        "UpdateDatasetContentRequest": ".update_dataset_content_request",
        "UpdateDatasetRequest": ".update_dataset_request",
        "UpdateDatasetVersionRequest": ".update_dataset_version_request",
        "UpsertDatasetContentRequest": ".upsert_dataset_content_request",
        "UserAction": ".user_action",
        "UserDB": ".user_db",
        "UserInfo": ".user_info",
        "UserRole": ".user_role",
        "ValidationError": ".validation_error",
        "WebSearchAction": ".web_search_action",
        "WebSearchCallEvent": ".web_search_call_event",
        "WorkflowSpan": ".workflow_span",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})


__all__ = (
    "AgentSpan",
    "AgentType",
    "AndNodeLogRecordsFilter",
    "AnnotationAggregate",
    "AnnotationChoiceAggregate",
    "AnnotationLikeDislikeAggregate",
    "AnnotationQueueAction",
    "AnnotationRatingInfo",
    "AnnotationScoreAggregate",
    "AnnotationStarAggregate",
    "AnnotationTagsAggregate",
    "AnnotationTextAggregate",
    "AnnotationTreeChoiceAggregate",
    "AnnotationType",
    "ApiError",
    "ApiKeyAction",
    "ApiKeyLoginRequest",
    "AuthMethod",
    "BaseFinetunedScorerDB",
    "BaseGeneratedScorerDB",
    "BaseMetricRollUpConfigDB",
    "BaseRegisteredScorerDB",
    "BaseScorerVersionDB",
    "BaseScorerVersionResponse",
    "BodyCreateDataset",
    "BooleanColorConstraint",
    "BucketedMetric",
    "CategoricalColorConstraint",
    "CategoricalColorConstraintOperator",
    "ChainPollTemplate",
    "ChoiceAggregate",
    "ColumnCategory",
    "ColumnInfo",
    "ColumnMapping",
    "ColumnMappingConfig",
    "ContentModality",
    "ControlAction",
    "ControlAppliesTo",
    "ControlCheckStage",
    "ControlResourceAction",
    "ControlResult",
    "ControlSpan",
    "CreateUpdateRegisteredScorerResponse",
    "CurrentUser",
    "DatasetAction",
    "DatasetAppendRow",
    "DatasetContent",
    "DatasetCopyRecordData",
    "DatasetCreatedAtSort",
    "DatasetDB",
    "DatasetDeleteRow",
    "DatasetDraftFilter",
    "DatasetDraftFilterOperator",
    "DatasetFilterRows",
    "DatasetFormat",
    "DatasetIDFilter",
    "DatasetIDFilterOperator",
    "DatasetLastEditedByUserAtSort",
    "DatasetNameFilter",
    "DatasetNameFilterOperator",
    "DatasetNameSort",
    "DatasetNotInProjectFilter",
    "DatasetPrependRow",
    "DatasetProjectLastUsedAtSort",
    "DatasetProjectsSort",
    "DatasetRemoveColumn",
    "DatasetRenameColumn",
    "DatasetRow",
    "DatasetRowMetadata",
    "DatasetRowsSort",
    "DatasetUpdatedAtSort",
    "DatasetUpdateRow",
    "DatasetUsedInProjectFilter",
    "DatasetVersionDB",
    "DatasetVersionIndexSort",
    "DataType",
    "DataTypeOptions",
    "DataUnit",
    "DeleteRunResponse",
    "Document",
    "ErrorSeverity",
    "ErrorType",
    "EventStatus",
    "ExperimentCreatedAtFilter",
    "ExperimentCreatedAtFilterOperator",
    "ExperimentCreatedAtSort",
    "ExperimentCreatedByFilter",
    "ExperimentCreatedByFilterOperator",
    "ExperimentCreateRequest",
    "ExperimentCreateRequestTaskType",
    "ExperimentDataset",
    "ExperimentDatasetRequest",
    "ExperimentGroupDataset",
    "ExperimentGroupIDFilter",
    "ExperimentGroupNameFilter",
    "ExperimentGroupNameFilterOperator",
    "ExperimentGroupQueryRequest",
    "ExperimentGroupResponse",
    "ExperimentIDFilter",
    "ExperimentIDFilterOperator",
    "ExperimentMetricsRequest",
    "ExperimentMetricsResponse",
    "ExperimentNameFilter",
    "ExperimentNameFilterOperator",
    "ExperimentNameSort",
    "ExperimentPhaseStatus",
    "ExperimentPlayground",
    "ExperimentPrompt",
    "ExperimentResponse",
    "ExperimentsAvailableColumnsResponse",
    "ExperimentSearchRequest",
    "ExperimentStatus",
    "ExperimentUpdatedAtFilter",
    "ExperimentUpdatedAtFilterOperator",
    "ExperimentUpdatedAtSort",
    "ExperimentUpdateRequest",
    "ExperimentUpdateRequestTaskType",
    "ExtendedAgentSpanRecord",
    "ExtendedAgentSpanRecordWithChildren",
    "ExtendedControlSpanRecord",
    "ExtendedLlmSpanRecord",
    "ExtendedRetrieverSpanRecord",
    "ExtendedRetrieverSpanRecordWithChildren",
    "ExtendedSessionRecord",
    "ExtendedToolSpanRecord",
    "ExtendedToolSpanRecordWithChildren",
    "ExtendedTraceRecord",
    "ExtendedTraceRecordWithChildren",
    "ExtendedWorkflowSpanRecord",
    "ExtendedWorkflowSpanRecordWithChildren",
    "FeedbackAggregate",
    "FeedbackChoiceRating",
    "FeedbackLikeDislikeRating",
    "FeedbackRatingDB",
    "FeedbackRatingInfo",
    "FeedbackScoreRating",
    "FeedbackStarRating",
    "FeedbackTagsRating",
    "FeedbackTextRating",
    "FeedbackTreeChoiceRating",
    "FeedbackType",
    "FewShotExample",
    "FileContentPart",
    "FileMetadata",
    "FileSource",
    "FileStatus",
    "FilterLeafLogRecordsFilter",
    "FineTunedScorerAction",
    "FineTunedScorerResponse",
    "GeneratedScorerAction",
    "GeneratedScorerConfiguration",
    "GeneratedScorerResponse",
    "GetProjectsPaginatedResponse",
    "GroupAction",
    "GroupMemberAction",
    "HallucinationSegment",
    "HealthcheckResponse",
    "HTTPValidationError",
    "ImageGenerationEvent",
    "InputMap",
    "InputTypeEnum",
    "IntegrationAction",
    "InternalToolCall",
    "LikeDislikeAggregate",
    "ListDatasetParams",
    "ListDatasetResponse",
    "ListDatasetVersionParams",
    "ListDatasetVersionResponse",
    "ListExperimentGroupResponse",
    "ListExperimentResponse",
    "ListLogStreamResponse",
    "ListScorersRequest",
    "ListScorersResponse",
    "LLMIntegration",
    "LlmMetrics",
    "LlmSpan",
    "LoggingMethod",
    "LogRecordsBooleanFilter",
    "LogRecordsBooleanFilterOperator",
    "LogRecordsCollectionFilter",
    "LogRecordsCollectionFilterOperator",
    "LogRecordsDateFilter",
    "LogRecordsDateFilterOperator",
    "LogRecordsDeleteRequest",
    "LogRecordsDeleteResponse",
    "LogRecordsFullyAnnotatedFilter",
    "LogRecordsIDFilter",
    "LogRecordsIDFilterOperator",
    "LogRecordsNumberFilter",
    "LogRecordsNumberFilterOperator",
    "LogRecordsQueryCountRequest",
    "LogRecordsQueryCountResponse",
    "LogRecordsQueryRequest",
    "LogRecordsQueryResponse",
    "LogRecordsSortClause",
    "LogRecordsTextFilter",
    "LogRecordsTextFilterOperator",
    "LogStreamCreateRequest",
    "LogStreamResponse",
    "LogTracesIngestRequest",
    "LogTracesIngestResponse",
    "LunaInputTypeEnum",
    "LunaOutputTypeEnum",
    "MCPApprovalRequestEvent",
    "MCPCallEvent",
    "MCPListToolsEvent",
    "Message",
    "MessageEvent",
    "MessageRole",
    "MetadataFilter",
    "MetadataFilterOperator",
    "MetricAggregates",
    "MetricColor",
    "MetricColorPickerBoolean",
    "MetricColorPickerCategorical",
    "MetricColorPickerMultiLabel",
    "MetricColorPickerNumeric",
    "MetricComputing",
    "MetricCritiqueColumnar",
    "MetricCritiqueContent",
    "MetricError",
    "MetricFailed",
    "MetricNotApplicable",
    "MetricNotComputed",
    "MetricPending",
    "MetricRollUp",
    "Metrics",
    "MetricSettingsRequest",
    "MetricSettingsResponse",
    "MetricSuccess",
    "ModalityFilter",
    "ModalityFilterOperator",
    "Model",
    "ModelCostBy",
    "ModelType",
    "MultimodalCapability",
    "Name",
    "NodeNameFilter",
    "NodeNameFilterOperator",
    "NodeType",
    "NotNodeLogRecordsFilter",
    "NumericColorConstraint",
    "NumericColorConstraintOperator",
    "NumericRollUpMethod",
    "OpenAIFunction",
    "OpenAIToolChoice",
    "OrganizationAction",
    "OrNodeLogRecordsFilter",
    "OutputMap",
    "OutputTypeEnum",
    "Permission",
    "ProjectAction",
    "ProjectBookmarkFilter",
    "ProjectBookmarkSort",
    "ProjectCollectionParams",
    "ProjectCreate",
    "ProjectCreatedAtFilter",
    "ProjectCreatedAtFilterOperator",
    "ProjectCreatedAtSort",
    "ProjectCreateResponse",
    "ProjectCreatorFilter",
    "ProjectCreatorFilterOperator",
    "ProjectDB",
    "ProjectDBThin",
    "ProjectDeleteResponse",
    "ProjectIDFilter",
    "ProjectIDFilterOperator",
    "ProjectNameFilter",
    "ProjectNameFilterOperator",
    "ProjectNameSort",
    "ProjectRunsFilter",
    "ProjectRunsFilterOperator",
    "ProjectRunsSort",
    "ProjectType",
    "ProjectTypeFilter",
    "ProjectTypeFilterOperator",
    "ProjectTypeSort",
    "ProjectUpdate",
    "ProjectUpdatedAtFilter",
    "ProjectUpdatedAtFilterOperator",
    "ProjectUpdatedAtSort",
    "ProjectUpdateResponse",
    "PromptRunSettings",
    "ReasoningEvent",
    "RegisteredScorerAction",
    "RetrieverSpan",
    "RollbackRequest",
    "RollUpMethodDisplayOptions",
    "RootType",
    "RunDB",
    "RunDBThin",
    "RunParamsMap",
    "RunScorerSettingsPatchRequest",
    "RunScorerSettingsResponse",
    "RunTagCreateRequest",
    "RunTagDB",
    "ScoreAggregate",
    "ScoreBucket",
    "ScorerAction",
    "ScorerConfig",
    "ScorerCreatedAtFilter",
    "ScorerCreatedAtFilterOperator",
    "ScorerCreatorFilter",
    "ScorerCreatorFilterOperator",
    "ScorerDefaults",
    "ScorerEnabledInPlaygroundSort",
    "ScorerEnabledInRunSort",
    "ScorerExcludeMultimodalScorersFilter",
    "ScorerExcludeSlmScorersFilter",
    "ScorerIDFilter",
    "ScorerIDFilterOperator",
    "ScorerIsGlobalFilter",
    "ScorerIsGlobalFilterOperator",
    "ScorerLabelFilter",
    "ScorerLabelFilterOperator",
    "ScorerModelTypeFilter",
    "ScorerModelTypeFilterOperator",
    "ScorerMultimodalCapabilitiesFilter",
    "ScorerMultimodalCapabilitiesFilterOperator",
    "ScorerName",
    "ScorerNameFilter",
    "ScorerNameFilterOperator",
    "ScorerNameSort",
    "ScorerResponse",
    "ScorerScopeProjectRef",
    "ScorerScopeProjectsFilter",
    "ScorerScoreableNodeTypesFilter",
    "ScorerScoreableNodeTypesFilterOperator",
    "ScorerTagsFilter",
    "ScorerTagsFilterOperator",
    "ScorerType",
    "ScorerTypeFilter",
    "ScorerTypeFilterOperator",
    "ScorerTypes",
    "ScorerUpdatedAtFilter",
    "ScorerUpdatedAtFilterOperator",
    "ScorerUpdatedAtSort",
    "Segment",
    "SegmentFilter",
    "SessionCreateRequest",
    "SessionCreateResponse",
    "StandardError",
    "StarAggregate",
    "StepType",
    "StubTraceRecord",
    "TagsAggregate",
    "TaskType",
    "TextAggregate",
    "TextContentPart",
    "Token",
    "ToolCall",
    "ToolCallFunction",
    "ToolSpan",
    "Trace",
    "TreeChoiceAggregate",
    "UpdateDatasetContentRequest",
    "UpdateDatasetRequest",
    "UpdateDatasetVersionRequest",
    "UpsertDatasetContentRequest",
    "UserAction",
    "UserDB",
    "UserInfo",
    "UserRole",
    "ValidationError",
    "WebSearchAction",
    "WebSearchCallEvent",
    "WorkflowSpan",
)
