# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ExperimentResponse"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.task_type import TaskType
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.experiment_dataset import ExperimentDataset
    from ..models.experiment_playground import ExperimentPlayground
    from ..models.experiment_prompt import ExperimentPrompt
    from ..models.experiment_status import ExperimentStatus
    from ..models.feedback_aggregate import FeedbackAggregate
    from ..models.metric_aggregates import MetricAggregates
    from ..models.prompt_run_settings import PromptRunSettings
    from ..models.run_tag_db import RunTagDB
    from ..models.user_info import UserInfo


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.experiment_dataset import ExperimentDataset
    from ..models.experiment_playground import ExperimentPlayground
    from ..models.experiment_prompt import ExperimentPrompt
    from ..models.experiment_status import ExperimentStatus
    from ..models.feedback_aggregate import FeedbackAggregate
    from ..models.metric_aggregates import MetricAggregates
    from ..models.prompt_run_settings import PromptRunSettings
    from ..models.run_tag_db import RunTagDB
    from ..models.user_info import UserInfo

    globals().update(
        ExperimentDataset=ExperimentDataset,
        ExperimentPlayground=ExperimentPlayground,
        ExperimentPrompt=ExperimentPrompt,
        ExperimentStatus=ExperimentStatus,
        FeedbackAggregate=FeedbackAggregate,
        MetricAggregates=MetricAggregates,
        PromptRunSettings=PromptRunSettings,
        RunTagDB=RunTagDB,
        UserInfo=UserInfo,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ExperimentResponse(OpenModel):
    """An experiment.

    Attributes:
        id (str):
        project_id (str):
        task_type (TaskType): Kind of a run; 16 is an experiment, 17 one of a playground.
        created_at (datetime.datetime | Unset):
        updated_at (datetime.datetime | None | Unset):
        name (str | Unset):  Default: ''.
        created_by (None | str | Unset):
        created_by_user (None | Unset | UserInfo):
        num_spans (int | None | Unset): Spans that are stored for it.
        num_traces (int | None | Unset): Traces that are stored for it.
        num_sessions (int | None | Unset): Sessions that are stored for it.
        dataset (ExperimentDataset | None | Unset):
        aggregate_metrics (dict[str, Any] | Unset): One number by key, such as
            average_correctness.
        structured_aggregate_metrics (dict[str, MetricAggregates] | None | Unset): Average,
            spread and count of each metric, by scorer id or metric name.
        aggregate_feedback (dict[str, FeedbackAggregate] | Unset): What people's ratings come
            to.
        rating_aggregates (dict[str, dict[str, FeedbackAggregate]] | Unset): What people's
            ratings come to, by annotation template and kind of record.
        ranking_score (float | None | Unset): The number that experiments are ranked by.
        rank (int | None | Unset): Place among the ranked experiments of the project.
        winner (bool | None | Unset): Marked as the best.
        playground_id (None | str | Unset):
        playground (ExperimentPlayground | None | Unset):
        prompt_run_settings (None | PromptRunSettings | Unset): How the prompt was run.
        prompt_model (None | str | Unset): The model that ran it.
        prompt (ExperimentPrompt | None | Unset):
        tags (dict[str, list[RunTagDB]] | Unset): Tags by type.
        status (ExperimentStatus | Unset): How far an experiment is.
        experiment_group_id (None | str | Unset):
        experiment_group_name (None | str | Unset):
        experiment_group_is_system (bool | None | Unset): The group was made by the service
            for experiments without a group.
    """

    id: str
    project_id: str
    task_type: TaskType
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    name: str | Unset = ""
    created_by: None | str | Unset = UNSET
    created_by_user: None | Unset | UserInfo = UNSET
    num_spans: int | None | Unset = UNSET
    num_traces: int | None | Unset = UNSET
    num_sessions: int | None | Unset = UNSET
    dataset: ExperimentDataset | None | Unset = UNSET
    aggregate_metrics: dict[str, Any] | Unset = UNSET
    structured_aggregate_metrics: dict[str, MetricAggregates] | None | Unset = UNSET
    aggregate_feedback: dict[str, FeedbackAggregate] | Unset = UNSET
    rating_aggregates: dict[str, dict[str, FeedbackAggregate]] | Unset = UNSET
    ranking_score: float | None | Unset = UNSET
    rank: int | None | Unset = UNSET
    winner: bool | None | Unset = UNSET
    playground_id: None | str | Unset = UNSET
    playground: ExperimentPlayground | None | Unset = UNSET
    prompt_run_settings: None | PromptRunSettings | Unset = UNSET
    prompt_model: None | str | Unset = UNSET
    prompt: ExperimentPrompt | None | Unset = UNSET
    tags: dict[str, list[RunTagDB]] | Unset = UNSET
    status: ExperimentStatus | Unset = UNSET
    experiment_group_id: None | str | Unset = UNSET
    experiment_group_name: None | str | Unset = UNSET
    experiment_group_is_system: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["project_id"] = self.project_id
        field_dict["task_type"] = to_json(self.task_type)
        if not isinstance(self.created_at, Unset):
            field_dict["created_at"] = to_json(self.created_at)
        if not isinstance(self.updated_at, Unset):
            field_dict["updated_at"] = to_json(self.updated_at)
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.created_by, Unset):
            field_dict["created_by"] = self.created_by
        if not isinstance(self.created_by_user, Unset):
            field_dict["created_by_user"] = to_json(self.created_by_user)
        if not isinstance(self.num_spans, Unset):
            field_dict["num_spans"] = self.num_spans
        if not isinstance(self.num_traces, Unset):
            field_dict["num_traces"] = self.num_traces
        if not isinstance(self.num_sessions, Unset):
            field_dict["num_sessions"] = self.num_sessions
        if not isinstance(self.dataset, Unset):
            field_dict["dataset"] = to_json(self.dataset)
        if not isinstance(self.aggregate_metrics, Unset):
            field_dict["aggregate_metrics"] = self.aggregate_metrics
        if not isinstance(self.structured_aggregate_metrics, Unset):
            field_dict["structured_aggregate_metrics"] = to_json(self.structured_aggregate_metrics)
        if not isinstance(self.aggregate_feedback, Unset):
            field_dict["aggregate_feedback"] = to_json(self.aggregate_feedback)
        if not isinstance(self.rating_aggregates, Unset):
            field_dict["rating_aggregates"] = to_json(self.rating_aggregates)
        if not isinstance(self.ranking_score, Unset):
            field_dict["ranking_score"] = self.ranking_score
        if not isinstance(self.rank, Unset):
            field_dict["rank"] = self.rank
        if not isinstance(self.winner, Unset):
            field_dict["winner"] = self.winner
        if not isinstance(self.playground_id, Unset):
            field_dict["playground_id"] = self.playground_id
        if not isinstance(self.playground, Unset):
            field_dict["playground"] = to_json(self.playground)
        if not isinstance(self.prompt_run_settings, Unset):
            field_dict["prompt_run_settings"] = to_json(self.prompt_run_settings)
        if not isinstance(self.prompt_model, Unset):
            field_dict["prompt_model"] = self.prompt_model
        if not isinstance(self.prompt, Unset):
            field_dict["prompt"] = to_json(self.prompt)
        if not isinstance(self.tags, Unset):
            field_dict["tags"] = to_json(self.tags)
        if not isinstance(self.status, Unset):
            field_dict["status"] = to_json(self.status)
        if not isinstance(self.experiment_group_id, Unset):
            field_dict["experiment_group_id"] = self.experiment_group_id
        if not isinstance(self.experiment_group_name, Unset):
            field_dict["experiment_group_name"] = self.experiment_group_name
        if not isinstance(self.experiment_group_is_system, Unset):
            field_dict["experiment_group_is_system"] = self.experiment_group_is_system
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        project_id = unread.pop("project_id")
        task_type = TaskType(unread.pop("task_type"))
        _created_at = unread.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        def _parse_updated_at(data: Any) -> datetime.datetime | None | Unset:
            if isinstance(data, str):
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        updated_at = _parse_updated_at(unread.pop("updated_at", UNSET))
        name = unread.pop("name", UNSET)
        created_by = unread.pop("created_by", UNSET)

        def _parse_created_by_user(data: Any) -> None | Unset | UserInfo:
            if isinstance(data, dict):
                created_by_user_type_0 = UserInfo.from_dict(data)

                return created_by_user_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        created_by_user = _parse_created_by_user(unread.pop("created_by_user", UNSET))
        num_spans = unread.pop("num_spans", UNSET)
        num_traces = unread.pop("num_traces", UNSET)
        num_sessions = unread.pop("num_sessions", UNSET)

        def _parse_dataset(data: Any) -> ExperimentDataset | None | Unset:
            if isinstance(data, dict):
                dataset_type_0 = ExperimentDataset.from_dict(data)

                return dataset_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        dataset = _parse_dataset(unread.pop("dataset", UNSET))
        aggregate_metrics = unread.pop("aggregate_metrics", UNSET)

        def _parse_structured_aggregate_metrics(
            data: Any,
        ) -> dict[str, MetricAggregates] | None | Unset:
            if isinstance(data, dict):
                structured_aggregate_metrics_type_0 = {}
                for (
                    structured_aggregate_metrics_type_0_item_key,
                    structured_aggregate_metrics_type_0_item_data,
                ) in data.items():
                    structured_aggregate_metrics_type_0_item = MetricAggregates.from_dict(
                        structured_aggregate_metrics_type_0_item_data
                    )

                    structured_aggregate_metrics_type_0[
                        structured_aggregate_metrics_type_0_item_key
                    ] = structured_aggregate_metrics_type_0_item

                return structured_aggregate_metrics_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        structured_aggregate_metrics = _parse_structured_aggregate_metrics(
            unread.pop("structured_aggregate_metrics", UNSET)
        )
        _aggregate_feedback = unread.pop("aggregate_feedback", UNSET)
        aggregate_feedback: dict[str, FeedbackAggregate] | Unset = UNSET
        if not isinstance(_aggregate_feedback, Unset):
            aggregate_feedback = {}
            for (
                aggregate_feedback_item_key,
                aggregate_feedback_item_data,
            ) in _aggregate_feedback.items():
                aggregate_feedback_item = FeedbackAggregate.from_dict(aggregate_feedback_item_data)

                aggregate_feedback[aggregate_feedback_item_key] = aggregate_feedback_item
        _rating_aggregates = unread.pop("rating_aggregates", UNSET)
        rating_aggregates: dict[str, dict[str, FeedbackAggregate]] | Unset = UNSET
        if not isinstance(_rating_aggregates, Unset):
            rating_aggregates = {}
            for (
                rating_aggregates_item_key,
                rating_aggregates_item_data,
            ) in _rating_aggregates.items():
                rating_aggregates_item = {}
                for (
                    rating_aggregates_item_item_key,
                    rating_aggregates_item_item_data,
                ) in rating_aggregates_item_data.items():
                    rating_aggregates_item_item = FeedbackAggregate.from_dict(
                        rating_aggregates_item_item_data
                    )

                    rating_aggregates_item[rating_aggregates_item_item_key] = (
                        rating_aggregates_item_item
                    )

                rating_aggregates[rating_aggregates_item_key] = rating_aggregates_item
        ranking_score = unread.pop("ranking_score", UNSET)
        rank = unread.pop("rank", UNSET)
        winner = unread.pop("winner", UNSET)
        playground_id = unread.pop("playground_id", UNSET)

        def _parse_playground(data: Any) -> ExperimentPlayground | None | Unset:
            if isinstance(data, dict):
                playground_type_0 = ExperimentPlayground.from_dict(data)

                return playground_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        playground = _parse_playground(unread.pop("playground", UNSET))

        def _parse_prompt_run_settings(data: Any) -> None | PromptRunSettings | Unset:
            if isinstance(data, dict):
                prompt_run_settings_type_0 = PromptRunSettings.from_dict(data)

                return prompt_run_settings_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        prompt_run_settings = _parse_prompt_run_settings(unread.pop("prompt_run_settings", UNSET))
        prompt_model = unread.pop("prompt_model", UNSET)

        def _parse_prompt(data: Any) -> ExperimentPrompt | None | Unset:
            if isinstance(data, dict):
                prompt_type_0 = ExperimentPrompt.from_dict(data)

                return prompt_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        prompt = _parse_prompt(unread.pop("prompt", UNSET))
        _tags = unread.pop("tags", UNSET)
        tags: dict[str, list[RunTagDB]] | Unset = UNSET
        if not isinstance(_tags, Unset):
            tags = {}
            for tags_item_key, tags_item_data in _tags.items():
                tags_item = []
                _tags_item = tags_item_data
                for tags_item_item_data in _tags_item:
                    tags_item_item = RunTagDB.from_dict(tags_item_item_data)

                    tags_item.append(tags_item_item)

                tags[tags_item_key] = tags_item
        _status = unread.pop("status", UNSET)
        status: ExperimentStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = ExperimentStatus.from_dict(_status)
        experiment_group_id = unread.pop("experiment_group_id", UNSET)
        experiment_group_name = unread.pop("experiment_group_name", UNSET)
        experiment_group_is_system = unread.pop("experiment_group_is_system", UNSET)
        model = cls(
            id=id,
            project_id=project_id,
            task_type=task_type,
            created_at=created_at,
            updated_at=updated_at,
            name=name,
            created_by=created_by,
            created_by_user=created_by_user,
            num_spans=num_spans,
            num_traces=num_traces,
            num_sessions=num_sessions,
            dataset=dataset,
            aggregate_metrics=aggregate_metrics,
            structured_aggregate_metrics=structured_aggregate_metrics,
            aggregate_feedback=aggregate_feedback,
            rating_aggregates=rating_aggregates,
            ranking_score=ranking_score,
            rank=rank,
            winner=winner,
            playground_id=playground_id,
            playground=playground,
            prompt_run_settings=prompt_run_settings,
            prompt_model=prompt_model,
            prompt=prompt,
            tags=tags,
            status=status,
            experiment_group_id=experiment_group_id,
            experiment_group_name=experiment_group_name,
            experiment_group_is_system=experiment_group_is_system,
        )
        model.additional_properties = unread
        return model
