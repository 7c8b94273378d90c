# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ScorerResponse"""

from __future__ import annotations

import datetime
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
    from ..models.base_metric_roll_up_config_db import BaseMetricRollUpConfigDB
    from ..models.base_scorer_version_db import BaseScorerVersionDB
    from ..models.metric_color_picker_boolean import MetricColorPickerBoolean
    from ..models.metric_color_picker_categorical import MetricColorPickerCategorical
    from ..models.metric_color_picker_multi_label import MetricColorPickerMultiLabel
    from ..models.metric_color_picker_numeric import MetricColorPickerNumeric
    from ..models.permission import Permission
    from ..models.scorer_defaults import ScorerDefaults
    from ..models.scorer_scope_project_ref import ScorerScopeProjectRef


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.base_metric_roll_up_config_db import BaseMetricRollUpConfigDB
    from ..models.base_scorer_version_db import BaseScorerVersionDB
    from ..models.metric_color_picker_boolean import MetricColorPickerBoolean
    from ..models.metric_color_picker_categorical import MetricColorPickerCategorical
    from ..models.metric_color_picker_multi_label import MetricColorPickerMultiLabel
    from ..models.metric_color_picker_numeric import MetricColorPickerNumeric
    from ..models.permission import Permission
    from ..models.scorer_defaults import ScorerDefaults
    from ..models.scorer_scope_project_ref import ScorerScopeProjectRef

    globals().update(
        BaseMetricRollUpConfigDB=BaseMetricRollUpConfigDB,
        BaseScorerVersionDB=BaseScorerVersionDB,
        MetricColorPickerBoolean=MetricColorPickerBoolean,
        MetricColorPickerCategorical=MetricColorPickerCategorical,
        MetricColorPickerMultiLabel=MetricColorPickerMultiLabel,
        MetricColorPickerNumeric=MetricColorPickerNumeric,
        Permission=Permission,
        ScorerDefaults=ScorerDefaults,
        ScorerScopeProjectRef=ScorerScopeProjectRef,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ScorerResponse(OpenModel):
    """A scorer, that is a metric that the service computes.

    Attributes:
        id (str):
        name (str): The name that code uses.
        scorer_type (ScorerTypes): How a scorer works: a prompt for a model, code, a fine-
            tuned model, or one that comes with the service.
        tags (list[str]):
        permissions (list[Permission] | Unset):
        defaults (None | ScorerDefaults | Unset):
        latest_version (BaseScorerVersionDB | None | Unset):
        model_type (ModelType | None | Unset):
        ground_truth (bool | None | Unset): It needs the expected output.
        default_version_id (None | str | Unset):
        default_version (BaseScorerVersionDB | None | Unset):
        user_prompt (None | str | Unset): The prompt, as its author wrote it.
        scoreable_node_types (list[str] | None | Unset):
        output_type (None | OutputTypeEnum | Unset):
        input_type (InputTypeEnum | None | Unset):
        multimodal_capabilities (list[MultimodalCapability] | None | Unset):
        required_scorers (list[str] | None | Unset): Scorers that must run before it.
        required_metric_ids (list[str] | None | Unset):
        deprecated (bool | None | Unset):
        roll_up_method (None | RollUpMethodDisplayOptions | Unset):
        roll_up_config (BaseMetricRollUpConfigDB | None | Unset):
        label (None | str | Unset): The name that people read. Default: ''.
        included_fields (list[str] | Unset):
        description (None | str | Unset):
        created_by (None | str | Unset):
        created_at (datetime.datetime | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        metric_color_picker_config (MetricColorPickerBoolean | MetricColorPickerCategorical |
            MetricColorPickerMultiLabel | MetricColorPickerNumeric | None | Unset):
        color_threshold_config (MetricColorPickerNumeric | None | Unset):
        metric_name (None | str | Unset):
        is_global (bool | Unset): It can be used in every project. Default: False.
        scope_projects (list[ScorerScopeProjectRef] | Unset): The projects that it can be used
            in, if not in all.
    """

    id: str
    name: str
    scorer_type: ScorerTypes
    tags: list[str]
    permissions: list[Permission] | Unset = UNSET
    defaults: None | ScorerDefaults | Unset = UNSET
    latest_version: BaseScorerVersionDB | None | Unset = UNSET
    model_type: ModelType | None | Unset = UNSET
    ground_truth: bool | None | Unset = UNSET
    default_version_id: None | str | Unset = UNSET
    default_version: BaseScorerVersionDB | None | Unset = UNSET
    user_prompt: None | str | Unset = UNSET
    scoreable_node_types: list[str] | None | Unset = UNSET
    output_type: None | OutputTypeEnum | Unset = UNSET
    input_type: InputTypeEnum | None | Unset = UNSET
    multimodal_capabilities: list[MultimodalCapability] | None | Unset = UNSET
    required_scorers: list[str] | None | Unset = UNSET
    required_metric_ids: list[str] | None | Unset = UNSET
    deprecated: bool | None | Unset = UNSET
    roll_up_method: None | RollUpMethodDisplayOptions | Unset = UNSET
    roll_up_config: BaseMetricRollUpConfigDB | None | Unset = UNSET
    label: None | str | Unset = ""
    included_fields: list[str] | Unset = UNSET
    description: None | str | Unset = UNSET
    created_by: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    metric_color_picker_config: (
        MetricColorPickerBoolean
        | MetricColorPickerCategorical
        | MetricColorPickerMultiLabel
        | MetricColorPickerNumeric
        | None
        | Unset
    ) = UNSET
    color_threshold_config: MetricColorPickerNumeric | None | Unset = UNSET
    metric_name: None | str | Unset = UNSET
    is_global: bool | Unset = False
    scope_projects: list[ScorerScopeProjectRef] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["scorer_type"] = to_json(self.scorer_type)
        field_dict["tags"] = self.tags
        if not isinstance(self.permissions, Unset):
            field_dict["permissions"] = to_json(self.permissions)
        if not isinstance(self.defaults, Unset):
            field_dict["defaults"] = to_json(self.defaults)
        if not isinstance(self.latest_version, Unset):
            field_dict["latest_version"] = to_json(self.latest_version)
        if not isinstance(self.model_type, Unset):
            field_dict["model_type"] = to_json(self.model_type)
        if not isinstance(self.ground_truth, Unset):
            field_dict["ground_truth"] = self.ground_truth
        if not isinstance(self.default_version_id, Unset):
            field_dict["default_version_id"] = self.default_version_id
        if not isinstance(self.default_version, Unset):
            field_dict["default_version"] = to_json(self.default_version)
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
        if not isinstance(self.deprecated, Unset):
            field_dict["deprecated"] = self.deprecated
        if not isinstance(self.roll_up_method, Unset):
            field_dict["roll_up_method"] = to_json(self.roll_up_method)
        if not isinstance(self.roll_up_config, Unset):
            field_dict["roll_up_config"] = to_json(self.roll_up_config)
        if not isinstance(self.label, Unset):
            field_dict["label"] = self.label
        if not isinstance(self.included_fields, Unset):
            field_dict["included_fields"] = self.included_fields
        if not isinstance(self.description, Unset):
            field_dict["description"] = self.description
        if not isinstance(self.created_by, Unset):
            field_dict["created_by"] = self.created_by
        if not isinstance(self.created_at, Unset):
            field_dict["created_at"] = to_json(self.created_at)
        if not isinstance(self.updated_at, Unset):
            field_dict["updated_at"] = to_json(self.updated_at)
        if not isinstance(self.metric_color_picker_config, Unset):
            field_dict["metric_color_picker_config"] = to_json(self.metric_color_picker_config)
        if not isinstance(self.color_threshold_config, Unset):
            field_dict["color_threshold_config"] = to_json(self.color_threshold_config)
        if not isinstance(self.metric_name, Unset):
            field_dict["metric_name"] = self.metric_name
        if not isinstance(self.is_global, Unset):
            field_dict["is_global"] = self.is_global
        if not isinstance(self.scope_projects, Unset):
            field_dict["scope_projects"] = to_json(self.scope_projects)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        name = unread.pop("name")
        scorer_type = ScorerTypes(unread.pop("scorer_type"))
        tags = cast(list[str], unread.pop("tags"))
        _permissions = unread.pop("permissions", UNSET)
        permissions: list[Permission] | Unset = UNSET
        if _permissions is not UNSET:
            permissions = []
            for permissions_item_data in _permissions:
                permissions_item = Permission.from_dict(permissions_item_data)

                permissions.append(permissions_item)

        def _parse_defaults(data: Any) -> None | ScorerDefaults | Unset:
            if isinstance(data, dict):
                defaults_type_0 = ScorerDefaults.from_dict(data)

                return defaults_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        defaults = _parse_defaults(unread.pop("defaults", UNSET))

        def _parse_latest_version(data: Any) -> BaseScorerVersionDB | None | Unset:
            if isinstance(data, dict):
                latest_version_type_0 = BaseScorerVersionDB.from_dict(data)

                return latest_version_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        latest_version = _parse_latest_version(unread.pop("latest_version", UNSET))

        def _parse_model_type(data: Any) -> ModelType | None | Unset:
            if isinstance(data, str):
                model_type_type_0 = ModelType(data)

                return model_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        model_type = _parse_model_type(unread.pop("model_type", UNSET))
        ground_truth = unread.pop("ground_truth", UNSET)
        default_version_id = unread.pop("default_version_id", UNSET)

        def _parse_default_version(data: Any) -> BaseScorerVersionDB | None | Unset:
            if isinstance(data, dict):
                default_version_type_0 = BaseScorerVersionDB.from_dict(data)

                return default_version_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        default_version = _parse_default_version(unread.pop("default_version", UNSET))
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
        deprecated = unread.pop("deprecated", UNSET)

        def _parse_roll_up_method(data: Any) -> None | RollUpMethodDisplayOptions | Unset:
            if isinstance(data, str):
                roll_up_method_type_0 = RollUpMethodDisplayOptions(data)

                return roll_up_method_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        roll_up_method = _parse_roll_up_method(unread.pop("roll_up_method", UNSET))

        def _parse_roll_up_config(data: Any) -> BaseMetricRollUpConfigDB | None | Unset:
            if isinstance(data, dict):
                roll_up_config_type_0 = BaseMetricRollUpConfigDB.from_dict(data)

                return roll_up_config_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        roll_up_config = _parse_roll_up_config(unread.pop("roll_up_config", UNSET))
        label = unread.pop("label", UNSET)
        included_fields = cast(list[str], unread.pop("included_fields", UNSET))
        description = unread.pop("description", UNSET)
        created_by = unread.pop("created_by", UNSET)

        def _parse_created_at(data: Any) -> datetime.datetime | None | Unset:
            if isinstance(data, str):
                created_at_type_0 = datetime.datetime.fromisoformat(data)

                return created_at_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        created_at = _parse_created_at(unread.pop("created_at", UNSET))

        def _parse_updated_at(data: Any) -> datetime.datetime | None | Unset:
            if isinstance(data, str):
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        updated_at = _parse_updated_at(unread.pop("updated_at", UNSET))

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

        def _parse_color_threshold_config(data: Any) -> MetricColorPickerNumeric | None | Unset:
            if isinstance(data, dict):
                color_threshold_config_type_0 = MetricColorPickerNumeric.from_dict(data)

                return color_threshold_config_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        color_threshold_config = _parse_color_threshold_config(
            unread.pop("color_threshold_config", UNSET)
        )
        metric_name = unread.pop("metric_name", UNSET)
        is_global = unread.pop("is_global", UNSET)
        _scope_projects = unread.pop("scope_projects", UNSET)
        scope_projects: list[ScorerScopeProjectRef] | Unset = UNSET
        if _scope_projects is not UNSET:
            scope_projects = []
            for scope_projects_item_data in _scope_projects:
                scope_projects_item = ScorerScopeProjectRef.from_dict(scope_projects_item_data)

                scope_projects.append(scope_projects_item)
        model = cls(
            id=id,
            name=name,
            scorer_type=scorer_type,
            tags=tags,
            permissions=permissions,
            defaults=defaults,
            latest_version=latest_version,
            model_type=model_type,
            ground_truth=ground_truth,
            default_version_id=default_version_id,
            default_version=default_version,
            user_prompt=user_prompt,
            scoreable_node_types=scoreable_node_types,
            output_type=output_type,
            input_type=input_type,
            multimodal_capabilities=multimodal_capabilities,
            required_scorers=required_scorers,
            required_metric_ids=required_metric_ids,
            deprecated=deprecated,
            roll_up_method=roll_up_method,
            roll_up_config=roll_up_config,
            label=label,
            included_fields=included_fields,
            description=description,
            created_by=created_by,
            created_at=created_at,
            updated_at=updated_at,
            metric_color_picker_config=metric_color_picker_config,
            color_threshold_config=color_threshold_config,
            metric_name=metric_name,
            is_global=is_global,
            scope_projects=scope_projects,
        )
        model.additional_properties = unread
        return model
