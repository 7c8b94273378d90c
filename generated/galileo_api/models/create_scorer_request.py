# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""CreateScorerRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.input_type_enum import InputTypeEnum
from ..models.model_type import ModelType
from ..models.multimodal_capability import MultimodalCapability
from ..models.output_type_enum import OutputTypeEnum
from ..models.roll_up_method_display_options import RollUpMethodDisplayOptions
from ..models.scorer_types import ScorerTypes
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.metric_color_picker_boolean import MetricColorPickerBoolean
    from ..models.metric_color_picker_categorical import MetricColorPickerCategorical
    from ..models.metric_color_picker_multi_label import MetricColorPickerMultiLabel
    from ..models.metric_color_picker_numeric import MetricColorPickerNumeric
    from ..models.scorer_defaults import ScorerDefaults


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.metric_color_picker_boolean import MetricColorPickerBoolean
    from ..models.metric_color_picker_categorical import MetricColorPickerCategorical
    from ..models.metric_color_picker_multi_label import MetricColorPickerMultiLabel
    from ..models.metric_color_picker_numeric import MetricColorPickerNumeric
    from ..models.scorer_defaults import ScorerDefaults

    globals().update(
        MetricColorPickerBoolean=MetricColorPickerBoolean,
        MetricColorPickerCategorical=MetricColorPickerCategorical,
        MetricColorPickerMultiLabel=MetricColorPickerMultiLabel,
        MetricColorPickerNumeric=MetricColorPickerNumeric,
        ScorerDefaults=ScorerDefaults,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class CreateScorerRequest(OpenModel):
    """A new scorer.

    Attributes:
        name (str): The name that code uses.
        scorer_type (ScorerTypes): How a scorer works: a prompt for a model, code, a fine-
            tuned model, or one that comes with the service.
        id (None | str | Unset):
        label (None | str | Unset): The name that people read.
        description (str | Unset):  Default: ''.
        tags (list[str] | Unset):
        defaults (None | ScorerDefaults | Unset):
        deprecated (bool | None | Unset):
        model_type (ModelType | None | Unset):
        ground_truth (bool | None | Unset): It needs the expected output.
        default_version_id (None | str | Unset):
        user_prompt (None | str | Unset):
        scoreable_node_types (list[str] | None | Unset):
        output_type (None | OutputTypeEnum | Unset):
        input_type (InputTypeEnum | None | Unset):
        multimodal_capabilities (list[MultimodalCapability] | None | Unset):
        required_scorers (list[str] | None | Unset): Scorers that must run before it.
        required_metric_ids (list[str] | None | Unset):
        roll_up_method (None | RollUpMethodDisplayOptions | Unset):
        metric_color_picker_config (MetricColorPickerBoolean | MetricColorPickerCategorical |
            MetricColorPickerMultiLabel | MetricColorPickerNumeric | None | Unset):
        is_global (bool | None | Unset): It can be used in every project.
        project_ids (list[str] | Unset): The projects that may use it, if not all.
    """

    name: str
    scorer_type: ScorerTypes
    id: None | str | Unset = UNSET
    label: None | str | Unset = UNSET
    description: str | Unset = ""
    tags: list[str] | Unset = UNSET
    defaults: None | ScorerDefaults | Unset = UNSET
    deprecated: bool | None | Unset = UNSET
    model_type: ModelType | None | Unset = UNSET
    ground_truth: bool | None | Unset = UNSET
    default_version_id: None | str | Unset = UNSET
    user_prompt: None | str | Unset = UNSET
    scoreable_node_types: list[str] | None | Unset = UNSET
    output_type: None | OutputTypeEnum | Unset = UNSET
    input_type: InputTypeEnum | None | Unset = UNSET
    multimodal_capabilities: list[MultimodalCapability] | None | Unset = UNSET
    required_scorers: list[str] | None | Unset = UNSET
    required_metric_ids: list[str] | None | Unset = UNSET
    roll_up_method: None | RollUpMethodDisplayOptions | Unset = UNSET
    metric_color_picker_config: (
        MetricColorPickerBoolean
        | MetricColorPickerCategorical
        | MetricColorPickerMultiLabel
        | MetricColorPickerNumeric
        | None
        | Unset
    ) = UNSET
    is_global: bool | None | Unset = UNSET
    project_ids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["name"] = self.name
        field_dict["scorer_type"] = to_json(self.scorer_type)
        if not isinstance(self.id, Unset):
            field_dict["id"] = self.id
        if not isinstance(self.label, Unset):
            field_dict["label"] = self.label
        if not isinstance(self.description, Unset):
            field_dict["description"] = self.description
        if not isinstance(self.tags, Unset):
            field_dict["tags"] = self.tags
        if not isinstance(self.defaults, Unset):
            field_dict["defaults"] = to_json(self.defaults)
        if not isinstance(self.deprecated, Unset):
            field_dict["deprecated"] = self.deprecated
        if not isinstance(self.model_type, Unset):
            field_dict["model_type"] = to_json(self.model_type)
        if not isinstance(self.ground_truth, Unset):
            field_dict["ground_truth"] = self.ground_truth
        if not isinstance(self.default_version_id, Unset):
            field_dict["default_version_id"] = self.default_version_id
        if not isinstance(self.user_prompt, Unset):
            field_dict["user_prompt"] = self.user_prompt
        if not isinstance(self.scoreable_node_types, Unset):
            field_dict["scoreable_node_types"] = self.scoreable_node_types
        if not isinstance(self.output_type, Unset):
            field_dict["output_type"] = to_json(self.output_type)
        if not isinstance(self.input_type, Unset):
            field_dict["input_type"] = to_json(self.input_type)
        if not isinstance(self.multimodal_capabilities, Unset):
            field_dict["multimodal_capabilities"] = to_json(self.multimodal_capabilities)
        if not isinstance(self.required_scorers, Unset):
            field_dict["required_scorers"] = self.required_scorers
        if not isinstance(self.required_metric_ids, Unset):
            field_dict["required_metric_ids"] = self.required_metric_ids
        if not isinstance(self.roll_up_method, Unset):
            field_dict["roll_up_method"] = to_json(self.roll_up_method)
        if not isinstance(self.metric_color_picker_config, Unset):
            field_dict["metric_color_picker_config"] = to_json(self.metric_color_picker_config)
        if not isinstance(self.is_global, Unset):
            field_dict["is_global"] = self.is_global
        if not isinstance(self.project_ids, Unset):
            field_dict["project_ids"] = self.project_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        name = unread.pop("name")
        scorer_type = ScorerTypes(unread.pop("scorer_type"))
        id = unread.pop("id", UNSET)
        label = unread.pop("label", UNSET)
        description = unread.pop("description", UNSET)
        tags = cast(list[str], unread.pop("tags", UNSET))

        def _parse_defaults(data: Any) -> None | ScorerDefaults | Unset:
            if isinstance(data, dict):
                defaults_type_0 = ScorerDefaults.from_dict(data)

                return defaults_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        defaults = _parse_defaults(unread.pop("defaults", UNSET))
        deprecated = unread.pop("deprecated", UNSET)

        def _parse_model_type(data: Any) -> ModelType | None | Unset:
            if isinstance(data, str):
                model_type_type_0 = ModelType(data)

                return model_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        model_type = _parse_model_type(unread.pop("model_type", UNSET))
        ground_truth = unread.pop("ground_truth", UNSET)
        default_version_id = unread.pop("default_version_id", UNSET)
        user_prompt = unread.pop("user_prompt", UNSET)
        scoreable_node_types = unread.pop("scoreable_node_types", UNSET)

        def _parse_output_type(data: Any) -> None | OutputTypeEnum | Unset:
            if isinstance(data, str):
                output_type_type_0 = OutputTypeEnum(data)

                return output_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        output_type = _parse_output_type(unread.pop("output_type", UNSET))

        def _parse_input_type(data: Any) -> InputTypeEnum | None | Unset:
            if isinstance(data, str):
                input_type_type_0 = InputTypeEnum(data)

                return input_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        input_type = _parse_input_type(unread.pop("input_type", UNSET))

        def _parse_multimodal_capabilities(data: Any) -> list[MultimodalCapability] | None | Unset:
            if isinstance(data, list):
                multimodal_capabilities_type_0 = []
                _multimodal_capabilities_type_0 = data
                for multimodal_capabilities_type_0_item_data in _multimodal_capabilities_type_0:
                    multimodal_capabilities_type_0_item = MultimodalCapability(
                        multimodal_capabilities_type_0_item_data
                    )

                    multimodal_capabilities_type_0.append(multimodal_capabilities_type_0_item)

                return multimodal_capabilities_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        multimodal_capabilities = _parse_multimodal_capabilities(
            unread.pop("multimodal_capabilities", UNSET)
        )
        required_scorers = unread.pop("required_scorers", UNSET)
        required_metric_ids = unread.pop("required_metric_ids", UNSET)

        def _parse_roll_up_method(data: Any) -> None | RollUpMethodDisplayOptions | Unset:
            if isinstance(data, str):
                roll_up_method_type_0 = RollUpMethodDisplayOptions(data)

                return roll_up_method_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        roll_up_method = _parse_roll_up_method(unread.pop("roll_up_method", UNSET))

        def _parse_metric_color_picker_config(
            data: Any,
        ) -> (
            MetricColorPickerBoolean
            | MetricColorPickerCategorical
            | MetricColorPickerMultiLabel
            | MetricColorPickerNumeric
            | None
            | Unset
        ):
            if isinstance(data, dict):
                match data.get("type"):
                    case "numeric":
                        metric_color_picker_config_type_0_type_0 = (
                            MetricColorPickerNumeric.from_dict(data)
                        )

                        return metric_color_picker_config_type_0_type_0

                    case "boolean":
                        metric_color_picker_config_type_0_type_1 = (
                            MetricColorPickerBoolean.from_dict(data)
                        )

                        return metric_color_picker_config_type_0_type_1

                    case "categorical":
                        metric_color_picker_config_type_0_type_2 = (
                            MetricColorPickerCategorical.from_dict(data)
                        )

                        return metric_color_picker_config_type_0_type_2

                    case "multi_label":
                        metric_color_picker_config_type_0_type_3 = (
                            MetricColorPickerMultiLabel.from_dict(data)
                        )

                        return metric_color_picker_config_type_0_type_3

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        metric_color_picker_config = _parse_metric_color_picker_config(
            unread.pop("metric_color_picker_config", UNSET)
        )
        is_global = unread.pop("is_global", UNSET)
        project_ids = cast(list[str], unread.pop("project_ids", UNSET))
        model = cls(
            name=name,
            scorer_type=scorer_type,
            id=id,
            label=label,
            description=description,
            tags=tags,
            defaults=defaults,
            deprecated=deprecated,
            model_type=model_type,
            ground_truth=ground_truth,
            default_version_id=default_version_id,
            user_prompt=user_prompt,
            scoreable_node_types=scoreable_node_types,
            output_type=output_type,
            input_type=input_type,
            multimodal_capabilities=multimodal_capabilities,
            required_scorers=required_scorers,
            required_metric_ids=required_metric_ids,
            roll_up_method=roll_up_method,
            metric_color_picker_config=metric_color_picker_config,
            is_global=is_global,
            project_ids=project_ids,
        )
        model.additional_properties = unread
        return model
