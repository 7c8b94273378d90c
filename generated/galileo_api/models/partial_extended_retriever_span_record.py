# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""PartialExtendedRetrieverSpanRecord"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.content_modality import ContentModality
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.annotation_aggregate import AnnotationAggregate
    from ..models.annotation_rating_info import AnnotationRatingInfo
    from ..models.document import Document
    from ..models.feedback_rating_info import FeedbackRatingInfo
    from ..models.file_metadata import FileMetadata
    from ..models.metric_computing import MetricComputing
    from ..models.metric_error import MetricError
    from ..models.metric_failed import MetricFailed
    from ..models.metric_not_applicable import MetricNotApplicable
    from ..models.metric_not_computed import MetricNotComputed
    from ..models.metric_pending import MetricPending
    from ..models.metric_roll_up import MetricRollUp
    from ..models.metric_success import MetricSuccess
    from ..models.metrics import Metrics


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.annotation_aggregate import AnnotationAggregate
    from ..models.annotation_rating_info import AnnotationRatingInfo
    from ..models.document import Document
    from ..models.feedback_rating_info import FeedbackRatingInfo
    from ..models.file_metadata import FileMetadata
    from ..models.metric_computing import MetricComputing
    from ..models.metric_error import MetricError
    from ..models.metric_failed import MetricFailed
    from ..models.metric_not_applicable import MetricNotApplicable
    from ..models.metric_not_computed import MetricNotComputed
    from ..models.metric_pending import MetricPending
    from ..models.metric_roll_up import MetricRollUp
    from ..models.metric_success import MetricSuccess
    from ..models.metrics import Metrics

    globals().update(
        AnnotationAggregate=AnnotationAggregate,
        AnnotationRatingInfo=AnnotationRatingInfo,
        Document=Document,
        FeedbackRatingInfo=FeedbackRatingInfo,
        FileMetadata=FileMetadata,
        MetricComputing=MetricComputing,
        MetricError=MetricError,
        MetricFailed=MetricFailed,
        MetricNotApplicable=MetricNotApplicable,
        MetricNotComputed=MetricNotComputed,
        MetricPending=MetricPending,
        MetricRollUp=MetricRollUp,
        MetricSuccess=MetricSuccess,
        Metrics=Metrics,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class PartialExtendedRetrieverSpanRecord(OpenModel):
    """Chosen columns of a stored retriever call.

    Attributes:
        type_ (Literal['retriever'] | Unset):  Default: 'retriever'.
        input_ (str | Unset): What went in. Default: ''.
        redacted_input (None | str | Unset): The input to show to people who may not see
            everything.
        output (list[Document] | Unset): What came out.
        redacted_output (list[Document] | None | Unset): The output to show to people who may
            not see everything.
        name (str | Unset):  Default: ''.
        created_at (datetime.datetime | Unset): When it began.
        user_metadata (dict[str, str] | Unset): The caller's own notes, text by name.
        tags (list[str] | Unset):
        status_code (int | None | Unset): A status that the caller gives.
        metrics (Metrics | Unset): Numbers about a record. Further keys are metrics that the
            caller computed, by name.
        external_id (None | str | Unset): The caller's own id.
        dataset_input (None | str | Unset): The input of the dataset row that it belongs to.
        dataset_output (None | str | Unset): The expected output of that row.
        dataset_metadata (dict[str, str] | Unset): The metadata of that row.
        id (None | Unset | UUID): Its id.
        session_id (None | Unset | UUID): The session that it belongs to.
        trace_id (None | str | Unset): The trace that it belongs to.
        project_id (None | Unset | UUID):
        run_id (None | Unset | UUID): The experiment or log stream that it belongs to.
        updated_at (datetime.datetime | None | Unset):
        has_children (bool | None | Unset): Something is nested in it.
        metrics_batch_id (None | str | Unset):
        session_batch_id (None | str | Unset):
        feedback_rating_info (dict[str, FeedbackRatingInfo] | Unset): Ratings by name.
        annotations (dict[str, dict[str, AnnotationRatingInfo]] | Unset): Ratings by
            annotation template and user.
        file_ids (list[str] | Unset):
        file_modalities (list[ContentModality] | Unset):
        annotation_aggregates (dict[str, AnnotationAggregate] | Unset): Ratings summed up, by
            annotation template.
        annotation_agreement (dict[str, float] | Unset): How far raters agree, by annotation
            template.
        overall_annotation_agreement (float | None | Unset):
        annotation_queue_ids (list[str] | Unset):
        fully_annotated (bool | None | Unset): Everybody who should rate it has.
        progress_message (str | Unset): What is being done with it. Default: ''.
        error_message (str | Unset): What went wrong with it. Default: ''.
        metric_info (dict[str, MetricComputing | MetricError | MetricFailed |
            MetricNotApplicable | MetricNotComputed | MetricPending | MetricRollUp |
            MetricSuccess] | None | Unset): The metrics that the service computed, by name.
        files (dict[str, FileMetadata] | None | Unset): Attached files by id.
        parent_id (None | Unset | UUID):
        is_complete (bool | Unset): Nothing more will be added to it. Default: True.
        step_number (int | None | Unset):
    """

    type_: Literal["retriever"] | Unset = "retriever"
    input_: str | Unset = ""
    redacted_input: None | str | Unset = UNSET
    output: list[Document] | Unset = UNSET
    redacted_output: list[Document] | None | Unset = UNSET
    name: str | Unset = ""
    created_at: datetime.datetime | Unset = UNSET
    user_metadata: dict[str, str] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    status_code: int | None | Unset = UNSET
    metrics: Metrics | Unset = UNSET
    external_id: None | str | Unset = UNSET
    dataset_input: None | str | Unset = UNSET
    dataset_output: None | str | Unset = UNSET
    dataset_metadata: dict[str, str] | Unset = UNSET
    id: None | Unset | UUID = UNSET
    session_id: None | Unset | UUID = UNSET
    trace_id: None | str | Unset = UNSET
    project_id: None | Unset | UUID = UNSET
    run_id: None | Unset | UUID = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    has_children: bool | None | Unset = UNSET
    metrics_batch_id: None | str | Unset = UNSET
    session_batch_id: None | str | Unset = UNSET
    feedback_rating_info: dict[str, FeedbackRatingInfo] | Unset = UNSET
    annotations: dict[str, dict[str, AnnotationRatingInfo]] | Unset = UNSET
    file_ids: list[str] | Unset = UNSET
    file_modalities: list[ContentModality] | Unset = UNSET
    annotation_aggregates: dict[str, AnnotationAggregate] | Unset = UNSET
    annotation_agreement: dict[str, float] | Unset = UNSET
    overall_annotation_agreement: float | None | Unset = UNSET
    annotation_queue_ids: list[str] | Unset = UNSET
    fully_annotated: bool | None | Unset = UNSET
    progress_message: str | Unset = ""
    error_message: str | Unset = ""
    metric_info: (
        dict[
            str,
            MetricComputing
            | MetricError
            | MetricFailed
            | MetricNotApplicable
            | MetricNotComputed
            | MetricPending
            | MetricRollUp
            | MetricSuccess,
        ]
        | None
        | Unset
    ) = UNSET
    files: dict[str, FileMetadata] | None | Unset = UNSET
    parent_id: None | Unset | UUID = UNSET
    is_complete: bool | Unset = True
    step_number: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.type_, Unset):
            field_dict["type"] = self.type_
        if not isinstance(self.input_, Unset):
            field_dict["input"] = self.input_
        if not isinstance(self.redacted_input, Unset):
            field_dict["redacted_input"] = self.redacted_input
        if not isinstance(self.output, Unset):
            field_dict["output"] = to_json(self.output)
        if not isinstance(self.redacted_output, Unset):
            field_dict["redacted_output"] = to_json(self.redacted_output)
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.created_at, Unset):
            field_dict["created_at"] = to_json(self.created_at)
        if not isinstance(self.user_metadata, Unset):
            field_dict["user_metadata"] = self.user_metadata
        if not isinstance(self.tags, Unset):
            field_dict["tags"] = self.tags
        if not isinstance(self.status_code, Unset):
            field_dict["status_code"] = self.status_code
        if not isinstance(self.metrics, Unset):
            field_dict["metrics"] = to_json(self.metrics)
        if not isinstance(self.external_id, Unset):
            field_dict["external_id"] = self.external_id
        if not isinstance(self.dataset_input, Unset):
            field_dict["dataset_input"] = self.dataset_input
        if not isinstance(self.dataset_output, Unset):
            field_dict["dataset_output"] = self.dataset_output
        if not isinstance(self.dataset_metadata, Unset):
            field_dict["dataset_metadata"] = self.dataset_metadata
        if not isinstance(self.id, Unset):
            field_dict["id"] = to_json(self.id)
        if not isinstance(self.session_id, Unset):
            field_dict["session_id"] = to_json(self.session_id)
        if not isinstance(self.trace_id, Unset):
            field_dict["trace_id"] = self.trace_id
        if not isinstance(self.project_id, Unset):
            field_dict["project_id"] = to_json(self.project_id)
        if not isinstance(self.run_id, Unset):
            field_dict["run_id"] = to_json(self.run_id)
        if not isinstance(self.updated_at, Unset):
            field_dict["updated_at"] = to_json(self.updated_at)
        if not isinstance(self.has_children, Unset):
            field_dict["has_children"] = self.has_children
        if not isinstance(self.metrics_batch_id, Unset):
            field_dict["metrics_batch_id"] = self.metrics_batch_id
        if not isinstance(self.session_batch_id, Unset):
            field_dict["session_batch_id"] = self.session_batch_id
        if not isinstance(self.feedback_rating_info, Unset):
            field_dict["feedback_rating_info"] = to_json(self.feedback_rating_info)
        if not isinstance(self.annotations, Unset):
            field_dict["annotations"] = to_json(self.annotations)
        if not isinstance(self.file_ids, Unset):
            field_dict["file_ids"] = self.file_ids
        if not isinstance(self.file_modalities, Unset):
            field_dict["file_modalities"] = to_json(self.file_modalities)
        if not isinstance(self.annotation_aggregates, Unset):
            field_dict["annotation_aggregates"] = to_json(self.annotation_aggregates)
        if not isinstance(self.annotation_agreement, Unset):
            field_dict["annotation_agreement"] = self.annotation_agreement
        if not isinstance(self.overall_annotation_agreement, Unset):
            field_dict["overall_annotation_agreement"] = self.overall_annotation_agreement
        if not isinstance(self.annotation_queue_ids, Unset):
            field_dict["annotation_queue_ids"] = self.annotation_queue_ids
        if not isinstance(self.fully_annotated, Unset):
            field_dict["fully_annotated"] = self.fully_annotated
        if not isinstance(self.progress_message, Unset):
            field_dict["progress_message"] = self.progress_message
        if not isinstance(self.error_message, Unset):
            field_dict["error_message"] = self.error_message
        if not isinstance(self.metric_info, Unset):
            field_dict["metric_info"] = to_json(self.metric_info)
        if not isinstance(self.files, Unset):
            field_dict["files"] = to_json(self.files)
        if not isinstance(self.parent_id, Unset):
            field_dict["parent_id"] = to_json(self.parent_id)
        if not isinstance(self.is_complete, Unset):
            field_dict["is_complete"] = self.is_complete
        if not isinstance(self.step_number, Unset):
            field_dict["step_number"] = self.step_number
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        type_ = unread.pop("type", UNSET)
        input_ = unread.pop("input", UNSET)
        redacted_input = unread.pop("redacted_input", UNSET)
        _output = unread.pop("output", UNSET)
        output: list[Document] | Unset = UNSET
        if _output is not UNSET:
            output = []
            for output_item_data in _output:
                output_item = Document.from_dict(output_item_data)

                output.append(output_item)

        def _parse_redacted_output(data: Any) -> list[Document] | None | Unset:
            if isinstance(data, list):
                redacted_output_type_0 = []
                _redacted_output_type_0 = data
                for redacted_output_type_0_item_data in _redacted_output_type_0:
                    redacted_output_type_0_item = Document.from_dict(
                        redacted_output_type_0_item_data
                    )

                    redacted_output_type_0.append(redacted_output_type_0_item)

                return redacted_output_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        redacted_output = _parse_redacted_output(unread.pop("redacted_output", UNSET))
        name = unread.pop("name", UNSET)
        _created_at = unread.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)
        user_metadata = unread.pop("user_metadata", UNSET)
        tags = cast(list[str], unread.pop("tags", UNSET))
        status_code = unread.pop("status_code", UNSET)
        _metrics = unread.pop("metrics", UNSET)
        metrics: Metrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = Metrics.from_dict(_metrics)
        external_id = unread.pop("external_id", UNSET)
        dataset_input = unread.pop("dataset_input", UNSET)
        dataset_output = unread.pop("dataset_output", UNSET)
        dataset_metadata = unread.pop("dataset_metadata", UNSET)

        def _parse_id(data: Any) -> None | Unset | UUID:
            if isinstance(data, str):
                id_type_0 = UUID(data)

                return id_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        id = _parse_id(unread.pop("id", UNSET))

        def _parse_session_id(data: Any) -> None | Unset | UUID:
            if isinstance(data, str):
                session_id_type_0 = UUID(data)

                return session_id_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        session_id = _parse_session_id(unread.pop("session_id", UNSET))
        trace_id = unread.pop("trace_id", UNSET)

        def _parse_project_id(data: Any) -> None | Unset | UUID:
            if isinstance(data, str):
                project_id_type_0 = UUID(data)

                return project_id_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        project_id = _parse_project_id(unread.pop("project_id", UNSET))

        def _parse_run_id(data: Any) -> None | Unset | UUID:
            if isinstance(data, str):
                run_id_type_0 = UUID(data)

                return run_id_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        run_id = _parse_run_id(unread.pop("run_id", UNSET))

        def _parse_updated_at(data: Any) -> datetime.datetime | None | Unset:
            if isinstance(data, str):
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        updated_at = _parse_updated_at(unread.pop("updated_at", UNSET))
        has_children = unread.pop("has_children", UNSET)
        metrics_batch_id = unread.pop("metrics_batch_id", UNSET)
        session_batch_id = unread.pop("session_batch_id", UNSET)
        _feedback_rating_info = unread.pop("feedback_rating_info", UNSET)
        feedback_rating_info: dict[str, FeedbackRatingInfo] | Unset = UNSET
        if not isinstance(_feedback_rating_info, Unset):
            feedback_rating_info = {}
            for (
                feedback_rating_info_item_key,
                feedback_rating_info_item_data,
            ) in _feedback_rating_info.items():
                feedback_rating_info_item = FeedbackRatingInfo.from_dict(
                    feedback_rating_info_item_data
                )

                feedback_rating_info[feedback_rating_info_item_key] = feedback_rating_info_item
        _annotations = unread.pop("annotations", UNSET)
        annotations: dict[str, dict[str, AnnotationRatingInfo]] | Unset = UNSET
        if not isinstance(_annotations, Unset):
            annotations = {}
            for annotations_item_key, annotations_item_data in _annotations.items():
                annotations_item = {}
                for (
                    annotations_item_item_key,
                    annotations_item_item_data,
                ) in annotations_item_data.items():
                    annotations_item_item = AnnotationRatingInfo.from_dict(
                        annotations_item_item_data
                    )

                    annotations_item[annotations_item_item_key] = annotations_item_item

                annotations[annotations_item_key] = annotations_item
        file_ids = cast(list[str], unread.pop("file_ids", UNSET))
        _file_modalities = unread.pop("file_modalities", UNSET)
        file_modalities: list[ContentModality] | Unset = UNSET
        if _file_modalities is not UNSET:
            file_modalities = []
            for file_modalities_item_data in _file_modalities:
                file_modalities_item = ContentModality(file_modalities_item_data)

                file_modalities.append(file_modalities_item)
        _annotation_aggregates = unread.pop("annotation_aggregates", UNSET)
        annotation_aggregates: dict[str, AnnotationAggregate] | Unset = UNSET
        if not isinstance(_annotation_aggregates, Unset):
            annotation_aggregates = {}
            for (
                annotation_aggregates_item_key,
                annotation_aggregates_item_data,
            ) in _annotation_aggregates.items():
                annotation_aggregates_item = AnnotationAggregate.from_dict(
                    annotation_aggregates_item_data
                )

                annotation_aggregates[annotation_aggregates_item_key] = annotation_aggregates_item
        annotation_agreement = unread.pop("annotation_agreement", UNSET)
        overall_annotation_agreement = unread.pop("overall_annotation_agreement", UNSET)
        annotation_queue_ids = cast(list[str], unread.pop("annotation_queue_ids", UNSET))
        fully_annotated = unread.pop("fully_annotated", UNSET)
        progress_message = unread.pop("progress_message", UNSET)
        error_message = unread.pop("error_message", UNSET)

        def _parse_metric_info(
            data: Any,
        ) -> (
            dict[
                str,
                MetricComputing
                | MetricError
                | MetricFailed
                | MetricNotApplicable
                | MetricNotComputed
                | MetricPending
                | MetricRollUp
                | MetricSuccess,
            ]
            | None
            | Unset
        ):
            if isinstance(data, dict):
                metric_info_type_0 = {}
                for metric_info_type_0_item_key, metric_info_type_0_item_data in data.items():

                    def _parse_metric_info_type_0_item(
                        data: Any,
                    ) -> (
                        MetricComputing
                        | MetricError
                        | MetricFailed
                        | MetricNotApplicable
                        | MetricNotComputed
                        | MetricPending
                        | MetricRollUp
                        | MetricSuccess
                    ):
                        if isinstance(data, dict):
                            match data.get("status_type"):
                                case "not_computed":
                                    metric_info_type_0_item_type_0 = MetricNotComputed.from_dict(
                                        data
                                    )

                                    return metric_info_type_0_item_type_0

                                case "pending":
                                    metric_info_type_0_item_type_1 = MetricPending.from_dict(data)

                                    return metric_info_type_0_item_type_1

                                case "computing":
                                    metric_info_type_0_item_type_2 = MetricComputing.from_dict(data)

                                    return metric_info_type_0_item_type_2

                                case "not_applicable":
                                    metric_info_type_0_item_type_3 = MetricNotApplicable.from_dict(
                                        data
                                    )

                                    return metric_info_type_0_item_type_3

                                case "success":
                                    metric_info_type_0_item_type_4 = MetricSuccess.from_dict(data)

                                    return metric_info_type_0_item_type_4

                                case "error":
                                    metric_info_type_0_item_type_5 = MetricError.from_dict(data)

                                    return metric_info_type_0_item_type_5

                                case "failed":
                                    metric_info_type_0_item_type_6 = MetricFailed.from_dict(data)

                                    return metric_info_type_0_item_type_6

                                case "roll_up":
                                    metric_info_type_0_item_type_7 = MetricRollUp.from_dict(data)

                                    return metric_info_type_0_item_type_7

                        return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                    metric_info_type_0_item = _parse_metric_info_type_0_item(
                        metric_info_type_0_item_data
                    )

                    metric_info_type_0[metric_info_type_0_item_key] = metric_info_type_0_item

                return metric_info_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        metric_info = _parse_metric_info(unread.pop("metric_info", UNSET))

        def _parse_files(data: Any) -> dict[str, FileMetadata] | None | Unset:
            if isinstance(data, dict):
                files_type_0 = {}
                for files_type_0_item_key, files_type_0_item_data in data.items():
                    files_type_0_item = FileMetadata.from_dict(files_type_0_item_data)

                    files_type_0[files_type_0_item_key] = files_type_0_item

                return files_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        files = _parse_files(unread.pop("files", UNSET))

        def _parse_parent_id(data: Any) -> None | Unset | UUID:
            if isinstance(data, str):
                parent_id_type_0 = UUID(data)

                return parent_id_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        parent_id = _parse_parent_id(unread.pop("parent_id", UNSET))
        is_complete = unread.pop("is_complete", UNSET)
        step_number = unread.pop("step_number", UNSET)
        model = cls(
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
            id=id,
            session_id=session_id,
            trace_id=trace_id,
            project_id=project_id,
            run_id=run_id,
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
            parent_id=parent_id,
            is_complete=is_complete,
            step_number=step_number,
        )
        model.additional_properties = unread
        return model
