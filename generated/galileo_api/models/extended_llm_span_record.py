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
    from ..models.extended_llm_span_record_annotation_aggregates import (
        ExtendedLlmSpanRecordAnnotationAggregates,
    )
    from ..models.extended_llm_span_record_annotation_agreement import (
        ExtendedLlmSpanRecordAnnotationAgreement,
    )
    from ..models.extended_llm_span_record_annotations import ExtendedLlmSpanRecordAnnotations
    from ..models.extended_llm_span_record_dataset_metadata import (
        ExtendedLlmSpanRecordDatasetMetadata,
    )
    from ..models.extended_llm_span_record_feedback_rating_info import (
        ExtendedLlmSpanRecordFeedbackRatingInfo,
    )
    from ..models.extended_llm_span_record_files_type_0 import ExtendedLlmSpanRecordFilesType0
    from ..models.extended_llm_span_record_metric_info_type_0 import (
        ExtendedLlmSpanRecordMetricInfoType0,
    )
    from ..models.extended_llm_span_record_tools_type_0_item import (
        ExtendedLlmSpanRecordToolsType0Item,
    )
    from ..models.extended_llm_span_record_user_metadata import ExtendedLlmSpanRecordUserMetadata
    from ..models.image_generation_event import ImageGenerationEvent
    from ..models.internal_tool_call import InternalToolCall
    from ..models.llm_metrics import LlmMetrics
    from ..models.mcp_approval_request_event import MCPApprovalRequestEvent
    from ..models.mcp_call_event import MCPCallEvent
    from ..models.mcp_list_tools_event import MCPListToolsEvent
    from ..models.message import Message
    from ..models.message_event import MessageEvent
    from ..models.reasoning_event import ReasoningEvent
    from ..models.web_search_call_event import WebSearchCallEvent


T = TypeVar("T", bound="ExtendedLlmSpanRecord")


@_attrs_define
class ExtendedLlmSpanRecord:
    """
    Attributes:
        id (str):
        session_id (str):
        project_id (str):
        run_id (str):
        parent_id (str):
        type_ (Literal['llm'] | Unset):  Default: 'llm'.
        input_ (list[Message] | Unset):
        redacted_input (list[Message] | None | Unset):
        output (Message | Unset):
        redacted_output (Message | None | Unset):
        name (str | Unset):  Default: ''.
        created_at (datetime.datetime | Unset):
        user_metadata (ExtendedLlmSpanRecordUserMetadata | Unset):
        tags (list[str] | Unset):
        status_code (int | None | Unset):
        metrics (LlmMetrics | Unset):
        external_id (None | str | Unset):
        dataset_input (None | str | Unset):
        dataset_output (None | str | Unset):
        dataset_metadata (ExtendedLlmSpanRecordDatasetMetadata | Unset):
        trace_id (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        has_children (bool | None | Unset):
        metrics_batch_id (None | str | Unset):
        session_batch_id (None | str | Unset):
        feedback_rating_info (ExtendedLlmSpanRecordFeedbackRatingInfo | Unset):
        annotations (ExtendedLlmSpanRecordAnnotations | Unset):
        file_ids (list[str] | Unset):
        file_modalities (list[ContentModality] | Unset):
        annotation_aggregates (ExtendedLlmSpanRecordAnnotationAggregates | Unset):
        annotation_agreement (ExtendedLlmSpanRecordAnnotationAgreement | Unset):
        overall_annotation_agreement (float | None | Unset):
        annotation_queue_ids (list[str] | Unset):
        fully_annotated (bool | None | Unset):
        progress_message (str | Unset):  Default: ''.
        error_message (str | Unset):  Default: ''.
        metric_info (ExtendedLlmSpanRecordMetricInfoType0 | None | Unset):
        files (ExtendedLlmSpanRecordFilesType0 | None | Unset):
        is_complete (bool | Unset):  Default: True.
        step_number (int | None | Unset):
        tools (list[ExtendedLlmSpanRecordToolsType0Item] | None | Unset):
        events (list[ImageGenerationEvent | InternalToolCall | MCPApprovalRequestEvent | MCPCallEvent |
            MCPListToolsEvent | MessageEvent | ReasoningEvent | WebSearchCallEvent] | None | Unset):
        model (None | str | Unset):
        temperature (float | None | Unset):
        finish_reason (None | str | Unset):
    """

    id: str
    session_id: str
    project_id: str
    run_id: str
    parent_id: str
    type_: Literal["llm"] | Unset = "llm"
    input_: list[Message] | Unset = UNSET
    redacted_input: list[Message] | None | Unset = UNSET
    output: Message | Unset = UNSET
    redacted_output: Message | None | Unset = UNSET
    name: str | Unset = ""
    created_at: datetime.datetime | Unset = UNSET
    user_metadata: ExtendedLlmSpanRecordUserMetadata | Unset = UNSET
    tags: list[str] | Unset = UNSET
    status_code: int | None | Unset = UNSET
    metrics: LlmMetrics | Unset = UNSET
    external_id: None | str | Unset = UNSET
    dataset_input: None | str | Unset = UNSET
    dataset_output: None | str | Unset = UNSET
    dataset_metadata: ExtendedLlmSpanRecordDatasetMetadata | Unset = UNSET
    trace_id: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    has_children: bool | None | Unset = UNSET
    metrics_batch_id: None | str | Unset = UNSET
    session_batch_id: None | str | Unset = UNSET
    feedback_rating_info: ExtendedLlmSpanRecordFeedbackRatingInfo | Unset = UNSET
    annotations: ExtendedLlmSpanRecordAnnotations | Unset = UNSET
    file_ids: list[str] | Unset = UNSET
    file_modalities: list[ContentModality] | Unset = UNSET
    annotation_aggregates: ExtendedLlmSpanRecordAnnotationAggregates | Unset = UNSET
    annotation_agreement: ExtendedLlmSpanRecordAnnotationAgreement | Unset = UNSET
    overall_annotation_agreement: float | None | Unset = UNSET
    annotation_queue_ids: list[str] | Unset = UNSET
    fully_annotated: bool | None | Unset = UNSET
    progress_message: str | Unset = ""
    error_message: str | Unset = ""
    metric_info: ExtendedLlmSpanRecordMetricInfoType0 | None | Unset = UNSET
    files: ExtendedLlmSpanRecordFilesType0 | None | Unset = UNSET
    is_complete: bool | Unset = True
    step_number: int | None | Unset = UNSET
    tools: list[ExtendedLlmSpanRecordToolsType0Item] | None | Unset = UNSET
    events: (
        list[
            ImageGenerationEvent
            | InternalToolCall
            | MCPApprovalRequestEvent
            | MCPCallEvent
            | MCPListToolsEvent
            | MessageEvent
            | ReasoningEvent
            | WebSearchCallEvent
        ]
        | None
        | Unset
    ) = UNSET
    model: None | str | Unset = UNSET
    temperature: float | None | Unset = UNSET
    finish_reason: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.extended_llm_span_record_files_type_0 import ExtendedLlmSpanRecordFilesType0  # noqa: PLC0415
        from ..models.extended_llm_span_record_metric_info_type_0 import (
            ExtendedLlmSpanRecordMetricInfoType0,  # noqa: PLC0415
        )
        from ..models.image_generation_event import ImageGenerationEvent  # noqa: PLC0415
        from ..models.internal_tool_call import InternalToolCall  # noqa: PLC0415
        from ..models.mcp_call_event import MCPCallEvent  # noqa: PLC0415
        from ..models.mcp_list_tools_event import MCPListToolsEvent  # noqa: PLC0415
        from ..models.message import Message  # noqa: PLC0415
        from ..models.message_event import MessageEvent  # noqa: PLC0415
        from ..models.reasoning_event import ReasoningEvent  # noqa: PLC0415
        from ..models.web_search_call_event import WebSearchCallEvent  # noqa: PLC0415

        id = self.id

        session_id = self.session_id

        project_id = self.project_id

        run_id = self.run_id

        parent_id = self.parent_id

        type_ = self.type_

        input_: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.input_, Unset):
            input_ = []
            for input_item_data in self.input_:
                input_item = input_item_data.to_dict()
                input_.append(input_item)

        redacted_input: list[dict[str, Any]] | None | Unset
        if isinstance(self.redacted_input, Unset):
            redacted_input = UNSET
        elif isinstance(self.redacted_input, list):
            redacted_input = []
            for redacted_input_type_0_item_data in self.redacted_input:
                redacted_input_type_0_item = redacted_input_type_0_item_data.to_dict()
                redacted_input.append(redacted_input_type_0_item)

        else:
            redacted_input = self.redacted_input

        output: dict[str, Any] | Unset = UNSET
        if not isinstance(self.output, Unset):
            output = self.output.to_dict()

        redacted_output: dict[str, Any] | None | Unset
        if isinstance(self.redacted_output, Unset):
            redacted_output = UNSET
        elif isinstance(self.redacted_output, Message):
            redacted_output = self.redacted_output.to_dict()
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
        elif isinstance(self.metric_info, ExtendedLlmSpanRecordMetricInfoType0):
            metric_info = self.metric_info.to_dict()
        else:
            metric_info = self.metric_info

        files: dict[str, Any] | None | Unset
        if isinstance(self.files, Unset):
            files = UNSET
        elif isinstance(self.files, ExtendedLlmSpanRecordFilesType0):
            files = self.files.to_dict()
        else:
            files = self.files

        is_complete = self.is_complete

        step_number: int | None | Unset
        if isinstance(self.step_number, Unset):
            step_number = UNSET
        else:
            step_number = self.step_number

        tools: list[dict[str, Any]] | None | Unset
        if isinstance(self.tools, Unset):
            tools = UNSET
        elif isinstance(self.tools, list):
            tools = []
            for tools_type_0_item_data in self.tools:
                tools_type_0_item = tools_type_0_item_data.to_dict()
                tools.append(tools_type_0_item)

        else:
            tools = self.tools

        events: list[dict[str, Any]] | None | Unset
        if isinstance(self.events, Unset):
            events = UNSET
        elif isinstance(self.events, list):
            events = []
            for events_type_0_item_data in self.events:
                events_type_0_item: dict[str, Any]
                if isinstance(events_type_0_item_data, MessageEvent):
                    events_type_0_item = events_type_0_item_data.to_dict()
                elif isinstance(events_type_0_item_data, ReasoningEvent):
                    events_type_0_item = events_type_0_item_data.to_dict()
                elif isinstance(events_type_0_item_data, InternalToolCall):
                    events_type_0_item = events_type_0_item_data.to_dict()
                elif isinstance(events_type_0_item_data, WebSearchCallEvent):
                    events_type_0_item = events_type_0_item_data.to_dict()
                elif isinstance(events_type_0_item_data, ImageGenerationEvent):
                    events_type_0_item = events_type_0_item_data.to_dict()
                elif isinstance(events_type_0_item_data, MCPCallEvent):
                    events_type_0_item = events_type_0_item_data.to_dict()
                elif isinstance(events_type_0_item_data, MCPListToolsEvent):
                    events_type_0_item = events_type_0_item_data.to_dict()
                else:
                    events_type_0_item = events_type_0_item_data.to_dict()

                events.append(events_type_0_item)

        else:
            events = self.events

        model: None | str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        else:
            model = self.model

        temperature: float | None | Unset
        if isinstance(self.temperature, Unset):
            temperature = UNSET
        else:
            temperature = self.temperature

        finish_reason: None | str | Unset
        if isinstance(self.finish_reason, Unset):
            finish_reason = UNSET
        else:
            finish_reason = self.finish_reason

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
        if tools is not UNSET:
            field_dict["tools"] = tools
        if events is not UNSET:
            field_dict["events"] = events
        if model is not UNSET:
            field_dict["model"] = model
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if finish_reason is not UNSET:
            field_dict["finish_reason"] = finish_reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.extended_llm_span_record_annotation_aggregates import (
            ExtendedLlmSpanRecordAnnotationAggregates,  # noqa: PLC0415
        )
        from ..models.extended_llm_span_record_annotation_agreement import (
            ExtendedLlmSpanRecordAnnotationAgreement,  # noqa: PLC0415
        )
        from ..models.extended_llm_span_record_annotations import ExtendedLlmSpanRecordAnnotations  # noqa: PLC0415
        from ..models.extended_llm_span_record_dataset_metadata import (
            ExtendedLlmSpanRecordDatasetMetadata,  # noqa: PLC0415
        )
        from ..models.extended_llm_span_record_feedback_rating_info import (
            ExtendedLlmSpanRecordFeedbackRatingInfo,  # noqa: PLC0415
        )
        from ..models.extended_llm_span_record_files_type_0 import ExtendedLlmSpanRecordFilesType0  # noqa: PLC0415
        from ..models.extended_llm_span_record_metric_info_type_0 import (
            ExtendedLlmSpanRecordMetricInfoType0,  # noqa: PLC0415
        )
        from ..models.extended_llm_span_record_tools_type_0_item import (
            ExtendedLlmSpanRecordToolsType0Item,  # noqa: PLC0415
        )
        from ..models.extended_llm_span_record_user_metadata import (
            ExtendedLlmSpanRecordUserMetadata,  # noqa: PLC0415
        )
        from ..models.image_generation_event import ImageGenerationEvent  # noqa: PLC0415
        from ..models.internal_tool_call import InternalToolCall  # noqa: PLC0415
        from ..models.llm_metrics import LlmMetrics  # noqa: PLC0415
        from ..models.mcp_approval_request_event import MCPApprovalRequestEvent  # noqa: PLC0415
        from ..models.mcp_call_event import MCPCallEvent  # noqa: PLC0415
        from ..models.mcp_list_tools_event import MCPListToolsEvent  # noqa: PLC0415
        from ..models.message import Message  # noqa: PLC0415
        from ..models.message_event import MessageEvent  # noqa: PLC0415
        from ..models.reasoning_event import ReasoningEvent  # noqa: PLC0415
        from ..models.web_search_call_event import WebSearchCallEvent  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        session_id = d.pop("session_id")

        project_id = d.pop("project_id")

        run_id = d.pop("run_id")

        parent_id = d.pop("parent_id")

        type_ = cast(Literal["llm"] | Unset, d.pop("type", UNSET))
        if type_ != "llm" and not isinstance(type_, Unset):
            raise ValueError(f"type must match const 'llm', got '{type_}'")

        _input_ = d.pop("input", UNSET)
        input_: list[Message] | Unset = UNSET
        if _input_ is not UNSET:
            input_ = []
            for input_item_data in _input_:
                input_item = Message.from_dict(input_item_data)

                input_.append(input_item)

        def _parse_redacted_input(data: object) -> list[Message] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                redacted_input_type_0 = []
                _redacted_input_type_0 = data
                for redacted_input_type_0_item_data in _redacted_input_type_0:
                    redacted_input_type_0_item = Message.from_dict(redacted_input_type_0_item_data)

                    redacted_input_type_0.append(redacted_input_type_0_item)

                return redacted_input_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Message] | None | Unset, data)

        redacted_input = _parse_redacted_input(d.pop("redacted_input", UNSET))

        _output = d.pop("output", UNSET)
        output: Message | Unset
        if isinstance(_output, Unset):
            output = UNSET
        else:
            output = Message.from_dict(_output)

        def _parse_redacted_output(data: object) -> Message | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                redacted_output_type_0 = Message.from_dict(data)

                return redacted_output_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Message | None | Unset, data)

        redacted_output = _parse_redacted_output(d.pop("redacted_output", UNSET))

        name = d.pop("name", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        _user_metadata = d.pop("user_metadata", UNSET)
        user_metadata: ExtendedLlmSpanRecordUserMetadata | Unset
        if isinstance(_user_metadata, Unset):
            user_metadata = UNSET
        else:
            user_metadata = ExtendedLlmSpanRecordUserMetadata.from_dict(_user_metadata)

        tags = cast(list[str], d.pop("tags", UNSET))

        def _parse_status_code(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        status_code = _parse_status_code(d.pop("status_code", UNSET))

        _metrics = d.pop("metrics", UNSET)
        metrics: LlmMetrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = LlmMetrics.from_dict(_metrics)

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
        dataset_metadata: ExtendedLlmSpanRecordDatasetMetadata | Unset
        if isinstance(_dataset_metadata, Unset):
            dataset_metadata = UNSET
        else:
            dataset_metadata = ExtendedLlmSpanRecordDatasetMetadata.from_dict(_dataset_metadata)

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
        feedback_rating_info: ExtendedLlmSpanRecordFeedbackRatingInfo | Unset
        if isinstance(_feedback_rating_info, Unset):
            feedback_rating_info = UNSET
        else:
            feedback_rating_info = ExtendedLlmSpanRecordFeedbackRatingInfo.from_dict(
                _feedback_rating_info
            )

        _annotations = d.pop("annotations", UNSET)
        annotations: ExtendedLlmSpanRecordAnnotations | Unset
        if isinstance(_annotations, Unset):
            annotations = UNSET
        else:
            annotations = ExtendedLlmSpanRecordAnnotations.from_dict(_annotations)

        file_ids = cast(list[str], d.pop("file_ids", UNSET))

        _file_modalities = d.pop("file_modalities", UNSET)
        file_modalities: list[ContentModality] | Unset = UNSET
        if _file_modalities is not UNSET:
            file_modalities = []
            for file_modalities_item_data in _file_modalities:
                file_modalities_item = ContentModality(file_modalities_item_data)

                file_modalities.append(file_modalities_item)

        _annotation_aggregates = d.pop("annotation_aggregates", UNSET)
        annotation_aggregates: ExtendedLlmSpanRecordAnnotationAggregates | Unset
        if isinstance(_annotation_aggregates, Unset):
            annotation_aggregates = UNSET
        else:
            annotation_aggregates = ExtendedLlmSpanRecordAnnotationAggregates.from_dict(
                _annotation_aggregates
            )

        _annotation_agreement = d.pop("annotation_agreement", UNSET)
        annotation_agreement: ExtendedLlmSpanRecordAnnotationAgreement | Unset
        if isinstance(_annotation_agreement, Unset):
            annotation_agreement = UNSET
        else:
            annotation_agreement = ExtendedLlmSpanRecordAnnotationAgreement.from_dict(
                _annotation_agreement
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

        def _parse_metric_info(data: object) -> ExtendedLlmSpanRecordMetricInfoType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metric_info_type_0 = ExtendedLlmSpanRecordMetricInfoType0.from_dict(data)

                return metric_info_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExtendedLlmSpanRecordMetricInfoType0 | None | Unset, data)

        metric_info = _parse_metric_info(d.pop("metric_info", UNSET))

        def _parse_files(data: object) -> ExtendedLlmSpanRecordFilesType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                files_type_0 = ExtendedLlmSpanRecordFilesType0.from_dict(data)

                return files_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExtendedLlmSpanRecordFilesType0 | None | Unset, data)

        files = _parse_files(d.pop("files", UNSET))

        is_complete = d.pop("is_complete", UNSET)

        def _parse_step_number(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        step_number = _parse_step_number(d.pop("step_number", UNSET))

        def _parse_tools(data: object) -> list[ExtendedLlmSpanRecordToolsType0Item] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tools_type_0 = []
                _tools_type_0 = data
                for tools_type_0_item_data in _tools_type_0:
                    tools_type_0_item = ExtendedLlmSpanRecordToolsType0Item.from_dict(
                        tools_type_0_item_data
                    )

                    tools_type_0.append(tools_type_0_item)

                return tools_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ExtendedLlmSpanRecordToolsType0Item] | None | Unset, data)

        tools = _parse_tools(d.pop("tools", UNSET))

        def _parse_events(
            data: object,
        ) -> (
            list[
                ImageGenerationEvent
                | InternalToolCall
                | MCPApprovalRequestEvent
                | MCPCallEvent
                | MCPListToolsEvent
                | MessageEvent
                | ReasoningEvent
                | WebSearchCallEvent
            ]
            | None
            | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                events_type_0 = []
                _events_type_0 = data
                for events_type_0_item_data in _events_type_0:

                    def _parse_events_type_0_item(
                        data: object,
                    ) -> (
                        ImageGenerationEvent
                        | InternalToolCall
                        | MCPApprovalRequestEvent
                        | MCPCallEvent
                        | MCPListToolsEvent
                        | MessageEvent
                        | ReasoningEvent
                        | WebSearchCallEvent
                    ):
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            events_type_0_item_type_0 = MessageEvent.from_dict(data)

                            return events_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            events_type_0_item_type_1 = ReasoningEvent.from_dict(data)

                            return events_type_0_item_type_1
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            events_type_0_item_type_2 = InternalToolCall.from_dict(data)

                            return events_type_0_item_type_2
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            events_type_0_item_type_3 = WebSearchCallEvent.from_dict(data)

                            return events_type_0_item_type_3
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            events_type_0_item_type_4 = ImageGenerationEvent.from_dict(data)

                            return events_type_0_item_type_4
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            events_type_0_item_type_5 = MCPCallEvent.from_dict(data)

                            return events_type_0_item_type_5
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            events_type_0_item_type_6 = MCPListToolsEvent.from_dict(data)

                            return events_type_0_item_type_6
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        if not isinstance(data, dict):
                            raise TypeError()
                        events_type_0_item_type_7 = MCPApprovalRequestEvent.from_dict(data)

                        return events_type_0_item_type_7

                    events_type_0_item = _parse_events_type_0_item(events_type_0_item_data)

                    events_type_0.append(events_type_0_item)

                return events_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[
                    ImageGenerationEvent
                    | InternalToolCall
                    | MCPApprovalRequestEvent
                    | MCPCallEvent
                    | MCPListToolsEvent
                    | MessageEvent
                    | ReasoningEvent
                    | WebSearchCallEvent
                ]
                | None
                | Unset,
                data,
            )

        events = _parse_events(d.pop("events", UNSET))

        def _parse_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        def _parse_temperature(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        temperature = _parse_temperature(d.pop("temperature", UNSET))

        def _parse_finish_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        finish_reason = _parse_finish_reason(d.pop("finish_reason", UNSET))

        extended_llm_span_record = cls(
            id=id,
            session_id=session_id,
            project_id=project_id,
            run_id=run_id,
            parent_id=parent_id,
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
            tools=tools,
            events=events,
            model=model,
            temperature=temperature,
            finish_reason=finish_reason,
        )

        extended_llm_span_record.additional_properties = d
        return extended_llm_span_record

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
