# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.content_modality import ContentModality
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.document import Document
    from ..models.extended_agent_span_record_with_children import (
        ExtendedAgentSpanRecordWithChildren,
    )
    from ..models.extended_control_span_record import ExtendedControlSpanRecord
    from ..models.extended_llm_span_record import ExtendedLlmSpanRecord
    from ..models.extended_retriever_span_record_with_children_annotation_aggregates import (
        ExtendedRetrieverSpanRecordWithChildrenAnnotationAggregates,
    )
    from ..models.extended_retriever_span_record_with_children_annotation_agreement import (
        ExtendedRetrieverSpanRecordWithChildrenAnnotationAgreement,
    )
    from ..models.extended_retriever_span_record_with_children_annotations import (
        ExtendedRetrieverSpanRecordWithChildrenAnnotations,
    )
    from ..models.extended_retriever_span_record_with_children_dataset_metadata import (
        ExtendedRetrieverSpanRecordWithChildrenDatasetMetadata,
    )
    from ..models.extended_retriever_span_record_with_children_feedback_rating_info import (
        ExtendedRetrieverSpanRecordWithChildrenFeedbackRatingInfo,
    )
    from ..models.extended_retriever_span_record_with_children_files_type_0 import (
        ExtendedRetrieverSpanRecordWithChildrenFilesType0,
    )
    from ..models.extended_retriever_span_record_with_children_metric_info_type_0 import (
        ExtendedRetrieverSpanRecordWithChildrenMetricInfoType0,
    )
    from ..models.extended_retriever_span_record_with_children_user_metadata import (
        ExtendedRetrieverSpanRecordWithChildrenUserMetadata,
    )
    from ..models.extended_tool_span_record_with_children import ExtendedToolSpanRecordWithChildren
    from ..models.extended_workflow_span_record_with_children import (
        ExtendedWorkflowSpanRecordWithChildren,
    )
    from ..models.metrics import Metrics


T = TypeVar("T", bound="ExtendedRetrieverSpanRecordWithChildren")


@_attrs_define
class ExtendedRetrieverSpanRecordWithChildren:
    """
    Attributes:
        id (str):
        session_id (str):
        project_id (str):
        run_id (str):
        parent_id (str):
        spans (list[ExtendedAgentSpanRecordWithChildren | ExtendedControlSpanRecord | ExtendedLlmSpanRecord |
            ExtendedRetrieverSpanRecordWithChildren | ExtendedToolSpanRecordWithChildren |
            ExtendedWorkflowSpanRecordWithChildren] | Unset):
        type_ (Literal['retriever'] | Unset):  Default: 'retriever'.
        input_ (str | Unset):  Default: ''.
        redacted_input (None | str | Unset):
        output (list[Document] | Unset):
        redacted_output (list[Document] | None | Unset):
        name (str | Unset):  Default: ''.
        created_at (datetime.datetime | Unset):
        user_metadata (ExtendedRetrieverSpanRecordWithChildrenUserMetadata | Unset):
        tags (list[str] | Unset):
        status_code (int | None | Unset):
        metrics (Metrics | Unset):
        external_id (None | str | Unset):
        dataset_input (None | str | Unset):
        dataset_output (None | str | Unset):
        dataset_metadata (ExtendedRetrieverSpanRecordWithChildrenDatasetMetadata | Unset):
        trace_id (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        has_children (bool | None | Unset):
        metrics_batch_id (None | str | Unset):
        session_batch_id (None | str | Unset):
        feedback_rating_info (ExtendedRetrieverSpanRecordWithChildrenFeedbackRatingInfo | Unset):
        annotations (ExtendedRetrieverSpanRecordWithChildrenAnnotations | Unset):
        file_ids (list[str] | Unset):
        file_modalities (list[ContentModality] | Unset):
        annotation_aggregates (ExtendedRetrieverSpanRecordWithChildrenAnnotationAggregates | Unset):
        annotation_agreement (ExtendedRetrieverSpanRecordWithChildrenAnnotationAgreement | Unset):
        overall_annotation_agreement (float | None | Unset):
        annotation_queue_ids (list[str] | Unset):
        fully_annotated (bool | None | Unset):
        progress_message (str | Unset):  Default: ''.
        error_message (str | Unset):  Default: ''.
        metric_info (ExtendedRetrieverSpanRecordWithChildrenMetricInfoType0 | None | Unset):
        files (ExtendedRetrieverSpanRecordWithChildrenFilesType0 | None | Unset):
        is_complete (bool | Unset):  Default: True.
        step_number (int | None | Unset):
    """

    id: str
    session_id: str
    project_id: str
    run_id: str
    parent_id: str
    spans: (
        list[
            ExtendedAgentSpanRecordWithChildren
            | ExtendedControlSpanRecord
            | ExtendedLlmSpanRecord
            | ExtendedRetrieverSpanRecordWithChildren
            | ExtendedToolSpanRecordWithChildren
            | ExtendedWorkflowSpanRecordWithChildren
        ]
        | Unset
    ) = UNSET
    type_: Literal["retriever"] | Unset = "retriever"
    input_: str | Unset = ""
    redacted_input: None | str | Unset = UNSET
    output: list[Document] | Unset = UNSET
    redacted_output: list[Document] | None | Unset = UNSET
    name: str | Unset = ""
    created_at: datetime.datetime | Unset = UNSET
    user_metadata: ExtendedRetrieverSpanRecordWithChildrenUserMetadata | Unset = UNSET
    tags: list[str] | Unset = UNSET
    status_code: int | None | Unset = UNSET
    metrics: Metrics | Unset = UNSET
    external_id: None | str | Unset = UNSET
    dataset_input: None | str | Unset = UNSET
    dataset_output: None | str | Unset = UNSET
    dataset_metadata: ExtendedRetrieverSpanRecordWithChildrenDatasetMetadata | Unset = UNSET
    trace_id: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    has_children: bool | None | Unset = UNSET
    metrics_batch_id: None | str | Unset = UNSET
    session_batch_id: None | str | Unset = UNSET
    feedback_rating_info: ExtendedRetrieverSpanRecordWithChildrenFeedbackRatingInfo | Unset = UNSET
    annotations: ExtendedRetrieverSpanRecordWithChildrenAnnotations | Unset = UNSET
    file_ids: list[str] | Unset = UNSET
    file_modalities: list[ContentModality] | Unset = UNSET
    annotation_aggregates: ExtendedRetrieverSpanRecordWithChildrenAnnotationAggregates | Unset = (
        UNSET
    )
    annotation_agreement: ExtendedRetrieverSpanRecordWithChildrenAnnotationAgreement | Unset = UNSET
    overall_annotation_agreement: float | None | Unset = UNSET
    annotation_queue_ids: list[str] | Unset = UNSET
    fully_annotated: bool | None | Unset = UNSET
    progress_message: str | Unset = ""
    error_message: str | Unset = ""
    metric_info: ExtendedRetrieverSpanRecordWithChildrenMetricInfoType0 | None | Unset = UNSET
    files: ExtendedRetrieverSpanRecordWithChildrenFilesType0 | None | Unset = UNSET
    is_complete: bool | Unset = True
    step_number: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.extended_agent_span_record_with_children import (
            ExtendedAgentSpanRecordWithChildren,  # noqa: PLC0415
        )
        from ..models.extended_llm_span_record import ExtendedLlmSpanRecord  # noqa: PLC0415
        from ..models.extended_retriever_span_record_with_children_files_type_0 import (
            ExtendedRetrieverSpanRecordWithChildrenFilesType0,  # noqa: PLC0415
        )
        from ..models.extended_retriever_span_record_with_children_metric_info_type_0 import (
            ExtendedRetrieverSpanRecordWithChildrenMetricInfoType0,  # noqa: PLC0415
        )
        from ..models.extended_tool_span_record_with_children import (
            ExtendedToolSpanRecordWithChildren,  # noqa: PLC0415
        )
        from ..models.extended_workflow_span_record_with_children import (
            ExtendedWorkflowSpanRecordWithChildren,  # noqa: PLC0415
        )

        id = self.id

        session_id = self.session_id

        project_id = self.project_id

        run_id = self.run_id

        parent_id = self.parent_id

        spans: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.spans, Unset):
            spans = []
            for spans_item_data in self.spans:
                spans_item: dict[str, Any]
                if isinstance(spans_item_data, ExtendedAgentSpanRecordWithChildren):
                    spans_item = spans_item_data.to_dict()
                elif isinstance(spans_item_data, ExtendedWorkflowSpanRecordWithChildren):
                    spans_item = spans_item_data.to_dict()
                elif isinstance(spans_item_data, ExtendedLlmSpanRecord):
                    spans_item = spans_item_data.to_dict()
                elif isinstance(spans_item_data, ExtendedToolSpanRecordWithChildren):
                    spans_item = spans_item_data.to_dict()
                elif isinstance(spans_item_data, ExtendedRetrieverSpanRecordWithChildren):
                    spans_item = spans_item_data.to_dict()
                else:
                    spans_item = spans_item_data.to_dict()

                spans.append(spans_item)

        type_ = self.type_

        input_ = self.input_

        redacted_input: None | str | Unset
        if isinstance(self.redacted_input, Unset):
            redacted_input = UNSET
        else:
            redacted_input = self.redacted_input

        output: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.output, Unset):
            output = []
            for output_item_data in self.output:
                output_item = output_item_data.to_dict()
                output.append(output_item)

        redacted_output: list[dict[str, Any]] | None | Unset
        if isinstance(self.redacted_output, Unset):
            redacted_output = UNSET
        elif isinstance(self.redacted_output, list):
            redacted_output = []
            for redacted_output_type_0_item_data in self.redacted_output:
                redacted_output_type_0_item = redacted_output_type_0_item_data.to_dict()
                redacted_output.append(redacted_output_type_0_item)

        else:
            redacted_output = self.redacted_output

        name = self.name

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        user_metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user_metadata, Unset):
            user_metadata = self.user_metadata.to_dict()

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        status_code: int | None | Unset
        if isinstance(self.status_code, Unset):
            status_code = UNSET
        else:
            status_code = self.status_code

        metrics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = self.metrics.to_dict()

        external_id: None | str | Unset
        if isinstance(self.external_id, Unset):
            external_id = UNSET
        else:
            external_id = self.external_id

        dataset_input: None | str | Unset
        if isinstance(self.dataset_input, Unset):
            dataset_input = UNSET
        else:
            dataset_input = self.dataset_input

        dataset_output: None | str | Unset
        if isinstance(self.dataset_output, Unset):
            dataset_output = UNSET
        else:
            dataset_output = self.dataset_output

        dataset_metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dataset_metadata, Unset):
            dataset_metadata = self.dataset_metadata.to_dict()

        trace_id: None | str | Unset
        if isinstance(self.trace_id, Unset):
            trace_id = UNSET
        else:
            trace_id = self.trace_id

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        has_children: bool | None | Unset
        if isinstance(self.has_children, Unset):
            has_children = UNSET
        else:
            has_children = self.has_children

        metrics_batch_id: None | str | Unset
        if isinstance(self.metrics_batch_id, Unset):
            metrics_batch_id = UNSET
        else:
            metrics_batch_id = self.metrics_batch_id

        session_batch_id: None | str | Unset
        if isinstance(self.session_batch_id, Unset):
            session_batch_id = UNSET
        else:
            session_batch_id = self.session_batch_id

        feedback_rating_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.feedback_rating_info, Unset):
            feedback_rating_info = self.feedback_rating_info.to_dict()

        annotations: dict[str, Any] | Unset = UNSET
        if not isinstance(self.annotations, Unset):
            annotations = self.annotations.to_dict()

        file_ids: list[str] | Unset = UNSET
        if not isinstance(self.file_ids, Unset):
            file_ids = self.file_ids

        file_modalities: list[str] | Unset = UNSET
        if not isinstance(self.file_modalities, Unset):
            file_modalities = []
            for file_modalities_item_data in self.file_modalities:
                file_modalities_item = file_modalities_item_data.value
                file_modalities.append(file_modalities_item)

        annotation_aggregates: dict[str, Any] | Unset = UNSET
        if not isinstance(self.annotation_aggregates, Unset):
            annotation_aggregates = self.annotation_aggregates.to_dict()

        annotation_agreement: dict[str, Any] | Unset = UNSET
        if not isinstance(self.annotation_agreement, Unset):
            annotation_agreement = self.annotation_agreement.to_dict()

        overall_annotation_agreement: float | None | Unset
        if isinstance(self.overall_annotation_agreement, Unset):
            overall_annotation_agreement = UNSET
        else:
            overall_annotation_agreement = self.overall_annotation_agreement

        annotation_queue_ids: list[str] | Unset = UNSET
        if not isinstance(self.annotation_queue_ids, Unset):
            annotation_queue_ids = self.annotation_queue_ids

        fully_annotated: bool | None | Unset
        if isinstance(self.fully_annotated, Unset):
            fully_annotated = UNSET
        else:
            fully_annotated = self.fully_annotated

        progress_message = self.progress_message

        error_message = self.error_message

        metric_info: dict[str, Any] | None | Unset
        if isinstance(self.metric_info, Unset):
            metric_info = UNSET
        elif isinstance(self.metric_info, ExtendedRetrieverSpanRecordWithChildrenMetricInfoType0):
            metric_info = self.metric_info.to_dict()
        else:
            metric_info = self.metric_info

        files: dict[str, Any] | None | Unset
        if isinstance(self.files, Unset):
            files = UNSET
        elif isinstance(self.files, ExtendedRetrieverSpanRecordWithChildrenFilesType0):
            files = self.files.to_dict()
        else:
            files = self.files

        is_complete = self.is_complete

        step_number: int | None | Unset
        if isinstance(self.step_number, Unset):
            step_number = UNSET
        else:
            step_number = self.step_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "session_id": session_id,
                "project_id": project_id,
                "run_id": run_id,
                "parent_id": parent_id,
            }
        )
        if spans is not UNSET:
            field_dict["spans"] = spans
        if type_ is not UNSET:
            field_dict["type"] = type_
        if input_ is not UNSET:
            field_dict["input"] = input_
        if redacted_input is not UNSET:
            field_dict["redacted_input"] = redacted_input
        if output is not UNSET:
            field_dict["output"] = output
        if redacted_output is not UNSET:
            field_dict["redacted_output"] = redacted_output
        if name is not UNSET:
            field_dict["name"] = name
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if user_metadata is not UNSET:
            field_dict["user_metadata"] = user_metadata
        if tags is not UNSET:
            field_dict["tags"] = tags
        if status_code is not UNSET:
            field_dict["status_code"] = status_code
        if metrics is not UNSET:
            field_dict["metrics"] = metrics
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if dataset_input is not UNSET:
            field_dict["dataset_input"] = dataset_input
        if dataset_output is not UNSET:
            field_dict["dataset_output"] = dataset_output
        if dataset_metadata is not UNSET:
            field_dict["dataset_metadata"] = dataset_metadata
        if trace_id is not UNSET:
            field_dict["trace_id"] = trace_id
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if has_children is not UNSET:
            field_dict["has_children"] = has_children
        if metrics_batch_id is not UNSET:
            field_dict["metrics_batch_id"] = metrics_batch_id
        if session_batch_id is not UNSET:
            field_dict["session_batch_id"] = session_batch_id
        if feedback_rating_info is not UNSET:
            field_dict["feedback_rating_info"] = feedback_rating_info
        if annotations is not UNSET:
            field_dict["annotations"] = annotations
        if file_ids is not UNSET:
            field_dict["file_ids"] = file_ids
        if file_modalities is not UNSET:
            field_dict["file_modalities"] = file_modalities
        if annotation_aggregates is not UNSET:
            field_dict["annotation_aggregates"] = annotation_aggregates
        if annotation_agreement is not UNSET:
            field_dict["annotation_agreement"] = annotation_agreement
        if overall_annotation_agreement is not UNSET:
            field_dict["overall_annotation_agreement"] = overall_annotation_agreement
        if annotation_queue_ids is not UNSET:
            field_dict["annotation_queue_ids"] = annotation_queue_ids
        if fully_annotated is not UNSET:
            field_dict["fully_annotated"] = fully_annotated
        if progress_message is not UNSET:
            field_dict["progress_message"] = progress_message
        if error_message is not UNSET:
            field_dict["error_message"] = error_message
        if metric_info is not UNSET:
            field_dict["metric_info"] = metric_info
        if files is not UNSET:
            field_dict["files"] = files
        if is_complete is not UNSET:
            field_dict["is_complete"] = is_complete
        if step_number is not UNSET:
            field_dict["step_number"] = step_number

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.document import Document  # noqa: PLC0415
        from ..models.extended_agent_span_record_with_children import (
            ExtendedAgentSpanRecordWithChildren,  # noqa: PLC0415
        )
        from ..models.extended_control_span_record import ExtendedControlSpanRecord  # noqa: PLC0415
        from ..models.extended_llm_span_record import ExtendedLlmSpanRecord  # noqa: PLC0415
        from ..models.extended_retriever_span_record_with_children_annotation_aggregates import (
            ExtendedRetrieverSpanRecordWithChildrenAnnotationAggregates,  # noqa: PLC0415
        )
        from ..models.extended_retriever_span_record_with_children_annotation_agreement import (
            ExtendedRetrieverSpanRecordWithChildrenAnnotationAgreement,  # noqa: PLC0415
        )
        from ..models.extended_retriever_span_record_with_children_annotations import (
            ExtendedRetrieverSpanRecordWithChildrenAnnotations,  # noqa: PLC0415
        )
        from ..models.extended_retriever_span_record_with_children_dataset_metadata import (
            ExtendedRetrieverSpanRecordWithChildrenDatasetMetadata,  # noqa: PLC0415
        )
        from ..models.extended_retriever_span_record_with_children_feedback_rating_info import (
            ExtendedRetrieverSpanRecordWithChildrenFeedbackRatingInfo,  # noqa: PLC0415
        )
        from ..models.extended_retriever_span_record_with_children_files_type_0 import (
            ExtendedRetrieverSpanRecordWithChildrenFilesType0,  # noqa: PLC0415
        )
        from ..models.extended_retriever_span_record_with_children_metric_info_type_0 import (
            ExtendedRetrieverSpanRecordWithChildrenMetricInfoType0,  # noqa: PLC0415
        )
        from ..models.extended_retriever_span_record_with_children_user_metadata import (
            ExtendedRetrieverSpanRecordWithChildrenUserMetadata,  # noqa: PLC0415
        )
        from ..models.extended_tool_span_record_with_children import (
            ExtendedToolSpanRecordWithChildren,  # noqa: PLC0415
        )
        from ..models.extended_workflow_span_record_with_children import (
            ExtendedWorkflowSpanRecordWithChildren,  # noqa: PLC0415
        )
        from ..models.metrics import Metrics  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        session_id = d.pop("session_id")

        project_id = d.pop("project_id")

        run_id = d.pop("run_id")

        parent_id = d.pop("parent_id")

        _spans = d.pop("spans", UNSET)
        spans: (
            list[
                ExtendedAgentSpanRecordWithChildren
                | ExtendedControlSpanRecord
                | ExtendedLlmSpanRecord
                | ExtendedRetrieverSpanRecordWithChildren
                | ExtendedToolSpanRecordWithChildren
                | ExtendedWorkflowSpanRecordWithChildren
            ]
            | Unset
        ) = UNSET
        if _spans is not UNSET:
            spans = []
            for spans_item_data in _spans:

                def _parse_spans_item(
                    data: object,
                ) -> (
                    ExtendedAgentSpanRecordWithChildren
                    | ExtendedControlSpanRecord
                    | ExtendedLlmSpanRecord
                    | ExtendedRetrieverSpanRecordWithChildren
                    | ExtendedToolSpanRecordWithChildren
                    | ExtendedWorkflowSpanRecordWithChildren
                ):
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        spans_item_type_0 = ExtendedAgentSpanRecordWithChildren.from_dict(data)

                        return spans_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        spans_item_type_1 = ExtendedWorkflowSpanRecordWithChildren.from_dict(data)

                        return spans_item_type_1
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        spans_item_type_2 = ExtendedLlmSpanRecord.from_dict(data)

                        return spans_item_type_2
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        spans_item_type_3 = ExtendedToolSpanRecordWithChildren.from_dict(data)

                        return spans_item_type_3
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        spans_item_type_4 = ExtendedRetrieverSpanRecordWithChildren.from_dict(data)

                        return spans_item_type_4
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    spans_item_type_5 = ExtendedControlSpanRecord.from_dict(data)

                    return spans_item_type_5

                spans_item = _parse_spans_item(spans_item_data)

                spans.append(spans_item)

        type_ = cast(Literal["retriever"] | Unset, d.pop("type", UNSET))
        if type_ != "retriever" and not isinstance(type_, Unset):
            raise ValueError(f"type must match const 'retriever', got '{type_}'")

        input_ = d.pop("input", UNSET)

        def _parse_redacted_input(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        redacted_input = _parse_redacted_input(d.pop("redacted_input", UNSET))

        _output = d.pop("output", UNSET)
        output: list[Document] | Unset = UNSET
        if _output is not UNSET:
            output = []
            for output_item_data in _output:
                output_item = Document.from_dict(output_item_data)

                output.append(output_item)

        def _parse_redacted_output(data: object) -> list[Document] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                redacted_output_type_0 = []
                _redacted_output_type_0 = data
                for redacted_output_type_0_item_data in _redacted_output_type_0:
                    redacted_output_type_0_item = Document.from_dict(
                        redacted_output_type_0_item_data
                    )

                    redacted_output_type_0.append(redacted_output_type_0_item)

                return redacted_output_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Document] | None | Unset, data)

        redacted_output = _parse_redacted_output(d.pop("redacted_output", UNSET))

        name = d.pop("name", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        _user_metadata = d.pop("user_metadata", UNSET)
        user_metadata: ExtendedRetrieverSpanRecordWithChildrenUserMetadata | Unset
        if isinstance(_user_metadata, Unset):
            user_metadata = UNSET
        else:
            user_metadata = ExtendedRetrieverSpanRecordWithChildrenUserMetadata.from_dict(
                _user_metadata
            )

        tags = cast(list[str], d.pop("tags", UNSET))

        def _parse_status_code(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        status_code = _parse_status_code(d.pop("status_code", UNSET))

        _metrics = d.pop("metrics", UNSET)
        metrics: Metrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = Metrics.from_dict(_metrics)

        def _parse_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_id = _parse_external_id(d.pop("external_id", UNSET))

        def _parse_dataset_input(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dataset_input = _parse_dataset_input(d.pop("dataset_input", UNSET))

        def _parse_dataset_output(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dataset_output = _parse_dataset_output(d.pop("dataset_output", UNSET))

        _dataset_metadata = d.pop("dataset_metadata", UNSET)
        dataset_metadata: ExtendedRetrieverSpanRecordWithChildrenDatasetMetadata | Unset
        if isinstance(_dataset_metadata, Unset):
            dataset_metadata = UNSET
        else:
            dataset_metadata = ExtendedRetrieverSpanRecordWithChildrenDatasetMetadata.from_dict(
                _dataset_metadata
            )

        def _parse_trace_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        trace_id = _parse_trace_id(d.pop("trace_id", UNSET))

        def _parse_updated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_has_children(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        has_children = _parse_has_children(d.pop("has_children", UNSET))

        def _parse_metrics_batch_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        metrics_batch_id = _parse_metrics_batch_id(d.pop("metrics_batch_id", UNSET))

        def _parse_session_batch_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        session_batch_id = _parse_session_batch_id(d.pop("session_batch_id", UNSET))

        _feedback_rating_info = d.pop("feedback_rating_info", UNSET)
        feedback_rating_info: ExtendedRetrieverSpanRecordWithChildrenFeedbackRatingInfo | Unset
        if isinstance(_feedback_rating_info, Unset):
            feedback_rating_info = UNSET
        else:
            feedback_rating_info = (
                ExtendedRetrieverSpanRecordWithChildrenFeedbackRatingInfo.from_dict(
                    _feedback_rating_info
                )
            )

        _annotations = d.pop("annotations", UNSET)
        annotations: ExtendedRetrieverSpanRecordWithChildrenAnnotations | Unset
        if isinstance(_annotations, Unset):
            annotations = UNSET
        else:
            annotations = ExtendedRetrieverSpanRecordWithChildrenAnnotations.from_dict(_annotations)

        file_ids = cast(list[str], d.pop("file_ids", UNSET))

        _file_modalities = d.pop("file_modalities", UNSET)
        file_modalities: list[ContentModality] | Unset = UNSET
        if _file_modalities is not UNSET:
            file_modalities = []
            for file_modalities_item_data in _file_modalities:
                file_modalities_item = ContentModality(file_modalities_item_data)

                file_modalities.append(file_modalities_item)

        _annotation_aggregates = d.pop("annotation_aggregates", UNSET)
        annotation_aggregates: ExtendedRetrieverSpanRecordWithChildrenAnnotationAggregates | Unset
        if isinstance(_annotation_aggregates, Unset):
            annotation_aggregates = UNSET
        else:
            annotation_aggregates = (
                ExtendedRetrieverSpanRecordWithChildrenAnnotationAggregates.from_dict(
                    _annotation_aggregates
                )
            )

        _annotation_agreement = d.pop("annotation_agreement", UNSET)
        annotation_agreement: ExtendedRetrieverSpanRecordWithChildrenAnnotationAgreement | Unset
        if isinstance(_annotation_agreement, Unset):
            annotation_agreement = UNSET
        else:
            annotation_agreement = (
                ExtendedRetrieverSpanRecordWithChildrenAnnotationAgreement.from_dict(
                    _annotation_agreement
                )
            )

        def _parse_overall_annotation_agreement(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        overall_annotation_agreement = _parse_overall_annotation_agreement(
            d.pop("overall_annotation_agreement", UNSET)
        )

        annotation_queue_ids = cast(list[str], d.pop("annotation_queue_ids", UNSET))

        def _parse_fully_annotated(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        fully_annotated = _parse_fully_annotated(d.pop("fully_annotated", UNSET))

        progress_message = d.pop("progress_message", UNSET)

        error_message = d.pop("error_message", UNSET)

        def _parse_metric_info(
            data: object,
        ) -> ExtendedRetrieverSpanRecordWithChildrenMetricInfoType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metric_info_type_0 = (
                    ExtendedRetrieverSpanRecordWithChildrenMetricInfoType0.from_dict(data)
                )

                return metric_info_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExtendedRetrieverSpanRecordWithChildrenMetricInfoType0 | None | Unset, data)

        metric_info = _parse_metric_info(d.pop("metric_info", UNSET))

        def _parse_files(
            data: object,
        ) -> ExtendedRetrieverSpanRecordWithChildrenFilesType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                files_type_0 = ExtendedRetrieverSpanRecordWithChildrenFilesType0.from_dict(data)

                return files_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExtendedRetrieverSpanRecordWithChildrenFilesType0 | None | Unset, data)

        files = _parse_files(d.pop("files", UNSET))

        is_complete = d.pop("is_complete", UNSET)

        def _parse_step_number(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        step_number = _parse_step_number(d.pop("step_number", UNSET))

        extended_retriever_span_record_with_children = cls(
            id=id,
            session_id=session_id,
            project_id=project_id,
            run_id=run_id,
            parent_id=parent_id,
            spans=spans,
            type_=type_,
            input_=input_,
            redacted_input=redacted_input,
            output=output,
            redacted_output=redacted_output,
            name=name,
            created_at=created_at,
            user_metadata=user_metadata,
            tags=tags,
            status_code=status_code,
            metrics=metrics,
            external_id=external_id,
            dataset_input=dataset_input,
            dataset_output=dataset_output,
            dataset_metadata=dataset_metadata,
            trace_id=trace_id,
            updated_at=updated_at,
            has_children=has_children,
            metrics_batch_id=metrics_batch_id,
            session_batch_id=session_batch_id,
            feedback_rating_info=feedback_rating_info,
            annotations=annotations,
            file_ids=file_ids,
            file_modalities=file_modalities,
            annotation_aggregates=annotation_aggregates,
            annotation_agreement=annotation_agreement,
            overall_annotation_agreement=overall_annotation_agreement,
            annotation_queue_ids=annotation_queue_ids,
            fully_annotated=fully_annotated,
            progress_message=progress_message,
            error_message=error_message,
            metric_info=metric_info,
            files=files,
            is_complete=is_complete,
            step_number=step_number,
        )

        extended_retriever_span_record_with_children.additional_properties = d
        return extended_retriever_span_record_with_children

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
