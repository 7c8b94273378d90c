# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""The models of requests and answers, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agent_span import AgentSpan
    from .agent_type import AgentType
    from .aggregated_trace_view_edge import AggregatedTraceViewEdge
    from .aggregated_trace_view_graph import AggregatedTraceViewGraph
    from .aggregated_trace_view_node import AggregatedTraceViewNode
    from .aggregated_trace_view_request import AggregatedTraceViewRequest
    from .aggregated_trace_view_response import AggregatedTraceViewResponse
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
    from .anthropic_authentication_type import AnthropicAuthenticationType
    from .anthropic_integration import AnthropicIntegration
    from .api_error import ApiError
    from .api_key_action import ApiKeyAction
    from .api_key_login_request import ApiKeyLoginRequest
    from .auth_method import AuthMethod
    from .available_integrations import AvailableIntegrations
    from .aws_bedrock_integration import AwsBedrockIntegration
    from .aws_credential_type import AwsCredentialType
    from .aws_sage_maker_integration import AwsSageMakerIntegration
    from .azure_authentication_type import AzureAuthenticationType
    from .azure_integration import AzureIntegration
    from .azure_model_deployment import AzureModelDeployment
    from .base_finetuned_scorer_db import BaseFinetunedScorerDB
    from .base_generated_scorer_db import BaseGeneratedScorerDB
    from .base_metric_roll_up_config_db import BaseMetricRollUpConfigDB
    from .base_prompt_template_response import BasePromptTemplateResponse
    from .base_prompt_template_version import BasePromptTemplateVersion
    from .base_prompt_template_version_response import BasePromptTemplateVersionResponse
    from .base_registered_scorer_db import BaseRegisteredScorerDB
    from .base_scorer_version_db import BaseScorerVersionDB
    from .base_scorer_version_response import BaseScorerVersionResponse
    from .body_create_code_scorer_version import BodyCreateCodeScorerVersion
    from .body_create_dataset import BodyCreateDataset
    from .body_manual_llm_validate_multipart import BodyManualLlmValidateMultipart
    from .body_validate_code_scorer import BodyValidateCodeScorer
    from .body_validate_code_scorer_dataset import BodyValidateCodeScorerDataset
    from .body_validate_code_scorer_log_record import BodyValidateCodeScorerLogRecord
    from .boolean_color_constraint import BooleanColorConstraint
    from .bucketed_metric import BucketedMetric
    from .bucketed_metrics import BucketedMetrics
    from .bulk_delete_datasets_request import BulkDeleteDatasetsRequest
    from .bulk_delete_datasets_response import BulkDeleteDatasetsResponse
    from .bulk_delete_prompt_templates_request import BulkDeletePromptTemplatesRequest
    from .bulk_delete_prompt_templates_response import BulkDeletePromptTemplatesResponse
    from .categorical_color_constraint import CategoricalColorConstraint
    from .categorical_color_constraint_operator import CategoricalColorConstraintOperator
    from .categorical_metric_info import CategoricalMetricInfo
    from .chain_aggregation_strategy import ChainAggregationStrategy
    from .chain_poll_template import ChainPollTemplate
    from .choice_aggregate import ChoiceAggregate
    from .code_metric_generation_status import CodeMetricGenerationStatus
    from .code_metric_generation_status_response import CodeMetricGenerationStatusResponse
    from .column_category import ColumnCategory
    from .column_info import ColumnInfo
    from .column_mapping import ColumnMapping
    from .column_mapping_config import ColumnMappingConfig
    from .compute_health_score_request import ComputeHealthScoreRequest
    from .content_modality import ContentModality
    from .control_action import ControlAction
    from .control_applies_to import ControlAppliesTo
    from .control_check_stage import ControlCheckStage
    from .control_resource_action import ControlResourceAction
    from .control_result import ControlResult
    from .control_span import ControlSpan
    from .cost_interval import CostInterval
    from .create_code_metric_generation_request import CreateCodeMetricGenerationRequest
    from .create_code_metric_generation_response import CreateCodeMetricGenerationResponse
    from .create_custom_luna_scorer_version_request import CreateCustomLunaScorerVersionRequest
    from .create_llm_scorer_autogen_request import CreateLLMScorerAutogenRequest
    from .create_llm_scorer_version_request import CreateLLMScorerVersionRequest
    from .create_prompt_template_with_version_request_body import (
        CreatePromptTemplateWithVersionRequestBody,
    )
    from .create_scorer_request import CreateScorerRequest
    from .create_scorer_version_request import CreateScorerVersionRequest
    from .create_update_registered_scorer_response import CreateUpdateRegisteredScorerResponse
    from .current_user import CurrentUser
    from .custom_authentication_type import CustomAuthenticationType
    from .custom_integration import CustomIntegration
    from .custom_integration_definition import CustomIntegrationDefinition
    from .custom_llm_config import CustomLLMConfig
    from .custom_model_properties import CustomModelProperties
    from .data_type import DataType
    from .data_type_options import DataTypeOptions
    from .data_unit import DataUnit
    from .databricks_integration import DatabricksIntegration
    from .dataset_action import DatasetAction
    from .dataset_append_row import DatasetAppendRow
    from .dataset_bulk_delete_failure import DatasetBulkDeleteFailure
    from .dataset_content import DatasetContent
    from .dataset_content_filter import DatasetContentFilter
    from .dataset_content_filter_operator import DatasetContentFilterOperator
    from .dataset_content_sort_clause import DatasetContentSortClause
    from .dataset_copy_record_data import DatasetCopyRecordData
    from .dataset_created_at_sort import DatasetCreatedAtSort
    from .dataset_data import DatasetData
    from .dataset_db import DatasetDB
    from .dataset_delete_row import DatasetDeleteRow
    from .dataset_draft_filter import DatasetDraftFilter
    from .dataset_draft_filter_operator import DatasetDraftFilterOperator
    from .dataset_filter_rows import DatasetFilterRows
    from .dataset_format import DatasetFormat
    from .dataset_id_filter import DatasetIDFilter
    from .dataset_id_filter_operator import DatasetIDFilterOperator
    from .dataset_input_json_field import DatasetInputJsonField
    from .dataset_last_edited_by_user_at_sort import DatasetLastEditedByUserAtSort
    from .dataset_name_filter import DatasetNameFilter
    from .dataset_name_filter_operator import DatasetNameFilterOperator
    from .dataset_name_sort import DatasetNameSort
    from .dataset_not_in_project_filter import DatasetNotInProjectFilter
    from .dataset_prepend_row import DatasetPrependRow
    from .dataset_project import DatasetProject
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
    from .delete_prompt_response import DeletePromptResponse
    from .delete_run_response import DeleteRunResponse
    from .delete_scorer_response import DeleteScorerResponse
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
    from .extended_session_record_with_children import ExtendedSessionRecordWithChildren
    from .extended_tool_span_record import ExtendedToolSpanRecord
    from .extended_tool_span_record_with_children import ExtendedToolSpanRecordWithChildren
    from .extended_trace_record import ExtendedTraceRecord
    from .extended_trace_record_with_children import ExtendedTraceRecordWithChildren
    from .extended_workflow_span_record import ExtendedWorkflowSpanRecord
    from .extended_workflow_span_record_with_children import ExtendedWorkflowSpanRecordWithChildren
    from .feature_integration_costs import FeatureIntegrationCosts
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
    from .generated_scorer_validation_response import GeneratedScorerValidationResponse
    from .generation_response import GenerationResponse
    from .get_projects_paginated_response import GetProjectsPaginatedResponse
    from .group_action import GroupAction
    from .group_member_action import GroupMemberAction
    from .hallucination_segment import HallucinationSegment
    from .health_score_result import HealthScoreResult
    from .health_score_type import HealthScoreType
    from .healthcheck_response import HealthcheckResponse
    from .histogram import Histogram
    from .histogram_bucket import HistogramBucket
    from .histogram_strategy import HistogramStrategy
    from .http_validation_error import HTTPValidationError
    from .image_generation_event import ImageGenerationEvent
    from .input_map import InputMap
    from .input_type_enum import InputTypeEnum
    from .insight_summary import InsightSummary
    from .insight_summary_priority_category_type_0 import InsightSummaryPriorityCategoryType0
    from .insight_type import InsightType
    from .integration_action import IntegrationAction
    from .integration_costs_data_point import IntegrationCostsDataPoint
    from .integration_costs_response import IntegrationCostsResponse
    from .integration_db import IntegrationDB
    from .integration_models_response import IntegrationModelsResponse
    from .integration_provider import IntegrationProvider
    from .internal_tool_call import InternalToolCall
    from .invalid_result import InvalidResult
    from .job_db import JobDB
    from .job_progress import JobProgress
    from .like_dislike_aggregate import LikeDislikeAggregate
    from .list_dataset_params import ListDatasetParams
    from .list_dataset_projects_response import ListDatasetProjectsResponse
    from .list_dataset_response import ListDatasetResponse
    from .list_dataset_version_params import ListDatasetVersionParams
    from .list_dataset_version_response import ListDatasetVersionResponse
    from .list_experiment_group_response import ListExperimentGroupResponse
    from .list_experiment_response import ListExperimentResponse
    from .list_log_stream_response import ListLogStreamResponse
    from .list_prompt_template_params import ListPromptTemplateParams
    from .list_prompt_template_response import ListPromptTemplateResponse
    from .list_prompt_template_version_params import ListPromptTemplateVersionParams
    from .list_prompt_template_version_response import ListPromptTemplateVersionResponse
    from .list_scorer_versions_response import ListScorerVersionsResponse
    from .list_scorers_request import ListScorersRequest
    from .list_scorers_response import ListScorersResponse
    from .llm_export_format import LLMExportFormat
    from .llm_integration import LLMIntegration
    from .llm_integration_model_properties import LlmIntegrationModelProperties
    from .llm_metrics import LlmMetrics
    from .llm_span import LlmSpan
    from .log_records_available_columns_request import LogRecordsAvailableColumnsRequest
    from .log_records_available_columns_response import LogRecordsAvailableColumnsResponse
    from .log_records_boolean_filter import LogRecordsBooleanFilter
    from .log_records_boolean_filter_operator import LogRecordsBooleanFilterOperator
    from .log_records_collection_filter import LogRecordsCollectionFilter
    from .log_records_collection_filter_operator import LogRecordsCollectionFilterOperator
    from .log_records_column_info import LogRecordsColumnInfo
    from .log_records_column_info_label_color_type_0 import LogRecordsColumnInfoLabelColorType0
    from .log_records_custom_metrics_query_request import LogRecordsCustomMetricsQueryRequest
    from .log_records_date_filter import LogRecordsDateFilter
    from .log_records_date_filter_operator import LogRecordsDateFilterOperator
    from .log_records_delete_request import LogRecordsDeleteRequest
    from .log_records_delete_response import LogRecordsDeleteResponse
    from .log_records_export_request import LogRecordsExportRequest
    from .log_records_filter_type import LogRecordsFilterType
    from .log_records_fully_annotated_filter import LogRecordsFullyAnnotatedFilter
    from .log_records_id_filter import LogRecordsIDFilter
    from .log_records_id_filter_operator import LogRecordsIDFilterOperator
    from .log_records_metrics_query_request import LogRecordsMetricsQueryRequest
    from .log_records_metrics_response import LogRecordsMetricsResponse
    from .log_records_number_filter import LogRecordsNumberFilter
    from .log_records_number_filter_operator import LogRecordsNumberFilterOperator
    from .log_records_partial_query_request import LogRecordsPartialQueryRequest
    from .log_records_partial_query_response import LogRecordsPartialQueryResponse
    from .log_records_query_count_request import LogRecordsQueryCountRequest
    from .log_records_query_count_response import LogRecordsQueryCountResponse
    from .log_records_query_request import LogRecordsQueryRequest
    from .log_records_query_response import LogRecordsQueryResponse
    from .log_records_sort_clause import LogRecordsSortClause
    from .log_records_text_filter import LogRecordsTextFilter
    from .log_records_text_filter_operator import LogRecordsTextFilterOperator
    from .log_span_update_request import LogSpanUpdateRequest
    from .log_span_update_response import LogSpanUpdateResponse
    from .log_spans_ingest_request import LogSpansIngestRequest
    from .log_spans_ingest_response import LogSpansIngestResponse
    from .log_stream_create_request import LogStreamCreateRequest
    from .log_stream_created_at_filter import LogStreamCreatedAtFilter
    from .log_stream_created_at_filter_operator import LogStreamCreatedAtFilterOperator
    from .log_stream_created_at_sort import LogStreamCreatedAtSort
    from .log_stream_created_by_filter import LogStreamCreatedByFilter
    from .log_stream_created_by_filter_operator import LogStreamCreatedByFilterOperator
    from .log_stream_id_filter import LogStreamIDFilter
    from .log_stream_id_filter_operator import LogStreamIDFilterOperator
    from .log_stream_info import LogStreamInfo
    from .log_stream_name_filter import LogStreamNameFilter
    from .log_stream_name_filter_operator import LogStreamNameFilterOperator
    from .log_stream_name_sort import LogStreamNameSort
    from .log_stream_response import LogStreamResponse
    from .log_stream_search_request import LogStreamSearchRequest
    from .log_stream_update_request import LogStreamUpdateRequest
    from .log_stream_updated_at_filter import LogStreamUpdatedAtFilter
    from .log_stream_updated_at_filter_operator import LogStreamUpdatedAtFilterOperator
    from .log_stream_updated_at_sort import LogStreamUpdatedAtSort
    from .log_trace_update_request import LogTraceUpdateRequest
    from .log_trace_update_response import LogTraceUpdateResponse
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
    from .message_message import MessageMessage
    from .message_role import MessageRole
    from .message_role_message_role import MessageRoleMessageRole
    from .metadata_filter import MetadataFilter
    from .metadata_filter_operator import MetadataFilterOperator
    from .metric_aggregates import MetricAggregates
    from .metric_aggregation import MetricAggregation
    from .metric_aggregation_detail import MetricAggregationDetail
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
    from .metric_threshold import MetricThreshold
    from .metrics import Metrics
    from .metrics_testing_available_columns_request import MetricsTestingAvailableColumnsRequest
    from .mistral_integration import MistralIntegration
    from .modality_filter import ModalityFilter
    from .modality_filter_operator import ModalityFilterOperator
    from .model import Model
    from .model_cost_by import ModelCostBy
    from .model_type import ModelType
    from .multi_modal_model_integration_config import MultiModalModelIntegrationConfig
    from .multimodal_capability import MultimodalCapability
    from .name import Name
    from .node_name_filter import NodeNameFilter
    from .node_name_filter_operator import NodeNameFilterOperator
    from .node_type import NodeType
    from .not_node_log_records_filter import NotNodeLogRecordsFilter
    from .numeric_color_constraint import NumericColorConstraint
    from .numeric_color_constraint_operator import NumericColorConstraintOperator
    from .numeric_roll_up_method import NumericRollUpMethod
    from .nvidia_integration import NvidiaIntegration
    from .open_ai_function import OpenAIFunction
    from .open_ai_integration import OpenAIIntegration
    from .open_ai_tool_choice import OpenAIToolChoice
    from .or_node_log_records_filter import OrNodeLogRecordsFilter
    from .organization_action import OrganizationAction
    from .output_map import OutputMap
    from .output_type_enum import OutputTypeEnum
    from .partial_extended_agent_span_record import PartialExtendedAgentSpanRecord
    from .partial_extended_control_span_record import PartialExtendedControlSpanRecord
    from .partial_extended_llm_span_record import PartialExtendedLlmSpanRecord
    from .partial_extended_retriever_span_record import PartialExtendedRetrieverSpanRecord
    from .partial_extended_session_record import PartialExtendedSessionRecord
    from .partial_extended_tool_span_record import PartialExtendedToolSpanRecord
    from .partial_extended_trace_record import PartialExtendedTraceRecord
    from .partial_extended_workflow_span_record import PartialExtendedWorkflowSpanRecord
    from .permission import Permission
    from .preview_dataset_request import PreviewDatasetRequest
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
    from .project_integration_costs import ProjectIntegrationCosts
    from .project_item import ProjectItem
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
    from .project_v2_get_projects_paginated_response import ProjectV2GetProjectsPaginatedResponse
    from .prompt_bulk_delete_failure import PromptBulkDeleteFailure
    from .prompt_run_settings import PromptRunSettings
    from .prompt_template_created_at_sort import PromptTemplateCreatedAtSort
    from .prompt_template_created_by_filter import PromptTemplateCreatedByFilter
    from .prompt_template_created_by_filter_operator import PromptTemplateCreatedByFilterOperator
    from .prompt_template_name_filter import PromptTemplateNameFilter
    from .prompt_template_name_filter_operator import PromptTemplateNameFilterOperator
    from .prompt_template_name_sort import PromptTemplateNameSort
    from .prompt_template_not_in_project_filter import PromptTemplateNotInProjectFilter
    from .prompt_template_updated_at_sort import PromptTemplateUpdatedAtSort
    from .prompt_template_used_in_project_filter import PromptTemplateUsedInProjectFilter
    from .prompt_template_version_created_at_sort import PromptTemplateVersionCreatedAtSort
    from .prompt_template_version_number_sort import PromptTemplateVersionNumberSort
    from .prompt_template_version_updated_at_sort import PromptTemplateVersionUpdatedAtSort
    from .query_dataset_params import QueryDatasetParams
    from .reasoning_event import ReasoningEvent
    from .recommended_model_purpose import RecommendedModelPurpose
    from .recommended_models_response import RecommendedModelsResponse
    from .recompute_log_records_metrics_request import RecomputeLogRecordsMetricsRequest
    from .registered_scorer_action import RegisteredScorerAction
    from .registered_scorer_task_result_response import RegisteredScorerTaskResultResponse
    from .render_template_request import RenderTemplateRequest
    from .render_template_response import RenderTemplateResponse
    from .rendered_template import RenderedTemplate
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
    from .scorer_health_scores_response import ScorerHealthScoresResponse
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
    from .scorer_version_health_score_entry import ScorerVersionHealthScoreEntry
    from .segment import Segment
    from .segment_filter import SegmentFilter
    from .select_columns import SelectColumns
    from .session_create_request import SessionCreateRequest
    from .session_create_response import SessionCreateResponse
    from .standard_error import StandardError
    from .star_aggregate import StarAggregate
    from .step_type import StepType
    from .string_data import StringData
    from .stub_trace_record import StubTraceRecord
    from .synthetic_data_source_dataset import SyntheticDataSourceDataset
    from .synthetic_data_types import SyntheticDataTypes
    from .synthetic_dataset_extension_request import SyntheticDatasetExtensionRequest
    from .synthetic_dataset_extension_response import SyntheticDatasetExtensionResponse
    from .system_metric_info import SystemMetricInfo
    from .tags_aggregate import TagsAggregate
    from .task_result_status import TaskResultStatus
    from .task_type import TaskType
    from .template_stub_request import TemplateStubRequest
    from .test_score import TestScore
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
    from .update_prompt_template_request import UpdatePromptTemplateRequest
    from .update_scorer_request import UpdateScorerRequest
    from .update_scorer_scope_request import UpdateScorerScopeRequest
    from .upsert_dataset_content_request import UpsertDatasetContentRequest
    from .user_action import UserAction
    from .user_db import UserDB
    from .user_info import UserInfo
    from .user_role import UserRole
    from .valid_result import ValidResult
    from .validate_code_scorer_dataset_response import ValidateCodeScorerDatasetResponse
    from .validate_code_scorer_response import ValidateCodeScorerResponse
    from .validate_llm_scorer_dataset_request import ValidateLLMScorerDatasetRequest
    from .validate_llm_scorer_dataset_response import ValidateLLMScorerDatasetResponse
    from .validate_llm_scorer_log_record_request import ValidateLLMScorerLogRecordRequest
    from .validate_llm_scorer_log_record_response import ValidateLLMScorerLogRecordResponse
    from .validate_registered_scorer_result import ValidateRegisteredScorerResult
    from .validate_scorer_log_record_response import ValidateScorerLogRecordResponse
    from .validation_error import ValidationError
    from .vegas_gateway_integration import VegasGatewayIntegration
    from .vertex_ai_integration import VertexAIIntegration
    from .vertex_aigcs_config_response import VertexAIGCSConfigResponse
    from .web_search_action import WebSearchAction
    from .web_search_call_event import WebSearchCallEvent
    from .workflow_span import WorkflowSpan
    from .write_health_score_request import WriteHealthScoreRequest
    from .writer_integration import WriterIntegration
else:
    _MODULES = {
        "AgentSpan": ".agent_span",
        "AgentType": ".agent_type",
        "AggregatedTraceViewEdge": ".aggregated_trace_view_edge",
        "AggregatedTraceViewGraph": ".aggregated_trace_view_graph",
        "AggregatedTraceViewNode": ".aggregated_trace_view_node",
        "AggregatedTraceViewRequest": ".aggregated_trace_view_request",
        "AggregatedTraceViewResponse": ".aggregated_trace_view_response",
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
        "AnthropicAuthenticationType": ".anthropic_authentication_type",
        "AnthropicIntegration": ".anthropic_integration",
        "ApiError": ".api_error",
        "ApiKeyAction": ".api_key_action",
        "ApiKeyLoginRequest": ".api_key_login_request",
        "AuthMethod": ".auth_method",
        "AvailableIntegrations": ".available_integrations",
        "AwsBedrockIntegration": ".aws_bedrock_integration",
        "AwsCredentialType": ".aws_credential_type",
        "AwsSageMakerIntegration": ".aws_sage_maker_integration",
        "AzureAuthenticationType": ".azure_authentication_type",
        "AzureIntegration": ".azure_integration",
        "AzureModelDeployment": ".azure_model_deployment",
        "BaseFinetunedScorerDB": ".base_finetuned_scorer_db",
        "BaseGeneratedScorerDB": ".base_generated_scorer_db",
        "BaseMetricRollUpConfigDB": ".base_metric_roll_up_config_db",
        "BasePromptTemplateResponse": ".base_prompt_template_response",
        "BasePromptTemplateVersion": ".base_prompt_template_version",
        "BasePromptTemplateVersionResponse": ".base_prompt_template_version_response",
        "BaseRegisteredScorerDB": ".base_registered_scorer_db",
        "BaseScorerVersionDB": ".base_scorer_version_db",
        "BaseScorerVersionResponse": ".base_scorer_version_response",
        "BodyCreateCodeScorerVersion": ".body_create_code_scorer_version",
        "BodyCreateDataset": ".body_create_dataset",
        "BodyManualLlmValidateMultipart": ".body_manual_llm_validate_multipart",
        "BodyValidateCodeScorer": ".body_validate_code_scorer",
        "BodyValidateCodeScorerDataset": ".body_validate_code_scorer_dataset",
        "BodyValidateCodeScorerLogRecord": ".body_validate_code_scorer_log_record",
        "BooleanColorConstraint": ".boolean_color_constraint",
        "BucketedMetric": ".bucketed_metric",
        "BucketedMetrics": ".bucketed_metrics",
        "BulkDeleteDatasetsRequest": ".bulk_delete_datasets_request",
        "BulkDeleteDatasetsResponse": ".bulk_delete_datasets_response",
        "BulkDeletePromptTemplatesRequest": ".bulk_delete_prompt_templates_request",
        "BulkDeletePromptTemplatesResponse": ".bulk_delete_prompt_templates_response",
        "CategoricalColorConstraint": ".categorical_color_constraint",
        "CategoricalColorConstraintOperator": ".categorical_color_constraint_operator",
        "CategoricalMetricInfo": ".categorical_metric_info",
        "ChainAggregationStrategy": ".chain_aggregation_strategy",
        "ChainPollTemplate": ".chain_poll_template",
        "ChoiceAggregate": ".choice_aggregate",
        "CodeMetricGenerationStatus": ".code_metric_generation_status",
        "CodeMetricGenerationStatusResponse": ".code_metric_generation_status_response",
        "ColumnCategory": ".column_category",
        "ColumnInfo": ".column_info",
        "ColumnMapping": ".column_mapping",
        "ColumnMappingConfig": ".column_mapping_config",
        "ComputeHealthScoreRequest": ".compute_health_score_request",
        "ContentModality": ".content_modality",
        "ControlAction": ".control_action",
        "ControlAppliesTo": ".control_applies_to",
        "ControlCheckStage": ".control_check_stage",
        "ControlResourceAction": ".control_resource_action",
        "ControlResult": ".control_result",
        "ControlSpan": ".control_span",
        "CostInterval": ".cost_interval",
        "CreateCodeMetricGenerationRequest": ".create_code_metric_generation_request",
        "CreateCodeMetricGenerationResponse": ".create_code_metric_generation_response",
        "CreateCustomLunaScorerVersionRequest": ".create_custom_luna_scorer_version_request",
        "CreateLLMScorerAutogenRequest": ".create_llm_scorer_autogen_request",
        "CreateLLMScorerVersionRequest": ".create_llm_scorer_version_request",
        "CreatePromptTemplateWithVersionRequestBody": ".create_prompt_template_with_version_request_body",
        "CreateScorerRequest": ".create_scorer_request",
        "CreateScorerVersionRequest": ".create_scorer_version_request",
        "CreateUpdateRegisteredScorerResponse": ".create_update_registered_scorer_response",
        "CurrentUser": ".current_user",
        "CustomAuthenticationType": ".custom_authentication_type",
        "CustomIntegration": ".custom_integration",
        "CustomIntegrationDefinition": ".custom_integration_definition",
        "CustomLLMConfig": ".custom_llm_config",
        "CustomModelProperties": ".custom_model_properties",
        "DataType": ".data_type",
        "DataTypeOptions": ".data_type_options",
        "DataUnit": ".data_unit",
        "DatabricksIntegration": ".databricks_integration",
        "DatasetAction": ".dataset_action",
        "DatasetAppendRow": ".dataset_append_row",
        "DatasetBulkDeleteFailure": ".dataset_bulk_delete_failure",
        "DatasetContent": ".dataset_content",
        "DatasetContentFilter": ".dataset_content_filter",
        "DatasetContentFilterOperator": ".dataset_content_filter_operator",
        "DatasetContentSortClause": ".dataset_content_sort_clause",
        "DatasetCopyRecordData": ".dataset_copy_record_data",
        "DatasetCreatedAtSort": ".dataset_created_at_sort",
        "DatasetData": ".dataset_data",
        "DatasetDB": ".dataset_db",
        "DatasetDeleteRow": ".dataset_delete_row",
        "DatasetDraftFilter": ".dataset_draft_filter",
        "DatasetDraftFilterOperator": ".dataset_draft_filter_operator",
        "DatasetFilterRows": ".dataset_filter_rows",
        "DatasetFormat": ".dataset_format",
        "DatasetIDFilter": ".dataset_id_filter",
        "DatasetIDFilterOperator": ".dataset_id_filter_operator",
        "DatasetInputJsonField": ".dataset_input_json_field",
        "DatasetLastEditedByUserAtSort": ".dataset_last_edited_by_user_at_sort",
        "DatasetNameFilter": ".dataset_name_filter",
        "DatasetNameFilterOperator": ".dataset_name_filter_operator",
        "DatasetNameSort": ".dataset_name_sort",
        "DatasetNotInProjectFilter": ".dataset_not_in_project_filter",
        "DatasetPrependRow": ".dataset_prepend_row",
        "DatasetProject": ".dataset_project",
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
        "DeletePromptResponse": ".delete_prompt_response",
        "DeleteRunResponse": ".delete_run_response",
        "DeleteScorerResponse": ".delete_scorer_response",
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
        "ExtendedSessionRecordWithChildren": ".extended_session_record_with_children",
        "ExtendedToolSpanRecord": ".extended_tool_span_record",
        "ExtendedToolSpanRecordWithChildren": ".extended_tool_span_record_with_children",
        "ExtendedTraceRecord": ".extended_trace_record",
        "ExtendedTraceRecordWithChildren": ".extended_trace_record_with_children",
        "ExtendedWorkflowSpanRecord": ".extended_workflow_span_record",
        "ExtendedWorkflowSpanRecordWithChildren": ".extended_workflow_span_record_with_children",
        "FeatureIntegrationCosts": ".feature_integration_costs",
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
        "GeneratedScorerValidationResponse": ".generated_scorer_validation_response",
        "GenerationResponse": ".generation_response",
        "GetProjectsPaginatedResponse": ".get_projects_paginated_response",
        "GroupAction": ".group_action",
        "GroupMemberAction": ".group_member_action",
        "HallucinationSegment": ".hallucination_segment",
        "HealthScoreResult": ".health_score_result",
        "HealthScoreType": ".health_score_type",
        "HealthcheckResponse": ".healthcheck_response",
        "Histogram": ".histogram",
        "HistogramBucket": ".histogram_bucket",
        "HistogramStrategy": ".histogram_strategy",
        "HTTPValidationError": ".http_validation_error",
        "ImageGenerationEvent": ".image_generation_event",
        "InputMap": ".input_map",
        "InputTypeEnum": ".input_type_enum",
        "InsightSummary": ".insight_summary",
        "InsightSummaryPriorityCategoryType0": ".insight_summary_priority_category_type_0",
        "InsightType": ".insight_type",
        "IntegrationAction": ".integration_action",
        "IntegrationCostsDataPoint": ".integration_costs_data_point",
        "IntegrationCostsResponse": ".integration_costs_response",
        "IntegrationDB": ".integration_db",
        "IntegrationModelsResponse": ".integration_models_response",
        "IntegrationProvider": ".integration_provider",
        "InternalToolCall": ".internal_tool_call",
        "InvalidResult": ".invalid_result",
        "JobDB": ".job_db",
        "JobProgress": ".job_progress",
        "LikeDislikeAggregate": ".like_dislike_aggregate",
        "ListDatasetParams": ".list_dataset_params",
        "ListDatasetProjectsResponse": ".list_dataset_projects_response",
        "ListDatasetResponse": ".list_dataset_response",
        "ListDatasetVersionParams": ".list_dataset_version_params",
        "ListDatasetVersionResponse": ".list_dataset_version_response",
        "ListExperimentGroupResponse": ".list_experiment_group_response",
        "ListExperimentResponse": ".list_experiment_response",
        "ListLogStreamResponse": ".list_log_stream_response",
        "ListPromptTemplateParams": ".list_prompt_template_params",
        "ListPromptTemplateResponse": ".list_prompt_template_response",
        "ListPromptTemplateVersionParams": ".list_prompt_template_version_params",
        "ListPromptTemplateVersionResponse": ".list_prompt_template_version_response",
        "ListScorerVersionsResponse": ".list_scorer_versions_response",
        "ListScorersRequest": ".list_scorers_request",
        "ListScorersResponse": ".list_scorers_response",
        "LLMExportFormat": ".llm_export_format",
        "LLMIntegration": ".llm_integration",
        "LlmIntegrationModelProperties": ".llm_integration_model_properties",
        "LlmMetrics": ".llm_metrics",
        "LlmSpan": ".llm_span",
        "LogRecordsAvailableColumnsRequest": ".log_records_available_columns_request",
        "LogRecordsAvailableColumnsResponse": ".log_records_available_columns_response",
        "LogRecordsBooleanFilter": ".log_records_boolean_filter",
        "LogRecordsBooleanFilterOperator": ".log_records_boolean_filter_operator",
        "LogRecordsCollectionFilter": ".log_records_collection_filter",
        "LogRecordsCollectionFilterOperator": ".log_records_collection_filter_operator",
        "LogRecordsColumnInfo": ".log_records_column_info",
        "LogRecordsColumnInfoLabelColorType0": ".log_records_column_info_label_color_type_0",
        "LogRecordsCustomMetricsQueryRequest": ".log_records_custom_metrics_query_request",
        "LogRecordsDateFilter": ".log_records_date_filter",
        "LogRecordsDateFilterOperator": ".log_records_date_filter_operator",
        "LogRecordsDeleteRequest": ".log_records_delete_request",
        "LogRecordsDeleteResponse": ".log_records_delete_response",
        "LogRecordsExportRequest": ".log_records_export_request",
        "LogRecordsFilterType": ".log_records_filter_type",
        "LogRecordsFullyAnnotatedFilter": ".log_records_fully_annotated_filter",
        "LogRecordsIDFilter": ".log_records_id_filter",
        "LogRecordsIDFilterOperator": ".log_records_id_filter_operator",
        "LogRecordsMetricsQueryRequest": ".log_records_metrics_query_request",
        "LogRecordsMetricsResponse": ".log_records_metrics_response",
        "LogRecordsNumberFilter": ".log_records_number_filter",
        "LogRecordsNumberFilterOperator": ".log_records_number_filter_operator",
        "LogRecordsPartialQueryRequest": ".log_records_partial_query_request",
        "LogRecordsPartialQueryResponse": ".log_records_partial_query_response",
        "LogRecordsQueryCountRequest": ".log_records_query_count_request",
        "LogRecordsQueryCountResponse": ".log_records_query_count_response",
        "LogRecordsQueryRequest": ".log_records_query_request",
        "LogRecordsQueryResponse": ".log_records_query_response",
        "LogRecordsSortClause": ".log_records_sort_clause",
        "LogRecordsTextFilter": ".log_records_text_filter",
        "LogRecordsTextFilterOperator": ".log_records_text_filter_operator",
        "LogSpanUpdateRequest": ".log_span_update_request",
        "LogSpanUpdateResponse": ".log_span_update_response",
        "LogSpansIngestRequest": ".log_spans_ingest_request",
        "LogSpansIngestResponse": ".log_spans_ingest_response",
        "LogStreamCreateRequest": ".log_stream_create_request",
        "LogStreamCreatedAtFilter": ".log_stream_created_at_filter",
        "LogStreamCreatedAtFilterOperator": ".log_stream_created_at_filter_operator",
        "LogStreamCreatedAtSort": ".log_stream_created_at_sort",
        "LogStreamCreatedByFilter": ".log_stream_created_by_filter",
        "LogStreamCreatedByFilterOperator": ".log_stream_created_by_filter_operator",
        "LogStreamIDFilter": ".log_stream_id_filter",
        "LogStreamIDFilterOperator": ".log_stream_id_filter_operator",
        "LogStreamInfo": ".log_stream_info",
        "LogStreamNameFilter": ".log_stream_name_filter",
        "LogStreamNameFilterOperator": ".log_stream_name_filter_operator",
        "LogStreamNameSort": ".log_stream_name_sort",
        "LogStreamResponse": ".log_stream_response",
        "LogStreamSearchRequest": ".log_stream_search_request",
        "LogStreamUpdateRequest": ".log_stream_update_request",
        "LogStreamUpdatedAtFilter": ".log_stream_updated_at_filter",
        "LogStreamUpdatedAtFilterOperator": ".log_stream_updated_at_filter_operator",
        "LogStreamUpdatedAtSort": ".log_stream_updated_at_sort",
        "LogTraceUpdateRequest": ".log_trace_update_request",
        "LogTraceUpdateResponse": ".log_trace_update_response",
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
        "MessageMessage": ".message_message",
        "MessageRole": ".message_role",
        "MessageRoleMessageRole": ".message_role_message_role",
        "MetadataFilter": ".metadata_filter",
        "MetadataFilterOperator": ".metadata_filter_operator",
        "MetricAggregates": ".metric_aggregates",
        "MetricAggregation": ".metric_aggregation",
        "MetricAggregationDetail": ".metric_aggregation_detail",
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
        "MetricThreshold": ".metric_threshold",
        "Metrics": ".metrics",
        "MetricsTestingAvailableColumnsRequest": ".metrics_testing_available_columns_request",
        "MistralIntegration": ".mistral_integration",
        "ModalityFilter": ".modality_filter",
        "ModalityFilterOperator": ".modality_filter_operator",
        "Model": ".model",
        "ModelCostBy": ".model_cost_by",
        "ModelType": ".model_type",
        "MultiModalModelIntegrationConfig": ".multi_modal_model_integration_config",
        "MultimodalCapability": ".multimodal_capability",
        "Name": ".name",
        "NodeNameFilter": ".node_name_filter",
        "NodeNameFilterOperator": ".node_name_filter_operator",
        "NodeType": ".node_type",
        "NotNodeLogRecordsFilter": ".not_node_log_records_filter",
        "NumericColorConstraint": ".numeric_color_constraint",
        "NumericColorConstraintOperator": ".numeric_color_constraint_operator",
        "NumericRollUpMethod": ".numeric_roll_up_method",
        "NvidiaIntegration": ".nvidia_integration",
        "OpenAIFunction": ".open_ai_function",
        "OpenAIIntegration": ".open_ai_integration",
        "OpenAIToolChoice": ".open_ai_tool_choice",
        "OrNodeLogRecordsFilter": ".or_node_log_records_filter",
        "OrganizationAction": ".organization_action",
        "OutputMap": ".output_map",
        "OutputTypeEnum": ".output_type_enum",
        "PartialExtendedAgentSpanRecord": ".partial_extended_agent_span_record",
        "PartialExtendedControlSpanRecord": ".partial_extended_control_span_record",
        "PartialExtendedLlmSpanRecord": ".partial_extended_llm_span_record",
        "PartialExtendedRetrieverSpanRecord": ".partial_extended_retriever_span_record",
        "PartialExtendedSessionRecord": ".partial_extended_session_record",
        "PartialExtendedToolSpanRecord": ".partial_extended_tool_span_record",
        "PartialExtendedTraceRecord": ".partial_extended_trace_record",
        "PartialExtendedWorkflowSpanRecord": ".partial_extended_workflow_span_record",
        "Permission": ".permission",
        "PreviewDatasetRequest": ".preview_dataset_request",
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
        "ProjectIntegrationCosts": ".project_integration_costs",
        "ProjectItem": ".project_item",
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
        "ProjectV2GetProjectsPaginatedResponse": ".project_v2_get_projects_paginated_response",
        "PromptBulkDeleteFailure": ".prompt_bulk_delete_failure",
        "PromptRunSettings": ".prompt_run_settings",
        "PromptTemplateCreatedAtSort": ".prompt_template_created_at_sort",
        "PromptTemplateCreatedByFilter": ".prompt_template_created_by_filter",
        "PromptTemplateCreatedByFilterOperator": ".prompt_template_created_by_filter_operator",
        "PromptTemplateNameFilter": ".prompt_template_name_filter",
        "PromptTemplateNameFilterOperator": ".prompt_template_name_filter_operator",
        "PromptTemplateNameSort": ".prompt_template_name_sort",
        "PromptTemplateNotInProjectFilter": ".prompt_template_not_in_project_filter",
        "PromptTemplateUpdatedAtSort": ".prompt_template_updated_at_sort",
        "PromptTemplateUsedInProjectFilter": ".prompt_template_used_in_project_filter",
        "PromptTemplateVersionCreatedAtSort": ".prompt_template_version_created_at_sort",
        "PromptTemplateVersionNumberSort": ".prompt_template_version_number_sort",
        "PromptTemplateVersionUpdatedAtSort": ".prompt_template_version_updated_at_sort",
        "QueryDatasetParams": ".query_dataset_params",
        "ReasoningEvent": ".reasoning_event",
        "RecommendedModelPurpose": ".recommended_model_purpose",
        "RecommendedModelsResponse": ".recommended_models_response",
        "RecomputeLogRecordsMetricsRequest": ".recompute_log_records_metrics_request",
        "RegisteredScorerAction": ".registered_scorer_action",
        "RegisteredScorerTaskResultResponse": ".registered_scorer_task_result_response",
        "RenderTemplateRequest": ".render_template_request",
        "RenderTemplateResponse": ".render_template_response",
        "RenderedTemplate": ".rendered_template",
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
        "ScorerHealthScoresResponse": ".scorer_health_scores_response",
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
        "ScorerVersionHealthScoreEntry": ".scorer_version_health_score_entry",
        "Segment": ".segment",
        "SegmentFilter": ".segment_filter",
        "SelectColumns": ".select_columns",
        "SessionCreateRequest": ".session_create_request",
        "SessionCreateResponse": ".session_create_response",
        "StandardError": ".standard_error",
        "StarAggregate": ".star_aggregate",
        "StepType": ".step_type",
        "StringData": ".string_data",
        "StubTraceRecord": ".stub_trace_record",
        "SyntheticDataSourceDataset": ".synthetic_data_source_dataset",
        "SyntheticDataTypes": ".synthetic_data_types",
        "SyntheticDatasetExtensionRequest": ".synthetic_dataset_extension_request",
        "SyntheticDatasetExtensionResponse": ".synthetic_dataset_extension_response",
        "SystemMetricInfo": ".system_metric_info",
        "TagsAggregate": ".tags_aggregate",
        "TaskResultStatus": ".task_result_status",
        "TaskType": ".task_type",
        "TemplateStubRequest": ".template_stub_request",
        "TestScore": ".test_score",
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
        "UpdatePromptTemplateRequest": ".update_prompt_template_request",
        "UpdateScorerRequest": ".update_scorer_request",
        "UpdateScorerScopeRequest": ".update_scorer_scope_request",
        "UpsertDatasetContentRequest": ".upsert_dataset_content_request",
        "UserAction": ".user_action",
        "UserDB": ".user_db",
        "UserInfo": ".user_info",
        "UserRole": ".user_role",
        "ValidResult": ".valid_result",
        "ValidateCodeScorerDatasetResponse": ".validate_code_scorer_dataset_response",
        "ValidateCodeScorerResponse": ".validate_code_scorer_response",
        "ValidateLLMScorerDatasetRequest": ".validate_llm_scorer_dataset_request",
        "ValidateLLMScorerDatasetResponse": ".validate_llm_scorer_dataset_response",
        "ValidateLLMScorerLogRecordRequest": ".validate_llm_scorer_log_record_request",
        "ValidateLLMScorerLogRecordResponse": ".validate_llm_scorer_log_record_response",
        "ValidateRegisteredScorerResult": ".validate_registered_scorer_result",
        "ValidateScorerLogRecordResponse": ".validate_scorer_log_record_response",
        "ValidationError": ".validation_error",
        "VegasGatewayIntegration": ".vegas_gateway_integration",
        "VertexAIIntegration": ".vertex_ai_integration",
        "VertexAIGCSConfigResponse": ".vertex_aigcs_config_response",
        "WebSearchAction": ".web_search_action",
        "WebSearchCallEvent": ".web_search_call_event",
        "WorkflowSpan": ".workflow_span",
        "WriteHealthScoreRequest": ".write_health_score_request",
        "WriterIntegration": ".writer_integration",
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
    "AggregatedTraceViewEdge",
    "AggregatedTraceViewGraph",
    "AggregatedTraceViewNode",
    "AggregatedTraceViewRequest",
    "AggregatedTraceViewResponse",
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
    "AnthropicAuthenticationType",
    "AnthropicIntegration",
    "ApiError",
    "ApiKeyAction",
    "ApiKeyLoginRequest",
    "AuthMethod",
    "AvailableIntegrations",
    "AwsBedrockIntegration",
    "AwsCredentialType",
    "AwsSageMakerIntegration",
    "AzureAuthenticationType",
    "AzureIntegration",
    "AzureModelDeployment",
    "BaseFinetunedScorerDB",
    "BaseGeneratedScorerDB",
    "BaseMetricRollUpConfigDB",
    "BasePromptTemplateResponse",
    "BasePromptTemplateVersion",
    "BasePromptTemplateVersionResponse",
    "BaseRegisteredScorerDB",
    "BaseScorerVersionDB",
    "BaseScorerVersionResponse",
    "BodyCreateCodeScorerVersion",
    "BodyCreateDataset",
    "BodyManualLlmValidateMultipart",
    "BodyValidateCodeScorer",
    "BodyValidateCodeScorerDataset",
    "BodyValidateCodeScorerLogRecord",
    "BooleanColorConstraint",
    "BucketedMetric",
    "BucketedMetrics",
    "BulkDeleteDatasetsRequest",
    "BulkDeleteDatasetsResponse",
    "BulkDeletePromptTemplatesRequest",
    "BulkDeletePromptTemplatesResponse",
    "CategoricalColorConstraint",
    "CategoricalColorConstraintOperator",
    "CategoricalMetricInfo",
    "ChainAggregationStrategy",
    "ChainPollTemplate",
    "ChoiceAggregate",
    "CodeMetricGenerationStatus",
    "CodeMetricGenerationStatusResponse",
    "ColumnCategory",
    "ColumnInfo",
    "ColumnMapping",
    "ColumnMappingConfig",
    "ComputeHealthScoreRequest",
    "ContentModality",
    "ControlAction",
    "ControlAppliesTo",
    "ControlCheckStage",
    "ControlResourceAction",
    "ControlResult",
    "ControlSpan",
    "CostInterval",
    "CreateCodeMetricGenerationRequest",
    "CreateCodeMetricGenerationResponse",
    "CreateCustomLunaScorerVersionRequest",
    "CreateLLMScorerAutogenRequest",
    "CreateLLMScorerVersionRequest",
    "CreatePromptTemplateWithVersionRequestBody",
    "CreateScorerRequest",
    "CreateScorerVersionRequest",
    "CreateUpdateRegisteredScorerResponse",
    "CurrentUser",
    "CustomAuthenticationType",
    "CustomIntegration",
    "CustomIntegrationDefinition",
    "CustomLLMConfig",
    "CustomModelProperties",
    "DatabricksIntegration",
    "DatasetAction",
    "DatasetAppendRow",
    "DatasetBulkDeleteFailure",
    "DatasetContent",
    "DatasetContentFilter",
    "DatasetContentFilterOperator",
    "DatasetContentSortClause",
    "DatasetCopyRecordData",
    "DatasetCreatedAtSort",
    "DatasetData",
    "DatasetDB",
    "DatasetDeleteRow",
    "DatasetDraftFilter",
    "DatasetDraftFilterOperator",
    "DatasetFilterRows",
    "DatasetFormat",
    "DatasetIDFilter",
    "DatasetIDFilterOperator",
    "DatasetInputJsonField",
    "DatasetLastEditedByUserAtSort",
    "DatasetNameFilter",
    "DatasetNameFilterOperator",
    "DatasetNameSort",
    "DatasetNotInProjectFilter",
    "DatasetPrependRow",
    "DatasetProject",
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
    "DeletePromptResponse",
    "DeleteRunResponse",
    "DeleteScorerResponse",
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
    "ExtendedSessionRecordWithChildren",
    "ExtendedToolSpanRecord",
    "ExtendedToolSpanRecordWithChildren",
    "ExtendedTraceRecord",
    "ExtendedTraceRecordWithChildren",
    "ExtendedWorkflowSpanRecord",
    "ExtendedWorkflowSpanRecordWithChildren",
    "FeatureIntegrationCosts",
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
    "GeneratedScorerValidationResponse",
    "GenerationResponse",
    "GetProjectsPaginatedResponse",
    "GroupAction",
    "GroupMemberAction",
    "HallucinationSegment",
    "HealthcheckResponse",
    "HealthScoreResult",
    "HealthScoreType",
    "Histogram",
    "HistogramBucket",
    "HistogramStrategy",
    "HTTPValidationError",
    "ImageGenerationEvent",
    "InputMap",
    "InputTypeEnum",
    "InsightSummary",
    "InsightSummaryPriorityCategoryType0",
    "InsightType",
    "IntegrationAction",
    "IntegrationCostsDataPoint",
    "IntegrationCostsResponse",
    "IntegrationDB",
    "IntegrationModelsResponse",
    "IntegrationProvider",
    "InternalToolCall",
    "InvalidResult",
    "JobDB",
    "JobProgress",
    "LikeDislikeAggregate",
    "ListDatasetParams",
    "ListDatasetProjectsResponse",
    "ListDatasetResponse",
    "ListDatasetVersionParams",
    "ListDatasetVersionResponse",
    "ListExperimentGroupResponse",
    "ListExperimentResponse",
    "ListLogStreamResponse",
    "ListPromptTemplateParams",
    "ListPromptTemplateResponse",
    "ListPromptTemplateVersionParams",
    "ListPromptTemplateVersionResponse",
    "ListScorersRequest",
    "ListScorersResponse",
    "ListScorerVersionsResponse",
    "LLMExportFormat",
    "LLMIntegration",
    "LlmIntegrationModelProperties",
    "LlmMetrics",
    "LlmSpan",
    "LoggingMethod",
    "LogRecordsAvailableColumnsRequest",
    "LogRecordsAvailableColumnsResponse",
    "LogRecordsBooleanFilter",
    "LogRecordsBooleanFilterOperator",
    "LogRecordsCollectionFilter",
    "LogRecordsCollectionFilterOperator",
    "LogRecordsColumnInfo",
    "LogRecordsColumnInfoLabelColorType0",
    "LogRecordsCustomMetricsQueryRequest",
    "LogRecordsDateFilter",
    "LogRecordsDateFilterOperator",
    "LogRecordsDeleteRequest",
    "LogRecordsDeleteResponse",
    "LogRecordsExportRequest",
    "LogRecordsFilterType",
    "LogRecordsFullyAnnotatedFilter",
    "LogRecordsIDFilter",
    "LogRecordsIDFilterOperator",
    "LogRecordsMetricsQueryRequest",
    "LogRecordsMetricsResponse",
    "LogRecordsNumberFilter",
    "LogRecordsNumberFilterOperator",
    "LogRecordsPartialQueryRequest",
    "LogRecordsPartialQueryResponse",
    "LogRecordsQueryCountRequest",
    "LogRecordsQueryCountResponse",
    "LogRecordsQueryRequest",
    "LogRecordsQueryResponse",
    "LogRecordsSortClause",
    "LogRecordsTextFilter",
    "LogRecordsTextFilterOperator",
    "LogSpansIngestRequest",
    "LogSpansIngestResponse",
    "LogSpanUpdateRequest",
    "LogSpanUpdateResponse",
    "LogStreamCreatedAtFilter",
    "LogStreamCreatedAtFilterOperator",
    "LogStreamCreatedAtSort",
    "LogStreamCreatedByFilter",
    "LogStreamCreatedByFilterOperator",
    "LogStreamCreateRequest",
    "LogStreamIDFilter",
    "LogStreamIDFilterOperator",
    "LogStreamInfo",
    "LogStreamNameFilter",
    "LogStreamNameFilterOperator",
    "LogStreamNameSort",
    "LogStreamResponse",
    "LogStreamSearchRequest",
    "LogStreamUpdatedAtFilter",
    "LogStreamUpdatedAtFilterOperator",
    "LogStreamUpdatedAtSort",
    "LogStreamUpdateRequest",
    "LogTracesIngestRequest",
    "LogTracesIngestResponse",
    "LogTraceUpdateRequest",
    "LogTraceUpdateResponse",
    "LunaInputTypeEnum",
    "LunaOutputTypeEnum",
    "MCPApprovalRequestEvent",
    "MCPCallEvent",
    "MCPListToolsEvent",
    "Message",
    "MessageEvent",
    "MessageMessage",
    "MessageRole",
    "MessageRoleMessageRole",
    "MetadataFilter",
    "MetadataFilterOperator",
    "MetricAggregates",
    "MetricAggregation",
    "MetricAggregationDetail",
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
    "MetricsTestingAvailableColumnsRequest",
    "MetricSuccess",
    "MetricThreshold",
    "MistralIntegration",
    "ModalityFilter",
    "ModalityFilterOperator",
    "Model",
    "ModelCostBy",
    "ModelType",
    "MultimodalCapability",
    "MultiModalModelIntegrationConfig",
    "Name",
    "NodeNameFilter",
    "NodeNameFilterOperator",
    "NodeType",
    "NotNodeLogRecordsFilter",
    "NumericColorConstraint",
    "NumericColorConstraintOperator",
    "NumericRollUpMethod",
    "NvidiaIntegration",
    "OpenAIFunction",
    "OpenAIIntegration",
    "OpenAIToolChoice",
    "OrganizationAction",
    "OrNodeLogRecordsFilter",
    "OutputMap",
    "OutputTypeEnum",
    "PartialExtendedAgentSpanRecord",
    "PartialExtendedControlSpanRecord",
    "PartialExtendedLlmSpanRecord",
    "PartialExtendedRetrieverSpanRecord",
    "PartialExtendedSessionRecord",
    "PartialExtendedToolSpanRecord",
    "PartialExtendedTraceRecord",
    "PartialExtendedWorkflowSpanRecord",
    "Permission",
    "PreviewDatasetRequest",
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
    "ProjectIntegrationCosts",
    "ProjectItem",
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
    "ProjectV2GetProjectsPaginatedResponse",
    "PromptBulkDeleteFailure",
    "PromptRunSettings",
    "PromptTemplateCreatedAtSort",
    "PromptTemplateCreatedByFilter",
    "PromptTemplateCreatedByFilterOperator",
    "PromptTemplateNameFilter",
    "PromptTemplateNameFilterOperator",
    "PromptTemplateNameSort",
    "PromptTemplateNotInProjectFilter",
    "PromptTemplateUpdatedAtSort",
    "PromptTemplateUsedInProjectFilter",
    "PromptTemplateVersionCreatedAtSort",
    "PromptTemplateVersionNumberSort",
    "PromptTemplateVersionUpdatedAtSort",
    "QueryDatasetParams",
    "ReasoningEvent",
    "RecommendedModelPurpose",
    "RecommendedModelsResponse",
    "RecomputeLogRecordsMetricsRequest",
    "RegisteredScorerAction",
    "RegisteredScorerTaskResultResponse",
    "RenderedTemplate",
    "RenderTemplateRequest",
    "RenderTemplateResponse",
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
    "ScorerHealthScoresResponse",
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
    "ScorerVersionHealthScoreEntry",
    "Segment",
    "SegmentFilter",
    "SelectColumns",
    "SessionCreateRequest",
    "SessionCreateResponse",
    "StandardError",
    "StarAggregate",
    "StepType",
    "StringData",
    "StubTraceRecord",
    "SyntheticDatasetExtensionRequest",
    "SyntheticDatasetExtensionResponse",
    "SyntheticDataSourceDataset",
    "SyntheticDataTypes",
    "SystemMetricInfo",
    "TagsAggregate",
    "TaskResultStatus",
    "TaskType",
    "TemplateStubRequest",
    "TestScore",
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
    "UpdatePromptTemplateRequest",
    "UpdateScorerRequest",
    "UpdateScorerScopeRequest",
    "UpsertDatasetContentRequest",
    "UserAction",
    "UserDB",
    "UserInfo",
    "UserRole",
    "ValidateCodeScorerDatasetResponse",
    "ValidateCodeScorerResponse",
    "ValidateLLMScorerDatasetRequest",
    "ValidateLLMScorerDatasetResponse",
    "ValidateLLMScorerLogRecordRequest",
    "ValidateLLMScorerLogRecordResponse",
    "ValidateRegisteredScorerResult",
    "ValidateScorerLogRecordResponse",
    "ValidationError",
    "ValidResult",
    "VegasGatewayIntegration",
    "VertexAIGCSConfigResponse",
    "VertexAIIntegration",
    "WebSearchAction",
    "WebSearchCallEvent",
    "WorkflowSpan",
    "WriteHealthScoreRequest",
    "WriterIntegration",
)
