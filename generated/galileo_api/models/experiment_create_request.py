# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.experiment_create_request_task_type import ExperimentCreateRequestTaskType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.experiment_dataset_request import ExperimentDatasetRequest
    from ..models.prompt_run_settings import PromptRunSettings
    from ..models.scorer_config import ScorerConfig


T = TypeVar("T", bound="ExperimentCreateRequest")


@_attrs_define
class ExperimentCreateRequest:
    """
    Attributes:
        name (str):
        task_type (ExperimentCreateRequestTaskType | Unset):  Default: ExperimentCreateRequestTaskType.VALUE_16.
        playground_id (None | str | Unset):
        prompt_template_version_id (None | str | Unset):
        dataset (ExperimentDatasetRequest | None | Unset):
        playground_prompt_id (None | str | Unset):
        prompt_settings (None | PromptRunSettings | Unset):
        scorers (list[ScorerConfig] | Unset):
        trigger (bool | Unset):  Default: False.
        experiment_group_id (None | str | Unset):
        experiment_group_name (None | str | Unset):
    """

    name: str
    task_type: ExperimentCreateRequestTaskType | Unset = ExperimentCreateRequestTaskType.VALUE_16
    playground_id: None | str | Unset = UNSET
    prompt_template_version_id: None | str | Unset = UNSET
    dataset: ExperimentDatasetRequest | None | Unset = UNSET
    playground_prompt_id: None | str | Unset = UNSET
    prompt_settings: None | PromptRunSettings | Unset = UNSET
    scorers: list[ScorerConfig] | Unset = UNSET
    trigger: bool | Unset = False
    experiment_group_id: None | str | Unset = UNSET
    experiment_group_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.experiment_dataset_request import ExperimentDatasetRequest  # noqa: PLC0415
        from ..models.prompt_run_settings import PromptRunSettings  # noqa: PLC0415

        name = self.name

        task_type: int | Unset = UNSET
        if not isinstance(self.task_type, Unset):
            task_type = self.task_type.value

        playground_id: None | str | Unset
        if isinstance(self.playground_id, Unset):
            playground_id = UNSET
        else:
            playground_id = self.playground_id

        prompt_template_version_id: None | str | Unset
        if isinstance(self.prompt_template_version_id, Unset):
            prompt_template_version_id = UNSET
        else:
            prompt_template_version_id = self.prompt_template_version_id

        dataset: dict[str, Any] | None | Unset
        if isinstance(self.dataset, Unset):
            dataset = UNSET
        elif isinstance(self.dataset, ExperimentDatasetRequest):
            dataset = self.dataset.to_dict()
        else:
            dataset = self.dataset

        playground_prompt_id: None | str | Unset
        if isinstance(self.playground_prompt_id, Unset):
            playground_prompt_id = UNSET
        else:
            playground_prompt_id = self.playground_prompt_id

        prompt_settings: dict[str, Any] | None | Unset
        if isinstance(self.prompt_settings, Unset):
            prompt_settings = UNSET
        elif isinstance(self.prompt_settings, PromptRunSettings):
            prompt_settings = self.prompt_settings.to_dict()
        else:
            prompt_settings = self.prompt_settings

        scorers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.scorers, Unset):
            scorers = []
            for scorers_item_data in self.scorers:
                scorers_item = scorers_item_data.to_dict()
                scorers.append(scorers_item)

        trigger = self.trigger

        experiment_group_id: None | str | Unset
        if isinstance(self.experiment_group_id, Unset):
            experiment_group_id = UNSET
        else:
            experiment_group_id = self.experiment_group_id

        experiment_group_name: None | str | Unset
        if isinstance(self.experiment_group_name, Unset):
            experiment_group_name = UNSET
        else:
            experiment_group_name = self.experiment_group_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if task_type is not UNSET:
            field_dict["task_type"] = task_type
        if playground_id is not UNSET:
            field_dict["playground_id"] = playground_id
        if prompt_template_version_id is not UNSET:
            field_dict["prompt_template_version_id"] = prompt_template_version_id
        if dataset is not UNSET:
            field_dict["dataset"] = dataset
        if playground_prompt_id is not UNSET:
            field_dict["playground_prompt_id"] = playground_prompt_id
        if prompt_settings is not UNSET:
            field_dict["prompt_settings"] = prompt_settings
        if scorers is not UNSET:
            field_dict["scorers"] = scorers
        if trigger is not UNSET:
            field_dict["trigger"] = trigger
        if experiment_group_id is not UNSET:
            field_dict["experiment_group_id"] = experiment_group_id
        if experiment_group_name is not UNSET:
            field_dict["experiment_group_name"] = experiment_group_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.experiment_dataset_request import ExperimentDatasetRequest  # noqa: PLC0415
        from ..models.prompt_run_settings import PromptRunSettings  # noqa: PLC0415
        from ..models.scorer_config import ScorerConfig  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        _task_type = d.pop("task_type", UNSET)
        task_type: ExperimentCreateRequestTaskType | Unset
        if isinstance(_task_type, Unset):
            task_type = UNSET
        else:
            task_type = ExperimentCreateRequestTaskType(_task_type)

        def _parse_playground_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        playground_id = _parse_playground_id(d.pop("playground_id", UNSET))

        def _parse_prompt_template_version_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prompt_template_version_id = _parse_prompt_template_version_id(
            d.pop("prompt_template_version_id", UNSET)
        )

        def _parse_dataset(data: object) -> ExperimentDatasetRequest | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                dataset_type_0 = ExperimentDatasetRequest.from_dict(data)

                return dataset_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExperimentDatasetRequest | None | Unset, data)

        dataset = _parse_dataset(d.pop("dataset", UNSET))

        def _parse_playground_prompt_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        playground_prompt_id = _parse_playground_prompt_id(d.pop("playground_prompt_id", UNSET))

        def _parse_prompt_settings(data: object) -> None | PromptRunSettings | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                prompt_settings_type_0 = PromptRunSettings.from_dict(data)

                return prompt_settings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PromptRunSettings | Unset, data)

        prompt_settings = _parse_prompt_settings(d.pop("prompt_settings", UNSET))

        _scorers = d.pop("scorers", UNSET)
        scorers: list[ScorerConfig] | Unset = UNSET
        if _scorers is not UNSET:
            scorers = []
            for scorers_item_data in _scorers:
                scorers_item = ScorerConfig.from_dict(scorers_item_data)

                scorers.append(scorers_item)

        trigger = d.pop("trigger", UNSET)

        def _parse_experiment_group_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        experiment_group_id = _parse_experiment_group_id(d.pop("experiment_group_id", UNSET))

        def _parse_experiment_group_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        experiment_group_name = _parse_experiment_group_name(d.pop("experiment_group_name", UNSET))

        experiment_create_request = cls(
            name=name,
            task_type=task_type,
            playground_id=playground_id,
            prompt_template_version_id=prompt_template_version_id,
            dataset=dataset,
            playground_prompt_id=playground_prompt_id,
            prompt_settings=prompt_settings,
            scorers=scorers,
            trigger=trigger,
            experiment_group_id=experiment_group_id,
            experiment_group_name=experiment_group_name,
        )

        experiment_create_request.additional_properties = d
        return experiment_create_request

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
