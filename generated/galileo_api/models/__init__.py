# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""The models of requests and answers, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agent_span import AgentSpan
    from .agent_span_dataset_metadata import AgentSpanDatasetMetadata
    from .agent_span_user_metadata import AgentSpanUserMetadata
    from .agent_type import AgentType
    from .and_node_log_records_filter import AndNodeLogRecordsFilter
    from .annotation_aggregate import AnnotationAggregate
    from .annotation_choice_aggregate import AnnotationChoiceAggregate
    from .annotation_choice_aggregate_counts import AnnotationChoiceAggregateCounts
    from .annotation_like_dislike_aggregate import AnnotationLikeDislikeAggregate
    from .annotation_queue_action import AnnotationQueueAction
    from .annotation_rating_info import AnnotationRatingInfo
    from .annotation_score_aggregate import AnnotationScoreAggregate
    from .annotation_star_aggregate import AnnotationStarAggregate
    from .annotation_star_aggregate_counts import AnnotationStarAggregateCounts
    from .annotation_tags_aggregate import AnnotationTagsAggregate
    from .annotation_tags_aggregate_counts import AnnotationTagsAggregateCounts
    from .annotation_text_aggregate import AnnotationTextAggregate
    from .annotation_tree_choice_aggregate import AnnotationTreeChoiceAggregate
    from .annotation_tree_choice_aggregate_counts import AnnotationTreeChoiceAggregateCounts
    from .annotation_type import AnnotationType
    from .api_error import ApiError
    from .api_key_action import ApiKeyAction
    from .api_key_login_request import ApiKeyLoginRequest
    from .auth_method import AuthMethod
    from .base_finetuned_scorer_db import BaseFinetunedScorerDB
    from .base_finetuned_scorer_db_class_name_to_vocab_ix_type_0 import (
        BaseFinetunedScorerDBClassNameToVocabIxType0,
    )
    from .base_finetuned_scorer_db_class_name_to_vocab_ix_type_1 import (
        BaseFinetunedScorerDBClassNameToVocabIxType1,
    )
    from .base_generated_scorer_db import BaseGeneratedScorerDB
    from .base_metric_roll_up_config_db import BaseMetricRollUpConfigDB
    from .base_registered_scorer_db import BaseRegisteredScorerDB
    from .base_scorer_version_db import BaseScorerVersionDB
    from .base_scorer_version_response import BaseScorerVersionResponse
    from .body_create_dataset import BodyCreateDataset
    from .boolean_color_constraint import BooleanColorConstraint
    from .bucketed_metric import BucketedMetric
    from .bucketed_metric_buckets import BucketedMetricBuckets
    from .categorical_color_constraint import CategoricalColorConstraint
    from .categorical_color_constraint_operator import CategoricalColorConstraintOperator
    from .chain_poll_template import ChainPollTemplate
    from .chain_poll_template_response_schema_type_0 import ChainPollTemplateResponseSchemaType0
    from .choice_aggregate import ChoiceAggregate
    from .choice_aggregate_counts import ChoiceAggregateCounts
    from .column_category import ColumnCategory
    from .column_info import ColumnInfo
    from .column_mapping import ColumnMapping
    from .column_mapping_config import ColumnMappingConfig
    from .column_mapping_mgt_type_0 import ColumnMappingMgtType0
    from .content_modality import ContentModality
    from .control_action import ControlAction
    from .control_applies_to import ControlAppliesTo
    from .control_check_stage import ControlCheckStage
    from .control_resource_action import ControlResourceAction
    from .control_result import ControlResult
    from .control_span import ControlSpan
    from .control_span_dataset_metadata import ControlSpanDatasetMetadata
    from .control_span_user_metadata import ControlSpanUserMetadata
    from .create_update_registered_scorer_response import CreateUpdateRegisteredScorerResponse
    from .current_user import CurrentUser
    from .data_type import DataType
    from .data_type_options import DataTypeOptions
    from .data_unit import DataUnit
    from .dataset_action import DatasetAction
    from .dataset_append_row import DatasetAppendRow
    from .dataset_append_row_values import DatasetAppendRowValues
    from .dataset_append_row_values_additional_property_type_3 import (
        DatasetAppendRowValuesAdditionalPropertyType3,
    )
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
    from .dataset_prepend_row_values import DatasetPrependRowValues
    from .dataset_prepend_row_values_additional_property_type_3 import (
        DatasetPrependRowValuesAdditionalPropertyType3,
    )
    from .dataset_project_last_used_at_sort import DatasetProjectLastUsedAtSort
    from .dataset_projects_sort import DatasetProjectsSort
    from .dataset_remove_column import DatasetRemoveColumn
    from .dataset_rename_column import DatasetRenameColumn
    from .dataset_row import DatasetRow
    from .dataset_row_metadata import DatasetRowMetadata
    from .dataset_row_values_dict import DatasetRowValuesDict
    from .dataset_row_values_dict_additional_property_type_3 import (
        DatasetRowValuesDictAdditionalPropertyType3,
    )
    from .dataset_row_values_item_type_3 import DatasetRowValuesItemType3
    from .dataset_rows_sort import DatasetRowsSort
    from .dataset_update_row import DatasetUpdateRow
    from .dataset_update_row_values import DatasetUpdateRowValues
    from .dataset_update_row_values_additional_property_type_3 import (
        DatasetUpdateRowValuesAdditionalPropertyType3,
    )
    from .dataset_updated_at_sort import DatasetUpdatedAtSort
    from .dataset_used_in_project_filter import DatasetUsedInProjectFilter
    from .dataset_version_db import DatasetVersionDB
    from .dataset_version_index_sort import DatasetVersionIndexSort
    from .delete_run_response import DeleteRunResponse
    from .document import Document
    from .document_metadata import DocumentMetadata
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
    from .experiment_response_aggregate_feedback import ExperimentResponseAggregateFeedback
    from .experiment_response_aggregate_metrics import ExperimentResponseAggregateMetrics
    from .experiment_response_rating_aggregates import ExperimentResponseRatingAggregates
    from .experiment_response_rating_aggregates_additional_property import (
        ExperimentResponseRatingAggregatesAdditionalProperty,
    )
    from .experiment_response_structured_aggregate_metrics_type_0 import (
        ExperimentResponseStructuredAggregateMetricsType0,
    )
    from .experiment_response_tags import ExperimentResponseTags
    from .experiment_search_request import ExperimentSearchRequest
    from .experiment_status import ExperimentStatus
    from .experiment_update_request import ExperimentUpdateRequest
    from .experiment_update_request_task_type import ExperimentUpdateRequestTaskType
    from .experiment_updated_at_filter import ExperimentUpdatedAtFilter
    from .experiment_updated_at_filter_operator import ExperimentUpdatedAtFilterOperator
    from .experiment_updated_at_sort import ExperimentUpdatedAtSort
    from .experiments_available_columns_response import ExperimentsAvailableColumnsResponse
    from .extended_agent_span_record import ExtendedAgentSpanRecord
    from .extended_agent_span_record_annotation_aggregates import (
        ExtendedAgentSpanRecordAnnotationAggregates,
    )
    from .extended_agent_span_record_annotation_agreement import (
        ExtendedAgentSpanRecordAnnotationAgreement,
    )
    from .extended_agent_span_record_annotations import ExtendedAgentSpanRecordAnnotations
    from .extended_agent_span_record_annotations_additional_property import (
        ExtendedAgentSpanRecordAnnotationsAdditionalProperty,
    )
    from .extended_agent_span_record_dataset_metadata import ExtendedAgentSpanRecordDatasetMetadata
    from .extended_agent_span_record_feedback_rating_info import (
        ExtendedAgentSpanRecordFeedbackRatingInfo,
    )
    from .extended_agent_span_record_files_type_0 import ExtendedAgentSpanRecordFilesType0
    from .extended_agent_span_record_metric_info_type_0 import (
        ExtendedAgentSpanRecordMetricInfoType0,
    )
    from .extended_agent_span_record_user_metadata import ExtendedAgentSpanRecordUserMetadata
    from .extended_agent_span_record_with_children import ExtendedAgentSpanRecordWithChildren
    from .extended_agent_span_record_with_children_annotation_aggregates import (
        ExtendedAgentSpanRecordWithChildrenAnnotationAggregates,
    )
    from .extended_agent_span_record_with_children_annotation_agreement import (
        ExtendedAgentSpanRecordWithChildrenAnnotationAgreement,
    )
    from .extended_agent_span_record_with_children_annotations import (
        ExtendedAgentSpanRecordWithChildrenAnnotations,
    )
    from .extended_agent_span_record_with_children_annotations_additional_property import (
        ExtendedAgentSpanRecordWithChildrenAnnotationsAdditionalProperty,
    )
    from .extended_agent_span_record_with_children_dataset_metadata import (
        ExtendedAgentSpanRecordWithChildrenDatasetMetadata,
    )
    from .extended_agent_span_record_with_children_feedback_rating_info import (
        ExtendedAgentSpanRecordWithChildrenFeedbackRatingInfo,
    )
    from .extended_agent_span_record_with_children_files_type_0 import (
        ExtendedAgentSpanRecordWithChildrenFilesType0,
    )
    from .extended_agent_span_record_with_children_metric_info_type_0 import (
        ExtendedAgentSpanRecordWithChildrenMetricInfoType0,
    )
    from .extended_agent_span_record_with_children_user_metadata import (
        ExtendedAgentSpanRecordWithChildrenUserMetadata,
    )
    from .extended_control_span_record import ExtendedControlSpanRecord
    from .extended_control_span_record_annotation_aggregates import (
        ExtendedControlSpanRecordAnnotationAggregates,
    )
    from .extended_control_span_record_annotation_agreement import (
        ExtendedControlSpanRecordAnnotationAgreement,
    )
    from .extended_control_span_record_annotations import ExtendedControlSpanRecordAnnotations
    from .extended_control_span_record_annotations_additional_property import (
        ExtendedControlSpanRecordAnnotationsAdditionalProperty,
    )
    from .extended_control_span_record_dataset_metadata import (
        ExtendedControlSpanRecordDatasetMetadata,
    )
    from .extended_control_span_record_feedback_rating_info import (
        ExtendedControlSpanRecordFeedbackRatingInfo,
    )
    from .extended_control_span_record_files_type_0 import ExtendedControlSpanRecordFilesType0
    from .extended_control_span_record_metric_info_type_0 import (
        ExtendedControlSpanRecordMetricInfoType0,
    )
    from .extended_control_span_record_user_metadata import ExtendedControlSpanRecordUserMetadata
    from .extended_llm_span_record import ExtendedLlmSpanRecord
    from .extended_llm_span_record_annotation_aggregates import (
        ExtendedLlmSpanRecordAnnotationAggregates,
    )
    from .extended_llm_span_record_annotation_agreement import (
        ExtendedLlmSpanRecordAnnotationAgreement,
    )
    from .extended_llm_span_record_annotations import ExtendedLlmSpanRecordAnnotations
    from .extended_llm_span_record_annotations_additional_property import (
        ExtendedLlmSpanRecordAnnotationsAdditionalProperty,
    )
    from .extended_llm_span_record_dataset_metadata import ExtendedLlmSpanRecordDatasetMetadata
    from .extended_llm_span_record_feedback_rating_info import (
        ExtendedLlmSpanRecordFeedbackRatingInfo,
    )
    from .extended_llm_span_record_files_type_0 import ExtendedLlmSpanRecordFilesType0
    from .extended_llm_span_record_metric_info_type_0 import ExtendedLlmSpanRecordMetricInfoType0
    from .extended_llm_span_record_tools_type_0_item import ExtendedLlmSpanRecordToolsType0Item
    from .extended_llm_span_record_user_metadata import ExtendedLlmSpanRecordUserMetadata
    from .extended_retriever_span_record import ExtendedRetrieverSpanRecord
    from .extended_retriever_span_record_annotation_aggregates import (
        ExtendedRetrieverSpanRecordAnnotationAggregates,
    )
    from .extended_retriever_span_record_annotation_agreement import (
        ExtendedRetrieverSpanRecordAnnotationAgreement,
    )
    from .extended_retriever_span_record_annotations import ExtendedRetrieverSpanRecordAnnotations
    from .extended_retriever_span_record_annotations_additional_property import (
        ExtendedRetrieverSpanRecordAnnotationsAdditionalProperty,
    )
    from .extended_retriever_span_record_dataset_metadata import (
        ExtendedRetrieverSpanRecordDatasetMetadata,
    )
    from .extended_retriever_span_record_feedback_rating_info import (
        ExtendedRetrieverSpanRecordFeedbackRatingInfo,
    )
    from .extended_retriever_span_record_files_type_0 import ExtendedRetrieverSpanRecordFilesType0
    from .extended_retriever_span_record_metric_info_type_0 import (
        ExtendedRetrieverSpanRecordMetricInfoType0,
    )
    from .extended_retriever_span_record_user_metadata import (
        ExtendedRetrieverSpanRecordUserMetadata,
    )
    from .extended_retriever_span_record_with_children import (
        ExtendedRetrieverSpanRecordWithChildren,
    )
    from .extended_retriever_span_record_with_children_annotation_aggregates import (
        ExtendedRetrieverSpanRecordWithChildrenAnnotationAggregates,
    )
    from .extended_retriever_span_record_with_children_annotation_agreement import (
        ExtendedRetrieverSpanRecordWithChildrenAnnotationAgreement,
    )
    from .extended_retriever_span_record_with_children_annotations import (
        ExtendedRetrieverSpanRecordWithChildrenAnnotations,
    )
    from .extended_retriever_span_record_with_children_annotations_additional_property import (
        ExtendedRetrieverSpanRecordWithChildrenAnnotationsAdditionalProperty,
    )
    from .extended_retriever_span_record_with_children_dataset_metadata import (
        ExtendedRetrieverSpanRecordWithChildrenDatasetMetadata,
    )
    from .extended_retriever_span_record_with_children_feedback_rating_info import (
        ExtendedRetrieverSpanRecordWithChildrenFeedbackRatingInfo,
    )
    from .extended_retriever_span_record_with_children_files_type_0 import (
        ExtendedRetrieverSpanRecordWithChildrenFilesType0,
    )
    from .extended_retriever_span_record_with_children_metric_info_type_0 import (
        ExtendedRetrieverSpanRecordWithChildrenMetricInfoType0,
    )
    from .extended_retriever_span_record_with_children_user_metadata import (
        ExtendedRetrieverSpanRecordWithChildrenUserMetadata,
    )
    from .extended_session_record import ExtendedSessionRecord
    from .extended_session_record_annotation_aggregates import (
        ExtendedSessionRecordAnnotationAggregates,
    )
    from .extended_session_record_annotation_agreement import (
        ExtendedSessionRecordAnnotationAgreement,
    )
    from .extended_session_record_annotations import ExtendedSessionRecordAnnotations
    from .extended_session_record_annotations_additional_property import (
        ExtendedSessionRecordAnnotationsAdditionalProperty,
    )
    from .extended_session_record_dataset_metadata import ExtendedSessionRecordDatasetMetadata
    from .extended_session_record_feedback_rating_info import (
        ExtendedSessionRecordFeedbackRatingInfo,
    )
    from .extended_session_record_files_type_0 import ExtendedSessionRecordFilesType0
    from .extended_session_record_metric_info_type_0 import ExtendedSessionRecordMetricInfoType0
    from .extended_session_record_user_metadata import ExtendedSessionRecordUserMetadata
    from .extended_tool_span_record import ExtendedToolSpanRecord
    from .extended_tool_span_record_annotation_aggregates import (
        ExtendedToolSpanRecordAnnotationAggregates,
    )
    from .extended_tool_span_record_annotation_agreement import (
        ExtendedToolSpanRecordAnnotationAgreement,
    )
    from .extended_tool_span_record_annotations import ExtendedToolSpanRecordAnnotations
    from .extended_tool_span_record_annotations_additional_property import (
        ExtendedToolSpanRecordAnnotationsAdditionalProperty,
    )
    from .extended_tool_span_record_dataset_metadata import ExtendedToolSpanRecordDatasetMetadata
    from .extended_tool_span_record_feedback_rating_info import (
        ExtendedToolSpanRecordFeedbackRatingInfo,
    )
    from .extended_tool_span_record_files_type_0 import ExtendedToolSpanRecordFilesType0
    from .extended_tool_span_record_metric_info_type_0 import ExtendedToolSpanRecordMetricInfoType0
    from .extended_tool_span_record_user_metadata import ExtendedToolSpanRecordUserMetadata
    from .extended_tool_span_record_with_children import ExtendedToolSpanRecordWithChildren
    from .extended_tool_span_record_with_children_annotation_aggregates import (
        ExtendedToolSpanRecordWithChildrenAnnotationAggregates,
    )
    from .extended_tool_span_record_with_children_annotation_agreement import (
        ExtendedToolSpanRecordWithChildrenAnnotationAgreement,
    )
    from .extended_tool_span_record_with_children_annotations import (
        ExtendedToolSpanRecordWithChildrenAnnotations,
    )
    from .extended_tool_span_record_with_children_annotations_additional_property import (
        ExtendedToolSpanRecordWithChildrenAnnotationsAdditionalProperty,
    )
    from .extended_tool_span_record_with_children_dataset_metadata import (
        ExtendedToolSpanRecordWithChildrenDatasetMetadata,
    )
    from .extended_tool_span_record_with_children_feedback_rating_info import (
        ExtendedToolSpanRecordWithChildrenFeedbackRatingInfo,
    )
    from .extended_tool_span_record_with_children_files_type_0 import (
        ExtendedToolSpanRecordWithChildrenFilesType0,
    )
    from .extended_tool_span_record_with_children_metric_info_type_0 import (
        ExtendedToolSpanRecordWithChildrenMetricInfoType0,
    )
    from .extended_tool_span_record_with_children_user_metadata import (
        ExtendedToolSpanRecordWithChildrenUserMetadata,
    )
    from .extended_trace_record import ExtendedTraceRecord
    from .extended_trace_record_annotation_aggregates import ExtendedTraceRecordAnnotationAggregates
    from .extended_trace_record_annotation_agreement import ExtendedTraceRecordAnnotationAgreement
    from .extended_trace_record_annotations import ExtendedTraceRecordAnnotations
    from .extended_trace_record_annotations_additional_property import (
        ExtendedTraceRecordAnnotationsAdditionalProperty,
    )
    from .extended_trace_record_dataset_metadata import ExtendedTraceRecordDatasetMetadata
    from .extended_trace_record_feedback_rating_info import ExtendedTraceRecordFeedbackRatingInfo
    from .extended_trace_record_files_type_0 import ExtendedTraceRecordFilesType0
    from .extended_trace_record_metric_info_type_0 import ExtendedTraceRecordMetricInfoType0
    from .extended_trace_record_user_metadata import ExtendedTraceRecordUserMetadata
    from .extended_trace_record_with_children import ExtendedTraceRecordWithChildren
    from .extended_trace_record_with_children_annotation_aggregates import (
        ExtendedTraceRecordWithChildrenAnnotationAggregates,
    )
    from .extended_trace_record_with_children_annotation_agreement import (
        ExtendedTraceRecordWithChildrenAnnotationAgreement,
    )
    from .extended_trace_record_with_children_annotations import (
        ExtendedTraceRecordWithChildrenAnnotations,
    )
    from .extended_trace_record_with_children_annotations_additional_property import (
        ExtendedTraceRecordWithChildrenAnnotationsAdditionalProperty,
    )
    from .extended_trace_record_with_children_dataset_metadata import (
        ExtendedTraceRecordWithChildrenDatasetMetadata,
    )
    from .extended_trace_record_with_children_feedback_rating_info import (
        ExtendedTraceRecordWithChildrenFeedbackRatingInfo,
    )
    from .extended_trace_record_with_children_files_type_0 import (
        ExtendedTraceRecordWithChildrenFilesType0,
    )
    from .extended_trace_record_with_children_metric_info_type_0 import (
        ExtendedTraceRecordWithChildrenMetricInfoType0,
    )
    from .extended_trace_record_with_children_user_metadata import (
        ExtendedTraceRecordWithChildrenUserMetadata,
    )
    from .extended_workflow_span_record import ExtendedWorkflowSpanRecord
    from .extended_workflow_span_record_annotation_aggregates import (
        ExtendedWorkflowSpanRecordAnnotationAggregates,
    )
    from .extended_workflow_span_record_annotation_agreement import (
        ExtendedWorkflowSpanRecordAnnotationAgreement,
    )
    from .extended_workflow_span_record_annotations import ExtendedWorkflowSpanRecordAnnotations
    from .extended_workflow_span_record_annotations_additional_property import (
        ExtendedWorkflowSpanRecordAnnotationsAdditionalProperty,
    )
    from .extended_workflow_span_record_dataset_metadata import (
        ExtendedWorkflowSpanRecordDatasetMetadata,
    )
    from .extended_workflow_span_record_feedback_rating_info import (
        ExtendedWorkflowSpanRecordFeedbackRatingInfo,
    )
    from .extended_workflow_span_record_files_type_0 import ExtendedWorkflowSpanRecordFilesType0
    from .extended_workflow_span_record_metric_info_type_0 import (
        ExtendedWorkflowSpanRecordMetricInfoType0,
    )
    from .extended_workflow_span_record_user_metadata import ExtendedWorkflowSpanRecordUserMetadata
    from .extended_workflow_span_record_with_children import ExtendedWorkflowSpanRecordWithChildren
    from .extended_workflow_span_record_with_children_annotation_aggregates import (
        ExtendedWorkflowSpanRecordWithChildrenAnnotationAggregates,
    )
    from .extended_workflow_span_record_with_children_annotation_agreement import (
        ExtendedWorkflowSpanRecordWithChildrenAnnotationAgreement,
    )
    from .extended_workflow_span_record_with_children_annotations import (
        ExtendedWorkflowSpanRecordWithChildrenAnnotations,
    )
    from .extended_workflow_span_record_with_children_annotations_additional_property import (
        ExtendedWorkflowSpanRecordWithChildrenAnnotationsAdditionalProperty,
    )
    from .extended_workflow_span_record_with_children_dataset_metadata import (
        ExtendedWorkflowSpanRecordWithChildrenDatasetMetadata,
    )
    from .extended_workflow_span_record_with_children_feedback_rating_info import (
        ExtendedWorkflowSpanRecordWithChildrenFeedbackRatingInfo,
    )
    from .extended_workflow_span_record_with_children_files_type_0 import (
        ExtendedWorkflowSpanRecordWithChildrenFilesType0,
    )
    from .extended_workflow_span_record_with_children_metric_info_type_0 import (
        ExtendedWorkflowSpanRecordWithChildrenMetricInfoType0,
    )
    from .extended_workflow_span_record_with_children_user_metadata import (
        ExtendedWorkflowSpanRecordWithChildrenUserMetadata,
    )
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
    from .fine_tuned_scorer_response_class_name_to_vocab_ix_type_0 import (
        FineTunedScorerResponseClassNameToVocabIxType0,
    )
    from .fine_tuned_scorer_response_class_name_to_vocab_ix_type_1 import (
        FineTunedScorerResponseClassNameToVocabIxType1,
    )
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
    from .image_generation_event_images_type_0_item import ImageGenerationEventImagesType0Item
    from .image_generation_event_metadata_type_0 import ImageGenerationEventMetadataType0
    from .input_map import InputMap
    from .input_type_enum import InputTypeEnum
    from .integration_action import IntegrationAction
    from .internal_tool_call import InternalToolCall
    from .internal_tool_call_input_type_0 import InternalToolCallInputType0
    from .internal_tool_call_metadata_type_0 import InternalToolCallMetadataType0
    from .internal_tool_call_output_type_0 import InternalToolCallOutputType0
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
    from .llm_span_dataset_metadata import LlmSpanDatasetMetadata
    from .llm_span_tools_type_0_item import LlmSpanToolsType0Item
    from .llm_span_user_metadata import LlmSpanUserMetadata
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
    from .mcp_approval_request_event_metadata_type_0 import MCPApprovalRequestEventMetadataType0
    from .mcp_approval_request_event_tool_invocation_type_0 import (
        MCPApprovalRequestEventToolInvocationType0,
    )
    from .mcp_call_event import MCPCallEvent
    from .mcp_call_event_arguments_type_0 import MCPCallEventArgumentsType0
    from .mcp_call_event_metadata_type_0 import MCPCallEventMetadataType0
    from .mcp_call_event_result_type_0 import MCPCallEventResultType0
    from .mcp_list_tools_event import MCPListToolsEvent
    from .mcp_list_tools_event_metadata_type_0 import MCPListToolsEventMetadataType0
    from .mcp_list_tools_event_tools_type_0_item import MCPListToolsEventToolsType0Item
    from .message import Message
    from .message_event import MessageEvent
    from .message_event_content_parts_type_0_item import MessageEventContentPartsType0Item
    from .message_event_metadata_type_0 import MessageEventMetadataType0
    from .message_role import MessageRole
    from .metadata_filter import MetadataFilter
    from .metadata_filter_operator import MetadataFilterOperator
    from .metric_aggregates import MetricAggregates
    from .metric_aggregates_value_distribution_type_0 import MetricAggregatesValueDistributionType0
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
    from .metric_roll_up_metadata_type_0 import MetricRollUpMetadataType0
    from .metric_roll_up_roll_up_metrics import MetricRollUpRollUpMetrics
    from .metric_roll_up_roll_up_metrics_additional_property_type_1 import (
        MetricRollUpRollUpMetricsAdditionalPropertyType1,
    )
    from .metric_settings_request import MetricSettingsRequest
    from .metric_settings_response import MetricSettingsResponse
    from .metric_success import MetricSuccess
    from .metric_success_metadata_type_0 import MetricSuccessMetadataType0
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
    from .prompt_run_settings_response_format_type_0 import PromptRunSettingsResponseFormatType0
    from .prompt_run_settings_tools_type_0_item import PromptRunSettingsToolsType0Item
    from .reasoning_event import ReasoningEvent
    from .reasoning_event_metadata_type_0 import ReasoningEventMetadataType0
    from .reasoning_event_summary_type_1_item import ReasoningEventSummaryType1Item
    from .registered_scorer_action import RegisteredScorerAction
    from .retriever_span import RetrieverSpan
    from .retriever_span_dataset_metadata import RetrieverSpanDatasetMetadata
    from .retriever_span_user_metadata import RetrieverSpanUserMetadata
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
    from .session_create_request_user_metadata_type_0 import SessionCreateRequestUserMetadataType0
    from .session_create_response import SessionCreateResponse
    from .standard_error import StandardError
    from .standard_error_context import StandardErrorContext
    from .star_aggregate import StarAggregate
    from .star_aggregate_counts import StarAggregateCounts
    from .step_type import StepType
    from .stub_trace_record import StubTraceRecord
    from .tags_aggregate import TagsAggregate
    from .tags_aggregate_counts import TagsAggregateCounts
    from .task_type import TaskType
    from .text_aggregate import TextAggregate
    from .text_content_part import TextContentPart
    from .token import Token
    from .tool_call import ToolCall
    from .tool_call_function import ToolCallFunction
    from .tool_span import ToolSpan
    from .tool_span_dataset_metadata import ToolSpanDatasetMetadata
    from .tool_span_user_metadata import ToolSpanUserMetadata
    from .trace import Trace
    from .trace_dataset_metadata import TraceDatasetMetadata
    from .trace_user_metadata import TraceUserMetadata
    from .tree_choice_aggregate import TreeChoiceAggregate
    from .tree_choice_aggregate_counts import TreeChoiceAggregateCounts
    from .update_dataset_content_request import UpdateDatasetContentRequest
    from .update_dataset_request import UpdateDatasetRequest
    from .update_dataset_version_request import UpdateDatasetVersionRequest
    from .upsert_dataset_content_request import UpsertDatasetContentRequest
    from .user_action import UserAction
    from .user_db import UserDB
    from .user_info import UserInfo
    from .user_role import UserRole
    from .validation_error import ValidationError
    from .validation_error_ctx import ValidationErrorCtx
    from .web_search_action import WebSearchAction
    from .web_search_call_event import WebSearchCallEvent
    from .web_search_call_event_metadata_type_0 import WebSearchCallEventMetadataType0
    from .workflow_span import WorkflowSpan
    from .workflow_span_dataset_metadata import WorkflowSpanDatasetMetadata
    from .workflow_span_user_metadata import WorkflowSpanUserMetadata
else:
    _MODULES = {
        "AgentSpan": ".agent_span",
        "AgentSpanDatasetMetadata": ".agent_span_dataset_metadata",
        "AgentSpanUserMetadata": ".agent_span_user_metadata",
        "AgentType": ".agent_type",
        "AndNodeLogRecordsFilter": ".and_node_log_records_filter",
        "AnnotationAggregate": ".annotation_aggregate",
        "AnnotationChoiceAggregate": ".annotation_choice_aggregate",
        "AnnotationChoiceAggregateCounts": ".annotation_choice_aggregate_counts",
        "AnnotationLikeDislikeAggregate": ".annotation_like_dislike_aggregate",
        "AnnotationQueueAction": ".annotation_queue_action",
        "AnnotationRatingInfo": ".annotation_rating_info",
        "AnnotationScoreAggregate": ".annotation_score_aggregate",
        "AnnotationStarAggregate": ".annotation_star_aggregate",
        "AnnotationStarAggregateCounts": ".annotation_star_aggregate_counts",
        "AnnotationTagsAggregate": ".annotation_tags_aggregate",
        "AnnotationTagsAggregateCounts": ".annotation_tags_aggregate_counts",
        "AnnotationTextAggregate": ".annotation_text_aggregate",
        "AnnotationTreeChoiceAggregate": ".annotation_tree_choice_aggregate",
        "AnnotationTreeChoiceAggregateCounts": ".annotation_tree_choice_aggregate_counts",
        "AnnotationType": ".annotation_type",
        "ApiError": ".api_error",
        "ApiKeyAction": ".api_key_action",
        "ApiKeyLoginRequest": ".api_key_login_request",
        "AuthMethod": ".auth_method",
        "BaseFinetunedScorerDB": ".base_finetuned_scorer_db",
        "BaseFinetunedScorerDBClassNameToVocabIxType0": ".base_finetuned_scorer_db_class_name_to_vocab_ix_type_0",
        "BaseFinetunedScorerDBClassNameToVocabIxType1": ".base_finetuned_scorer_db_class_name_to_vocab_ix_type_1",
        "BaseGeneratedScorerDB": ".base_generated_scorer_db",
        "BaseMetricRollUpConfigDB": ".base_metric_roll_up_config_db",
        "BaseRegisteredScorerDB": ".base_registered_scorer_db",
        "BaseScorerVersionDB": ".base_scorer_version_db",
        "BaseScorerVersionResponse": ".base_scorer_version_response",
        "BodyCreateDataset": ".body_create_dataset",
        "BooleanColorConstraint": ".boolean_color_constraint",
        "BucketedMetric": ".bucketed_metric",
        "BucketedMetricBuckets": ".bucketed_metric_buckets",
        "CategoricalColorConstraint": ".categorical_color_constraint",
        "CategoricalColorConstraintOperator": ".categorical_color_constraint_operator",
        "ChainPollTemplate": ".chain_poll_template",
        "ChainPollTemplateResponseSchemaType0": ".chain_poll_template_response_schema_type_0",
        "ChoiceAggregate": ".choice_aggregate",
        "ChoiceAggregateCounts": ".choice_aggregate_counts",
        "ColumnCategory": ".column_category",
        "ColumnInfo": ".column_info",
        "ColumnMapping": ".column_mapping",
        "ColumnMappingConfig": ".column_mapping_config",
        "ColumnMappingMgtType0": ".column_mapping_mgt_type_0",
        "ContentModality": ".content_modality",
        "ControlAction": ".control_action",
        "ControlAppliesTo": ".control_applies_to",
        "ControlCheckStage": ".control_check_stage",
        "ControlResourceAction": ".control_resource_action",
        "ControlResult": ".control_result",
        "ControlSpan": ".control_span",
        "ControlSpanDatasetMetadata": ".control_span_dataset_metadata",
        "ControlSpanUserMetadata": ".control_span_user_metadata",
        "CreateUpdateRegisteredScorerResponse": ".create_update_registered_scorer_response",
        "CurrentUser": ".current_user",
        "DataType": ".data_type",
        "DataTypeOptions": ".data_type_options",
        "DataUnit": ".data_unit",
        "DatasetAction": ".dataset_action",
        "DatasetAppendRow": ".dataset_append_row",
        "DatasetAppendRowValues": ".dataset_append_row_values",
        "DatasetAppendRowValuesAdditionalPropertyType3": ".dataset_append_row_values_additional_property_type_3",
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
        "DatasetPrependRowValues": ".dataset_prepend_row_values",
        "DatasetPrependRowValuesAdditionalPropertyType3": ".dataset_prepend_row_values_additional_property_type_3",
        "DatasetProjectLastUsedAtSort": ".dataset_project_last_used_at_sort",
        "DatasetProjectsSort": ".dataset_projects_sort",
        "DatasetRemoveColumn": ".dataset_remove_column",
        "DatasetRenameColumn": ".dataset_rename_column",
        "DatasetRow": ".dataset_row",
        "DatasetRowMetadata": ".dataset_row_metadata",
        "DatasetRowValuesDict": ".dataset_row_values_dict",
        "DatasetRowValuesDictAdditionalPropertyType3": ".dataset_row_values_dict_additional_property_type_3",
        "DatasetRowValuesItemType3": ".dataset_row_values_item_type_3",
        "DatasetRowsSort": ".dataset_rows_sort",
        "DatasetUpdateRow": ".dataset_update_row",
        "DatasetUpdateRowValues": ".dataset_update_row_values",
        "DatasetUpdateRowValuesAdditionalPropertyType3": ".dataset_update_row_values_additional_property_type_3",
        "DatasetUpdatedAtSort": ".dataset_updated_at_sort",
        "DatasetUsedInProjectFilter": ".dataset_used_in_project_filter",
        "DatasetVersionDB": ".dataset_version_db",
        "DatasetVersionIndexSort": ".dataset_version_index_sort",
        "DeleteRunResponse": ".delete_run_response",
        "Document": ".document",
        "DocumentMetadata": ".document_metadata",
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
        "ExperimentResponseAggregateFeedback": ".experiment_response_aggregate_feedback",
        "ExperimentResponseAggregateMetrics": ".experiment_response_aggregate_metrics",
        "ExperimentResponseRatingAggregates": ".experiment_response_rating_aggregates",
        "ExperimentResponseRatingAggregatesAdditionalProperty": ".experiment_response_rating_aggregates_additional_property",
        "ExperimentResponseStructuredAggregateMetricsType0": ".experiment_response_structured_aggregate_metrics_type_0",
        "ExperimentResponseTags": ".experiment_response_tags",
        "ExperimentSearchRequest": ".experiment_search_request",
        "ExperimentStatus": ".experiment_status",
        "ExperimentUpdateRequest": ".experiment_update_request",
        "ExperimentUpdateRequestTaskType": ".experiment_update_request_task_type",
        "ExperimentUpdatedAtFilter": ".experiment_updated_at_filter",
        "ExperimentUpdatedAtFilterOperator": ".experiment_updated_at_filter_operator",
        "ExperimentUpdatedAtSort": ".experiment_updated_at_sort",
        "ExperimentsAvailableColumnsResponse": ".experiments_available_columns_response",
        "ExtendedAgentSpanRecord": ".extended_agent_span_record",
        "ExtendedAgentSpanRecordAnnotationAggregates": ".extended_agent_span_record_annotation_aggregates",
        "ExtendedAgentSpanRecordAnnotationAgreement": ".extended_agent_span_record_annotation_agreement",
        "ExtendedAgentSpanRecordAnnotations": ".extended_agent_span_record_annotations",
        "ExtendedAgentSpanRecordAnnotationsAdditionalProperty": ".extended_agent_span_record_annotations_additional_property",
        "ExtendedAgentSpanRecordDatasetMetadata": ".extended_agent_span_record_dataset_metadata",
        "ExtendedAgentSpanRecordFeedbackRatingInfo": ".extended_agent_span_record_feedback_rating_info",
        "ExtendedAgentSpanRecordFilesType0": ".extended_agent_span_record_files_type_0",
        "ExtendedAgentSpanRecordMetricInfoType0": ".extended_agent_span_record_metric_info_type_0",
        "ExtendedAgentSpanRecordUserMetadata": ".extended_agent_span_record_user_metadata",
        "ExtendedAgentSpanRecordWithChildren": ".extended_agent_span_record_with_children",
        "ExtendedAgentSpanRecordWithChildrenAnnotationAggregates": ".extended_agent_span_record_with_children_annotation_aggregates",
        "ExtendedAgentSpanRecordWithChildrenAnnotationAgreement": ".extended_agent_span_record_with_children_annotation_agreement",
        "ExtendedAgentSpanRecordWithChildrenAnnotations": ".extended_agent_span_record_with_children_annotations",
        "ExtendedAgentSpanRecordWithChildrenAnnotationsAdditionalProperty": ".extended_agent_span_record_with_children_annotations_additional_property",
        "ExtendedAgentSpanRecordWithChildrenDatasetMetadata": ".extended_agent_span_record_with_children_dataset_metadata",
        "ExtendedAgentSpanRecordWithChildrenFeedbackRatingInfo": ".extended_agent_span_record_with_children_feedback_rating_info",
        "ExtendedAgentSpanRecordWithChildrenFilesType0": ".extended_agent_span_record_with_children_files_type_0",
        "ExtendedAgentSpanRecordWithChildrenMetricInfoType0": ".extended_agent_span_record_with_children_metric_info_type_0",
        "ExtendedAgentSpanRecordWithChildrenUserMetadata": ".extended_agent_span_record_with_children_user_metadata",
        "ExtendedControlSpanRecord": ".extended_control_span_record",
        "ExtendedControlSpanRecordAnnotationAggregates": ".extended_control_span_record_annotation_aggregates",
        "ExtendedControlSpanRecordAnnotationAgreement": ".extended_control_span_record_annotation_agreement",
        "ExtendedControlSpanRecordAnnotations": ".extended_control_span_record_annotations",
        "ExtendedControlSpanRecordAnnotationsAdditionalProperty": ".extended_control_span_record_annotations_additional_property",
        "ExtendedControlSpanRecordDatasetMetadata": ".extended_control_span_record_dataset_metadata",
        "ExtendedControlSpanRecordFeedbackRatingInfo": ".extended_control_span_record_feedback_rating_info",
        "ExtendedControlSpanRecordFilesType0": ".extended_control_span_record_files_type_0",
        "ExtendedControlSpanRecordMetricInfoType0": ".extended_control_span_record_metric_info_type_0",
        "ExtendedControlSpanRecordUserMetadata": ".extended_control_span_record_user_metadata",
        "ExtendedLlmSpanRecord": ".extended_llm_span_record",
        "ExtendedLlmSpanRecordAnnotationAggregates": ".extended_llm_span_record_annotation_aggregates",
        "ExtendedLlmSpanRecordAnnotationAgreement": ".extended_llm_span_record_annotation_agreement",
        "ExtendedLlmSpanRecordAnnotations": ".extended_llm_span_record_annotations",
        "ExtendedLlmSpanRecordAnnotationsAdditionalProperty": ".extended_llm_span_record_annotations_additional_property",
        "ExtendedLlmSpanRecordDatasetMetadata": ".extended_llm_span_record_dataset_metadata",
        "ExtendedLlmSpanRecordFeedbackRatingInfo": ".extended_llm_span_record_feedback_rating_info",
        "ExtendedLlmSpanRecordFilesType0": ".extended_llm_span_record_files_type_0",
        "ExtendedLlmSpanRecordMetricInfoType0": ".extended_llm_span_record_metric_info_type_0",
        "ExtendedLlmSpanRecordToolsType0Item": ".extended_llm_span_record_tools_type_0_item",
        "ExtendedLlmSpanRecordUserMetadata": ".extended_llm_span_record_user_metadata",
        "ExtendedRetrieverSpanRecord": ".extended_retriever_span_record",
        "ExtendedRetrieverSpanRecordAnnotationAggregates": ".extended_retriever_span_record_annotation_aggregates",
        "ExtendedRetrieverSpanRecordAnnotationAgreement": ".extended_retriever_span_record_annotation_agreement",
        "ExtendedRetrieverSpanRecordAnnotations": ".extended_retriever_span_record_annotations",
        "ExtendedRetrieverSpanRecordAnnotationsAdditionalProperty": ".extended_retriever_span_record_annotations_additional_property",
        "ExtendedRetrieverSpanRecordDatasetMetadata": ".extended_retriever_span_record_dataset_metadata",
        "ExtendedRetrieverSpanRecordFeedbackRatingInfo": ".extended_retriever_span_record_feedback_rating_info",
        "ExtendedRetrieverSpanRecordFilesType0": ".extended_retriever_span_record_files_type_0",
        "ExtendedRetrieverSpanRecordMetricInfoType0": ".extended_retriever_span_record_metric_info_type_0",
        "ExtendedRetrieverSpanRecordUserMetadata": ".extended_retriever_span_record_user_metadata",
        "ExtendedRetrieverSpanRecordWithChildren": ".extended_retriever_span_record_with_children",
        "ExtendedRetrieverSpanRecordWithChildrenAnnotationAggregates": ".extended_retriever_span_record_with_children_annotation_aggregates",
        "ExtendedRetrieverSpanRecordWithChildrenAnnotationAgreement": ".extended_retriever_span_record_with_children_annotation_agreement",
        "ExtendedRetrieverSpanRecordWithChildrenAnnotations": ".extended_retriever_span_record_with_children_annotations",
        "ExtendedRetrieverSpanRecordWithChildrenAnnotationsAdditionalProperty": ".extended_retriever_span_record_with_children_annotations_additional_property",
        "ExtendedRetrieverSpanRecordWithChildrenDatasetMetadata": ".extended_retriever_span_record_with_children_dataset_metadata",
        "ExtendedRetrieverSpanRecordWithChildrenFeedbackRatingInfo": ".extended_retriever_span_record_with_children_feedback_rating_info",
        "ExtendedRetrieverSpanRecordWithChildrenFilesType0": ".extended_retriever_span_record_with_children_files_type_0",
        "ExtendedRetrieverSpanRecordWithChildrenMetricInfoType0": ".extended_retriever_span_record_with_children_metric_info_type_0",
        "ExtendedRetrieverSpanRecordWithChildrenUserMetadata": ".extended_retriever_span_record_with_children_user_metadata",
        "ExtendedSessionRecord": ".extended_session_record",
        "ExtendedSessionRecordAnnotationAggregates": ".extended_session_record_annotation_aggregates",
        "ExtendedSessionRecordAnnotationAgreement": ".extended_session_record_annotation_agreement",
        "ExtendedSessionRecordAnnotations": ".extended_session_record_annotations",
        "ExtendedSessionRecordAnnotationsAdditionalProperty": ".extended_session_record_annotations_additional_property",
        "ExtendedSessionRecordDatasetMetadata": ".extended_session_record_dataset_metadata",
        "ExtendedSessionRecordFeedbackRatingInfo": ".extended_session_record_feedback_rating_info",
        "ExtendedSessionRecordFilesType0": ".extended_session_record_files_type_0",
        "ExtendedSessionRecordMetricInfoType0": ".extended_session_record_metric_info_type_0",
        "ExtendedSessionRecordUserMetadata": ".extended_session_record_user_metadata",
        "ExtendedToolSpanRecord": ".extended_tool_span_record",
        "ExtendedToolSpanRecordAnnotationAggregates": ".extended_tool_span_record_annotation_aggregates",
        "ExtendedToolSpanRecordAnnotationAgreement": ".extended_tool_span_record_annotation_agreement",
        "ExtendedToolSpanRecordAnnotations": ".extended_tool_span_record_annotations",
        "ExtendedToolSpanRecordAnnotationsAdditionalProperty": ".extended_tool_span_record_annotations_additional_property",
        "ExtendedToolSpanRecordDatasetMetadata": ".extended_tool_span_record_dataset_metadata",
        "ExtendedToolSpanRecordFeedbackRatingInfo": ".extended_tool_span_record_feedback_rating_info",
        "ExtendedToolSpanRecordFilesType0": ".extended_tool_span_record_files_type_0",
        "ExtendedToolSpanRecordMetricInfoType0": ".extended_tool_span_record_metric_info_type_0",
        "ExtendedToolSpanRecordUserMetadata": ".extended_tool_span_record_user_metadata",
        "ExtendedToolSpanRecordWithChildren": ".extended_tool_span_record_with_children",
        "ExtendedToolSpanRecordWithChildrenAnnotationAggregates": ".extended_tool_span_record_with_children_annotation_aggregates",
        "ExtendedToolSpanRecordWithChildrenAnnotationAgreement": ".extended_tool_span_record_with_children_annotation_agreement",
        "ExtendedToolSpanRecordWithChildrenAnnotations": ".extended_tool_span_record_with_children_annotations",
        "ExtendedToolSpanRecordWithChildrenAnnotationsAdditionalProperty": ".extended_tool_span_record_with_children_annotations_additional_property",
        "ExtendedToolSpanRecordWithChildrenDatasetMetadata": ".extended_tool_span_record_with_children_dataset_metadata",
        "ExtendedToolSpanRecordWithChildrenFeedbackRatingInfo": ".extended_tool_span_record_with_children_feedback_rating_info",
        "ExtendedToolSpanRecordWithChildrenFilesType0": ".extended_tool_span_record_with_children_files_type_0",
        "ExtendedToolSpanRecordWithChildrenMetricInfoType0": ".extended_tool_span_record_with_children_metric_info_type_0",
        "ExtendedToolSpanRecordWithChildrenUserMetadata": ".extended_tool_span_record_with_children_user_metadata",
        "ExtendedTraceRecord": ".extended_trace_record",
        "ExtendedTraceRecordAnnotationAggregates": ".extended_trace_record_annotation_aggregates",
        "ExtendedTraceRecordAnnotationAgreement": ".extended_trace_record_annotation_agreement",
        "ExtendedTraceRecordAnnotations": ".extended_trace_record_annotations",
        "ExtendedTraceRecordAnnotationsAdditionalProperty": ".extended_trace_record_annotations_additional_property",
        "ExtendedTraceRecordDatasetMetadata": ".extended_trace_record_dataset_metadata",
        "ExtendedTraceRecordFeedbackRatingInfo": ".extended_trace_record_feedback_rating_info",
        "ExtendedTraceRecordFilesType0": ".extended_trace_record_files_type_0",
        "ExtendedTraceRecordMetricInfoType0": ".extended_trace_record_metric_info_type_0",
        "ExtendedTraceRecordUserMetadata": ".extended_trace_record_user_metadata",
        "ExtendedTraceRecordWithChildren": ".extended_trace_record_with_children",
        "ExtendedTraceRecordWithChildrenAnnotationAggregates": ".extended_trace_record_with_children_annotation_aggregates",
        "ExtendedTraceRecordWithChildrenAnnotationAgreement": ".extended_trace_record_with_children_annotation_agreement",
        "ExtendedTraceRecordWithChildrenAnnotations": ".extended_trace_record_with_children_annotations",
        "ExtendedTraceRecordWithChildrenAnnotationsAdditionalProperty": ".extended_trace_record_with_children_annotations_additional_property",
        "ExtendedTraceRecordWithChildrenDatasetMetadata": ".extended_trace_record_with_children_dataset_metadata",
        "ExtendedTraceRecordWithChildrenFeedbackRatingInfo": ".extended_trace_record_with_children_feedback_rating_info",
        "ExtendedTraceRecordWithChildrenFilesType0": ".extended_trace_record_with_children_files_type_0",
        "ExtendedTraceRecordWithChildrenMetricInfoType0": ".extended_trace_record_with_children_metric_info_type_0",
        "ExtendedTraceRecordWithChildrenUserMetadata": ".extended_trace_record_with_children_user_metadata",
        "ExtendedWorkflowSpanRecord": ".extended_workflow_span_record",
        "ExtendedWorkflowSpanRecordAnnotationAggregates": ".extended_workflow_span_record_annotation_aggregates",
        "ExtendedWorkflowSpanRecordAnnotationAgreement": ".extended_workflow_span_record_annotation_agreement",
        "ExtendedWorkflowSpanRecordAnnotations": ".extended_workflow_span_record_annotations",
        "ExtendedWorkflowSpanRecordAnnotationsAdditionalProperty": ".extended_workflow_span_record_annotations_additional_property",
        "ExtendedWorkflowSpanRecordDatasetMetadata": ".extended_workflow_span_record_dataset_metadata",
        "ExtendedWorkflowSpanRecordFeedbackRatingInfo": ".extended_workflow_span_record_feedback_rating_info",
        "ExtendedWorkflowSpanRecordFilesType0": ".extended_workflow_span_record_files_type_0",
        "ExtendedWorkflowSpanRecordMetricInfoType0": ".extended_workflow_span_record_metric_info_type_0",
        "ExtendedWorkflowSpanRecordUserMetadata": ".extended_workflow_span_record_user_metadata",
        "ExtendedWorkflowSpanRecordWithChildren": ".extended_workflow_span_record_with_children",
        "ExtendedWorkflowSpanRecordWithChildrenAnnotationAggregates": ".extended_workflow_span_record_with_children_annotation_aggregates",
        "ExtendedWorkflowSpanRecordWithChildrenAnnotationAgreement": ".extended_workflow_span_record_with_children_annotation_agreement",
        "ExtendedWorkflowSpanRecordWithChildrenAnnotations": ".extended_workflow_span_record_with_children_annotations",
        "ExtendedWorkflowSpanRecordWithChildrenAnnotationsAdditionalProperty": ".extended_workflow_span_record_with_children_annotations_additional_property",
        "ExtendedWorkflowSpanRecordWithChildrenDatasetMetadata": ".extended_workflow_span_record_with_children_dataset_metadata",
        "ExtendedWorkflowSpanRecordWithChildrenFeedbackRatingInfo": ".extended_workflow_span_record_with_children_feedback_rating_info",
        "ExtendedWorkflowSpanRecordWithChildrenFilesType0": ".extended_workflow_span_record_with_children_files_type_0",
        "ExtendedWorkflowSpanRecordWithChildrenMetricInfoType0": ".extended_workflow_span_record_with_children_metric_info_type_0",
        "ExtendedWorkflowSpanRecordWithChildrenUserMetadata": ".extended_workflow_span_record_with_children_user_metadata",
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
        "FineTunedScorerResponseClassNameToVocabIxType0": ".fine_tuned_scorer_response_class_name_to_vocab_ix_type_0",
        "FineTunedScorerResponseClassNameToVocabIxType1": ".fine_tuned_scorer_response_class_name_to_vocab_ix_type_1",
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
        "ImageGenerationEventImagesType0Item": ".image_generation_event_images_type_0_item",
        "ImageGenerationEventMetadataType0": ".image_generation_event_metadata_type_0",
        "InputMap": ".input_map",
        "InputTypeEnum": ".input_type_enum",
        "IntegrationAction": ".integration_action",
        "InternalToolCall": ".internal_tool_call",
        "InternalToolCallInputType0": ".internal_tool_call_input_type_0",
        "InternalToolCallMetadataType0": ".internal_tool_call_metadata_type_0",
        "InternalToolCallOutputType0": ".internal_tool_call_output_type_0",
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
        "LlmSpanDatasetMetadata": ".llm_span_dataset_metadata",
        "LlmSpanToolsType0Item": ".llm_span_tools_type_0_item",
        "LlmSpanUserMetadata": ".llm_span_user_metadata",
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
        "MCPApprovalRequestEventMetadataType0": ".mcp_approval_request_event_metadata_type_0",
        "MCPApprovalRequestEventToolInvocationType0": ".mcp_approval_request_event_tool_invocation_type_0",
        "MCPCallEvent": ".mcp_call_event",
        "MCPCallEventArgumentsType0": ".mcp_call_event_arguments_type_0",
        "MCPCallEventMetadataType0": ".mcp_call_event_metadata_type_0",
        "MCPCallEventResultType0": ".mcp_call_event_result_type_0",
        "MCPListToolsEvent": ".mcp_list_tools_event",
        "MCPListToolsEventMetadataType0": ".mcp_list_tools_event_metadata_type_0",
        "MCPListToolsEventToolsType0Item": ".mcp_list_tools_event_tools_type_0_item",
        "Message": ".message",
        "MessageEvent": ".message_event",
        "MessageEventContentPartsType0Item": ".message_event_content_parts_type_0_item",
        "MessageEventMetadataType0": ".message_event_metadata_type_0",
        "MessageRole": ".message_role",
        "MetadataFilter": ".metadata_filter",
        "MetadataFilterOperator": ".metadata_filter_operator",
        "MetricAggregates": ".metric_aggregates",
        "MetricAggregatesValueDistributionType0": ".metric_aggregates_value_distribution_type_0",
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
        "MetricRollUpMetadataType0": ".metric_roll_up_metadata_type_0",
        "MetricRollUpRollUpMetrics": ".metric_roll_up_roll_up_metrics",
        "MetricRollUpRollUpMetricsAdditionalPropertyType1": ".metric_roll_up_roll_up_metrics_additional_property_type_1",
        "MetricSettingsRequest": ".metric_settings_request",
        "MetricSettingsResponse": ".metric_settings_response",
        "MetricSuccess": ".metric_success",
        "MetricSuccessMetadataType0": ".metric_success_metadata_type_0",
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
        "PromptRunSettingsResponseFormatType0": ".prompt_run_settings_response_format_type_0",
        "PromptRunSettingsToolsType0Item": ".prompt_run_settings_tools_type_0_item",
        "ReasoningEvent": ".reasoning_event",
        "ReasoningEventMetadataType0": ".reasoning_event_metadata_type_0",
        "ReasoningEventSummaryType1Item": ".reasoning_event_summary_type_1_item",
        "RegisteredScorerAction": ".registered_scorer_action",
        "RetrieverSpan": ".retriever_span",
        "RetrieverSpanDatasetMetadata": ".retriever_span_dataset_metadata",
        "RetrieverSpanUserMetadata": ".retriever_span_user_metadata",
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
        "SessionCreateRequestUserMetadataType0": ".session_create_request_user_metadata_type_0",
        "SessionCreateResponse": ".session_create_response",
        "StandardError": ".standard_error",
        "StandardErrorContext": ".standard_error_context",
        "StarAggregate": ".star_aggregate",
        "StarAggregateCounts": ".star_aggregate_counts",
        "StepType": ".step_type",
        "StubTraceRecord": ".stub_trace_record",
        "TagsAggregate": ".tags_aggregate",
        "TagsAggregateCounts": ".tags_aggregate_counts",
        "TaskType": ".task_type",
        "TextAggregate": ".text_aggregate",
        "TextContentPart": ".text_content_part",
        "Token": ".token",
        "ToolCall": ".tool_call",
        "ToolCallFunction": ".tool_call_function",
        "ToolSpan": ".tool_span",
        "ToolSpanDatasetMetadata": ".tool_span_dataset_metadata",
        "ToolSpanUserMetadata": ".tool_span_user_metadata",
        "Trace": ".trace",
        "TraceDatasetMetadata": ".trace_dataset_metadata",
        "TraceUserMetadata": ".trace_user_metadata",
        "TreeChoiceAggregate": ".tree_choice_aggregate",
        "TreeChoiceAggregateCounts": ".tree_choice_aggregate_counts",
        "UpdateDatasetContentRequest": ".update_dataset_content_request",
        "UpdateDatasetRequest": ".update_dataset_request",
        "UpdateDatasetVersionRequest": ".update_dataset_version_request",
        "UpsertDatasetContentRequest": ".upsert_dataset_content_request",
        "UserAction": ".user_action",
        "UserDB": ".user_db",
        "UserInfo": ".user_info",
        "UserRole": ".user_role",
        "ValidationError": ".validation_error",
        "ValidationErrorCtx": ".validation_error_ctx",
        "WebSearchAction": ".web_search_action",
        "WebSearchCallEvent": ".web_search_call_event",
        "WebSearchCallEventMetadataType0": ".web_search_call_event_metadata_type_0",
        "WorkflowSpan": ".workflow_span",
        "WorkflowSpanDatasetMetadata": ".workflow_span_dataset_metadata",
        "WorkflowSpanUserMetadata": ".workflow_span_user_metadata",
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
    "AgentSpanDatasetMetadata",
    "AgentSpanUserMetadata",
    "AgentType",
    "AndNodeLogRecordsFilter",
    "AnnotationAggregate",
    "AnnotationChoiceAggregate",
    "AnnotationChoiceAggregateCounts",
    "AnnotationLikeDislikeAggregate",
    "AnnotationQueueAction",
    "AnnotationRatingInfo",
    "AnnotationScoreAggregate",
    "AnnotationStarAggregate",
    "AnnotationStarAggregateCounts",
    "AnnotationTagsAggregate",
    "AnnotationTagsAggregateCounts",
    "AnnotationTextAggregate",
    "AnnotationTreeChoiceAggregate",
    "AnnotationTreeChoiceAggregateCounts",
    "AnnotationType",
    "ApiError",
    "ApiKeyAction",
    "ApiKeyLoginRequest",
    "AuthMethod",
    "BaseFinetunedScorerDB",
    "BaseFinetunedScorerDBClassNameToVocabIxType0",
    "BaseFinetunedScorerDBClassNameToVocabIxType1",
    "BaseGeneratedScorerDB",
    "BaseMetricRollUpConfigDB",
    "BaseRegisteredScorerDB",
    "BaseScorerVersionDB",
    "BaseScorerVersionResponse",
    "BodyCreateDataset",
    "BooleanColorConstraint",
    "BucketedMetric",
    "BucketedMetricBuckets",
    "CategoricalColorConstraint",
    "CategoricalColorConstraintOperator",
    "ChainPollTemplate",
    "ChainPollTemplateResponseSchemaType0",
    "ChoiceAggregate",
    "ChoiceAggregateCounts",
    "ColumnCategory",
    "ColumnInfo",
    "ColumnMapping",
    "ColumnMappingConfig",
    "ColumnMappingMgtType0",
    "ContentModality",
    "ControlAction",
    "ControlAppliesTo",
    "ControlCheckStage",
    "ControlResourceAction",
    "ControlResult",
    "ControlSpan",
    "ControlSpanDatasetMetadata",
    "ControlSpanUserMetadata",
    "CreateUpdateRegisteredScorerResponse",
    "CurrentUser",
    "DatasetAction",
    "DatasetAppendRow",
    "DatasetAppendRowValues",
    "DatasetAppendRowValuesAdditionalPropertyType3",
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
    "DatasetPrependRowValues",
    "DatasetPrependRowValuesAdditionalPropertyType3",
    "DatasetProjectLastUsedAtSort",
    "DatasetProjectsSort",
    "DatasetRemoveColumn",
    "DatasetRenameColumn",
    "DatasetRow",
    "DatasetRowMetadata",
    "DatasetRowsSort",
    "DatasetRowValuesDict",
    "DatasetRowValuesDictAdditionalPropertyType3",
    "DatasetRowValuesItemType3",
    "DatasetUpdatedAtSort",
    "DatasetUpdateRow",
    "DatasetUpdateRowValues",
    "DatasetUpdateRowValuesAdditionalPropertyType3",
    "DatasetUsedInProjectFilter",
    "DatasetVersionDB",
    "DatasetVersionIndexSort",
    "DataType",
    "DataTypeOptions",
    "DataUnit",
    "DeleteRunResponse",
    "Document",
    "DocumentMetadata",
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
    "ExperimentResponseAggregateFeedback",
    "ExperimentResponseAggregateMetrics",
    "ExperimentResponseRatingAggregates",
    "ExperimentResponseRatingAggregatesAdditionalProperty",
    "ExperimentResponseStructuredAggregateMetricsType0",
    "ExperimentResponseTags",
    "ExperimentsAvailableColumnsResponse",
    "ExperimentSearchRequest",
    "ExperimentStatus",
    "ExperimentUpdatedAtFilter",
    "ExperimentUpdatedAtFilterOperator",
    "ExperimentUpdatedAtSort",
    "ExperimentUpdateRequest",
    "ExperimentUpdateRequestTaskType",
    "ExtendedAgentSpanRecord",
    "ExtendedAgentSpanRecordAnnotationAggregates",
    "ExtendedAgentSpanRecordAnnotationAgreement",
    "ExtendedAgentSpanRecordAnnotations",
    "ExtendedAgentSpanRecordAnnotationsAdditionalProperty",
    "ExtendedAgentSpanRecordDatasetMetadata",
    "ExtendedAgentSpanRecordFeedbackRatingInfo",
    "ExtendedAgentSpanRecordFilesType0",
    "ExtendedAgentSpanRecordMetricInfoType0",
    "ExtendedAgentSpanRecordUserMetadata",
    "ExtendedAgentSpanRecordWithChildren",
    "ExtendedAgentSpanRecordWithChildrenAnnotationAggregates",
    "ExtendedAgentSpanRecordWithChildrenAnnotationAgreement",
    "ExtendedAgentSpanRecordWithChildrenAnnotations",
    "ExtendedAgentSpanRecordWithChildrenAnnotationsAdditionalProperty",
    "ExtendedAgentSpanRecordWithChildrenDatasetMetadata",
    "ExtendedAgentSpanRecordWithChildrenFeedbackRatingInfo",
    "ExtendedAgentSpanRecordWithChildrenFilesType0",
    "ExtendedAgentSpanRecordWithChildrenMetricInfoType0",
    "ExtendedAgentSpanRecordWithChildrenUserMetadata",
    "ExtendedControlSpanRecord",
    "ExtendedControlSpanRecordAnnotationAggregates",
    "ExtendedControlSpanRecordAnnotationAgreement",
    "ExtendedControlSpanRecordAnnotations",
    "ExtendedControlSpanRecordAnnotationsAdditionalProperty",
    "ExtendedControlSpanRecordDatasetMetadata",
    "ExtendedControlSpanRecordFeedbackRatingInfo",
    "ExtendedControlSpanRecordFilesType0",
    "ExtendedControlSpanRecordMetricInfoType0",
    "ExtendedControlSpanRecordUserMetadata",
    "ExtendedLlmSpanRecord",
    "ExtendedLlmSpanRecordAnnotationAggregates",
    "ExtendedLlmSpanRecordAnnotationAgreement",
    "ExtendedLlmSpanRecordAnnotations",
    "ExtendedLlmSpanRecordAnnotationsAdditionalProperty",
    "ExtendedLlmSpanRecordDatasetMetadata",
    "ExtendedLlmSpanRecordFeedbackRatingInfo",
    "ExtendedLlmSpanRecordFilesType0",
    "ExtendedLlmSpanRecordMetricInfoType0",
    "ExtendedLlmSpanRecordToolsType0Item",
    "ExtendedLlmSpanRecordUserMetadata",
    "ExtendedRetrieverSpanRecord",
    "ExtendedRetrieverSpanRecordAnnotationAggregates",
    "ExtendedRetrieverSpanRecordAnnotationAgreement",
    "ExtendedRetrieverSpanRecordAnnotations",
    "ExtendedRetrieverSpanRecordAnnotationsAdditionalProperty",
    "ExtendedRetrieverSpanRecordDatasetMetadata",
    "ExtendedRetrieverSpanRecordFeedbackRatingInfo",
    "ExtendedRetrieverSpanRecordFilesType0",
    "ExtendedRetrieverSpanRecordMetricInfoType0",
    "ExtendedRetrieverSpanRecordUserMetadata",
    "ExtendedRetrieverSpanRecordWithChildren",
    "ExtendedRetrieverSpanRecordWithChildrenAnnotationAggregates",
    "ExtendedRetrieverSpanRecordWithChildrenAnnotationAgreement",
    "ExtendedRetrieverSpanRecordWithChildrenAnnotations",
    "ExtendedRetrieverSpanRecordWithChildrenAnnotationsAdditionalProperty",
    "ExtendedRetrieverSpanRecordWithChildrenDatasetMetadata",
    "ExtendedRetrieverSpanRecordWithChildrenFeedbackRatingInfo",
    "ExtendedRetrieverSpanRecordWithChildrenFilesType0",
    "ExtendedRetrieverSpanRecordWithChildrenMetricInfoType0",
    "ExtendedRetrieverSpanRecordWithChildrenUserMetadata",
    "ExtendedSessionRecord",
    "ExtendedSessionRecordAnnotationAggregates",
    "ExtendedSessionRecordAnnotationAgreement",
    "ExtendedSessionRecordAnnotations",
    "ExtendedSessionRecordAnnotationsAdditionalProperty",
    "ExtendedSessionRecordDatasetMetadata",
    "ExtendedSessionRecordFeedbackRatingInfo",
    "ExtendedSessionRecordFilesType0",
    "ExtendedSessionRecordMetricInfoType0",
    "ExtendedSessionRecordUserMetadata",
    "ExtendedToolSpanRecord",
    "ExtendedToolSpanRecordAnnotationAggregates",
    "ExtendedToolSpanRecordAnnotationAgreement",
    "ExtendedToolSpanRecordAnnotations",
    "ExtendedToolSpanRecordAnnotationsAdditionalProperty",
    "ExtendedToolSpanRecordDatasetMetadata",
    "ExtendedToolSpanRecordFeedbackRatingInfo",
    "ExtendedToolSpanRecordFilesType0",
    "ExtendedToolSpanRecordMetricInfoType0",
    "ExtendedToolSpanRecordUserMetadata",
    "ExtendedToolSpanRecordWithChildren",
    "ExtendedToolSpanRecordWithChildrenAnnotationAggregates",
    "ExtendedToolSpanRecordWithChildrenAnnotationAgreement",
    "ExtendedToolSpanRecordWithChildrenAnnotations",
    "ExtendedToolSpanRecordWithChildrenAnnotationsAdditionalProperty",
    "ExtendedToolSpanRecordWithChildrenDatasetMetadata",
    "ExtendedToolSpanRecordWithChildrenFeedbackRatingInfo",
    "ExtendedToolSpanRecordWithChildrenFilesType0",
    "ExtendedToolSpanRecordWithChildrenMetricInfoType0",
    "ExtendedToolSpanRecordWithChildrenUserMetadata",
    "ExtendedTraceRecord",
    "ExtendedTraceRecordAnnotationAggregates",
    "ExtendedTraceRecordAnnotationAgreement",
    "ExtendedTraceRecordAnnotations",
    "ExtendedTraceRecordAnnotationsAdditionalProperty",
    "ExtendedTraceRecordDatasetMetadata",
    "ExtendedTraceRecordFeedbackRatingInfo",
    "ExtendedTraceRecordFilesType0",
    "ExtendedTraceRecordMetricInfoType0",
    "ExtendedTraceRecordUserMetadata",
    "ExtendedTraceRecordWithChildren",
    "ExtendedTraceRecordWithChildrenAnnotationAggregates",
    "ExtendedTraceRecordWithChildrenAnnotationAgreement",
    "ExtendedTraceRecordWithChildrenAnnotations",
    "ExtendedTraceRecordWithChildrenAnnotationsAdditionalProperty",
    "ExtendedTraceRecordWithChildrenDatasetMetadata",
    "ExtendedTraceRecordWithChildrenFeedbackRatingInfo",
    "ExtendedTraceRecordWithChildrenFilesType0",
    "ExtendedTraceRecordWithChildrenMetricInfoType0",
    "ExtendedTraceRecordWithChildrenUserMetadata",
    "ExtendedWorkflowSpanRecord",
    "ExtendedWorkflowSpanRecordAnnotationAggregates",
    "ExtendedWorkflowSpanRecordAnnotationAgreement",
    "ExtendedWorkflowSpanRecordAnnotations",
    "ExtendedWorkflowSpanRecordAnnotationsAdditionalProperty",
    "ExtendedWorkflowSpanRecordDatasetMetadata",
    "ExtendedWorkflowSpanRecordFeedbackRatingInfo",
    "ExtendedWorkflowSpanRecordFilesType0",
    "ExtendedWorkflowSpanRecordMetricInfoType0",
    "ExtendedWorkflowSpanRecordUserMetadata",
    "ExtendedWorkflowSpanRecordWithChildren",
    "ExtendedWorkflowSpanRecordWithChildrenAnnotationAggregates",
    "ExtendedWorkflowSpanRecordWithChildrenAnnotationAgreement",
    "ExtendedWorkflowSpanRecordWithChildrenAnnotations",
    "ExtendedWorkflowSpanRecordWithChildrenAnnotationsAdditionalProperty",
    "ExtendedWorkflowSpanRecordWithChildrenDatasetMetadata",
    "ExtendedWorkflowSpanRecordWithChildrenFeedbackRatingInfo",
    "ExtendedWorkflowSpanRecordWithChildrenFilesType0",
    "ExtendedWorkflowSpanRecordWithChildrenMetricInfoType0",
    "ExtendedWorkflowSpanRecordWithChildrenUserMetadata",
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
    "FineTunedScorerResponseClassNameToVocabIxType0",
    "FineTunedScorerResponseClassNameToVocabIxType1",
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
    "ImageGenerationEventImagesType0Item",
    "ImageGenerationEventMetadataType0",
    "InputMap",
    "InputTypeEnum",
    "IntegrationAction",
    "InternalToolCall",
    "InternalToolCallInputType0",
    "InternalToolCallMetadataType0",
    "InternalToolCallOutputType0",
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
    "LlmSpanDatasetMetadata",
    "LlmSpanToolsType0Item",
    "LlmSpanUserMetadata",
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
    "MCPApprovalRequestEventMetadataType0",
    "MCPApprovalRequestEventToolInvocationType0",
    "MCPCallEvent",
    "MCPCallEventArgumentsType0",
    "MCPCallEventMetadataType0",
    "MCPCallEventResultType0",
    "MCPListToolsEvent",
    "MCPListToolsEventMetadataType0",
    "MCPListToolsEventToolsType0Item",
    "Message",
    "MessageEvent",
    "MessageEventContentPartsType0Item",
    "MessageEventMetadataType0",
    "MessageRole",
    "MetadataFilter",
    "MetadataFilterOperator",
    "MetricAggregates",
    "MetricAggregatesValueDistributionType0",
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
    "MetricRollUpMetadataType0",
    "MetricRollUpRollUpMetrics",
    "MetricRollUpRollUpMetricsAdditionalPropertyType1",
    "Metrics",
    "MetricSettingsRequest",
    "MetricSettingsResponse",
    "MetricSuccess",
    "MetricSuccessMetadataType0",
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
    "PromptRunSettingsResponseFormatType0",
    "PromptRunSettingsToolsType0Item",
    "ReasoningEvent",
    "ReasoningEventMetadataType0",
    "ReasoningEventSummaryType1Item",
    "RegisteredScorerAction",
    "RetrieverSpan",
    "RetrieverSpanDatasetMetadata",
    "RetrieverSpanUserMetadata",
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
    "SessionCreateRequestUserMetadataType0",
    "SessionCreateResponse",
    "StandardError",
    "StandardErrorContext",
    "StarAggregate",
    "StarAggregateCounts",
    "StepType",
    "StubTraceRecord",
    "TagsAggregate",
    "TagsAggregateCounts",
    "TaskType",
    "TextAggregate",
    "TextContentPart",
    "Token",
    "ToolCall",
    "ToolCallFunction",
    "ToolSpan",
    "ToolSpanDatasetMetadata",
    "ToolSpanUserMetadata",
    "Trace",
    "TraceDatasetMetadata",
    "TraceUserMetadata",
    "TreeChoiceAggregate",
    "TreeChoiceAggregateCounts",
    "UpdateDatasetContentRequest",
    "UpdateDatasetRequest",
    "UpdateDatasetVersionRequest",
    "UpsertDatasetContentRequest",
    "UserAction",
    "UserDB",
    "UserInfo",
    "UserRole",
    "ValidationError",
    "ValidationErrorCtx",
    "WebSearchAction",
    "WebSearchCallEvent",
    "WebSearchCallEventMetadataType0",
    "WorkflowSpan",
    "WorkflowSpanDatasetMetadata",
    "WorkflowSpanUserMetadata",
)
