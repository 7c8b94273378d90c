# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ExperimentCreateRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.experiment_create_request_task_type import ExperimentCreateRequestTaskType
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.experiment_dataset_request import ExperimentDatasetRequest
    from ..models.prompt_run_settings import PromptRunSettings
    from ..models.scorer_config import ScorerConfig


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.experiment_dataset_request import ExperimentDatasetRequest
    from ..models.prompt_run_settings import PromptRunSettings
    from ..models.scorer_config import ScorerConfig

    globals().update(
        ExperimentDatasetRequest=ExperimentDatasetRequest,
        PromptRunSettings=PromptRunSettings,
        ScorerConfig=ScorerConfig,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ExperimentCreateRequest(OpenModel):
    """A new experiment.

    Attributes:
        name (str): The name. It need not be the only one.
        task_type (ExperimentCreateRequestTaskType | Unset): 16 is an experiment, 17 one that
            belongs to a playground. Default: ExperimentCreateRequestTaskType.VALUE_16.
        playground_id (None | str | Unset):
        prompt_template_version_id (None | str | Unset): The prompt to run, if the service is
            to run one.
        dataset (ExperimentDatasetRequest | None | Unset): The dataset that the experiment
            runs over, at one version.
        playground_prompt_id (None | str | Unset):
        prompt_settings (None | PromptRunSettings | Unset): How to run the prompt.
        scorers (list[ScorerConfig] | Unset): What to compute of each trace.
        trigger (bool | Unset): Start the run at once, in the service. Default: False.
        experiment_group_id (None | str | Unset): The group to join. It must exist, and wins
            over experiment_group_name.
        experiment_group_name (None | str | Unset): The group to join, by name; made if it
            does not exist.
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
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["name"] = self.name
        if not isinstance(self.task_type, Unset):
            field_dict["task_type"] = to_json(self.task_type)
        if not isinstance(self.playground_id, Unset):
            field_dict["playground_id"] = self.playground_id
        if not isinstance(self.prompt_template_version_id, Unset):
            field_dict["prompt_template_version_id"] = self.prompt_template_version_id
        if not isinstance(self.dataset, Unset):
            field_dict["dataset"] = to_json(self.dataset)
        if not isinstance(self.playground_prompt_id, Unset):
            field_dict["playground_prompt_id"] = self.playground_prompt_id
        if not isinstance(self.prompt_settings, Unset):
            field_dict["prompt_settings"] = to_json(self.prompt_settings)
        if not isinstance(self.scorers, Unset):
            field_dict["scorers"] = to_json(self.scorers)
        if not isinstance(self.trigger, Unset):
            field_dict["trigger"] = self.trigger
        if not isinstance(self.experiment_group_id, Unset):
            field_dict["experiment_group_id"] = self.experiment_group_id
        if not isinstance(self.experiment_group_name, Unset):
            field_dict["experiment_group_name"] = self.experiment_group_name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        name = unread.pop("name")
        _task_type = unread.pop("task_type", UNSET)
        task_type: ExperimentCreateRequestTaskType | Unset
        if isinstance(_task_type, Unset):
            task_type = UNSET
        else:
            task_type = ExperimentCreateRequestTaskType(_task_type)
        playground_id = unread.pop("playground_id", UNSET)
        prompt_template_version_id = unread.pop("prompt_template_version_id", UNSET)

        def _parse_dataset(data: Any) -> ExperimentDatasetRequest | None | Unset:
            if isinstance(data, dict):
                dataset_type_0 = ExperimentDatasetRequest.from_dict(data)

                return dataset_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        dataset = _parse_dataset(unread.pop("dataset", UNSET))
        playground_prompt_id = unread.pop("playground_prompt_id", UNSET)

        def _parse_prompt_settings(data: Any) -> None | PromptRunSettings | Unset:
            if isinstance(data, dict):
                prompt_settings_type_0 = PromptRunSettings.from_dict(data)

                return prompt_settings_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        prompt_settings = _parse_prompt_settings(unread.pop("prompt_settings", UNSET))
        _scorers = unread.pop("scorers", UNSET)
        scorers: list[ScorerConfig] | Unset = UNSET
        if _scorers is not UNSET:
            scorers = []
            for scorers_item_data in _scorers:
                scorers_item = ScorerConfig.from_dict(scorers_item_data)

                scorers.append(scorers_item)
        trigger = unread.pop("trigger", UNSET)
        experiment_group_id = unread.pop("experiment_group_id", UNSET)
        experiment_group_name = unread.pop("experiment_group_name", UNSET)
        model = cls(
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
        model.additional_properties = unread
        return model
