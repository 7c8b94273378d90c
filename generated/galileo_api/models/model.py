# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""Model"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.content_modality import ContentModality
from ..models.llm_integration import LLMIntegration
from ..models.model_cost_by import ModelCostBy
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.input_map import InputMap
    from ..models.output_map import OutputMap
    from ..models.run_params_map import RunParamsMap


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.input_map import InputMap
    from ..models.output_map import OutputMap
    from ..models.run_params_map import RunParamsMap

    globals().update(
        InputMap=InputMap,
        OutputMap=OutputMap,
        RunParamsMap=RunParamsMap,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class Model(OpenModel):
    """A language model and how its provider's API wants to be called.

    Attributes:
        name (str):
        alias (str): The name that users choose it by.
        integration (LLMIntegration | Unset): Provider of a model.
        user_role (None | str | Unset):
        assistant_role (None | str | Unset):
        system_supported (bool | Unset):  Default: False.
        input_modalities (list[ContentModality] | Unset):
        alternative_names (list[str] | Unset): Other names that mean the same model.
        input_token_limit (int | None | Unset):
        output_token_limit (int | None | Unset):
        token_limit (int | None | Unset):
        cost_by (ModelCostBy | Unset): What a price counts.
        is_chat (bool | Unset):  Default: False.
        provides_log_probs (bool | Unset):  Default: False.
        formatting_tokens (int | Unset):  Default: 0.
        response_prefix_tokens (int | Unset):  Default: 0.
        api_version (None | str | Unset):
        legacy_mistral_prompt_format (bool | Unset):  Default: False.
        requires_max_tokens (bool | Unset):  Default: False.
        max_top_p (float | None | Unset):
        params_map (RunParamsMap | Unset): What a provider's API calls each setting; null for
            one that it lacks.
        output_map (None | OutputMap | Unset): Where to find things in the provider's answer.
        input_map (InputMap | None | Unset): Where the provider wants the prompt.
        output_price (float | Unset): Price of what comes out. Default: 0.0.
        input_price (float | Unset): Price of what goes in. Default: 0.0.
    """

    name: str
    alias: str
    integration: LLMIntegration | Unset = UNSET
    user_role: None | str | Unset = UNSET
    assistant_role: None | str | Unset = UNSET
    system_supported: bool | Unset = False
    input_modalities: list[ContentModality] | Unset = UNSET
    alternative_names: list[str] | Unset = UNSET
    input_token_limit: int | None | Unset = UNSET
    output_token_limit: int | None | Unset = UNSET
    token_limit: int | None | Unset = UNSET
    cost_by: ModelCostBy | Unset = UNSET
    is_chat: bool | Unset = False
    provides_log_probs: bool | Unset = False
    formatting_tokens: int | Unset = 0
    response_prefix_tokens: int | Unset = 0
    api_version: None | str | Unset = UNSET
    legacy_mistral_prompt_format: bool | Unset = False
    requires_max_tokens: bool | Unset = False
    max_top_p: float | None | Unset = UNSET
    params_map: RunParamsMap | Unset = UNSET
    output_map: None | OutputMap | Unset = UNSET
    input_map: InputMap | None | Unset = UNSET
    output_price: float | Unset = 0.0
    input_price: float | Unset = 0.0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["name"] = self.name
        field_dict["alias"] = self.alias
        if not isinstance(self.integration, Unset):
            field_dict["integration"] = to_json(self.integration)
        if not isinstance(self.user_role, Unset):
            field_dict["user_role"] = self.user_role
        if not isinstance(self.assistant_role, Unset):
            field_dict["assistant_role"] = self.assistant_role
        if not isinstance(self.system_supported, Unset):
            field_dict["system_supported"] = self.system_supported
        if not isinstance(self.input_modalities, Unset):
            field_dict["input_modalities"] = to_json(self.input_modalities)
        if not isinstance(self.alternative_names, Unset):
            field_dict["alternative_names"] = self.alternative_names
        if not isinstance(self.input_token_limit, Unset):
            field_dict["input_token_limit"] = self.input_token_limit
        if not isinstance(self.output_token_limit, Unset):
            field_dict["output_token_limit"] = self.output_token_limit
        if not isinstance(self.token_limit, Unset):
            field_dict["token_limit"] = self.token_limit
        if not isinstance(self.cost_by, Unset):
            field_dict["cost_by"] = to_json(self.cost_by)
        if not isinstance(self.is_chat, Unset):
            field_dict["is_chat"] = self.is_chat
        if not isinstance(self.provides_log_probs, Unset):
            field_dict["provides_log_probs"] = self.provides_log_probs
        if not isinstance(self.formatting_tokens, Unset):
            field_dict["formatting_tokens"] = self.formatting_tokens
        if not isinstance(self.response_prefix_tokens, Unset):
            field_dict["response_prefix_tokens"] = self.response_prefix_tokens
        if not isinstance(self.api_version, Unset):
            field_dict["api_version"] = self.api_version
        if not isinstance(self.legacy_mistral_prompt_format, Unset):
            field_dict["legacy_mistral_prompt_format"] = self.legacy_mistral_prompt_format
        if not isinstance(self.requires_max_tokens, Unset):
            field_dict["requires_max_tokens"] = self.requires_max_tokens
        if not isinstance(self.max_top_p, Unset):
            field_dict["max_top_p"] = self.max_top_p
        if not isinstance(self.params_map, Unset):
            field_dict["params_map"] = to_json(self.params_map)
        if not isinstance(self.output_map, Unset):
            field_dict["output_map"] = to_json(self.output_map)
        if not isinstance(self.input_map, Unset):
            field_dict["input_map"] = to_json(self.input_map)
        if not isinstance(self.output_price, Unset):
            field_dict["output_price"] = self.output_price
        if not isinstance(self.input_price, Unset):
            field_dict["input_price"] = self.input_price
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        name = unread.pop("name")
        alias = unread.pop("alias")
        _integration = unread.pop("integration", UNSET)
        integration: LLMIntegration | Unset
        if isinstance(_integration, Unset):
            integration = UNSET
        else:
            integration = LLMIntegration(_integration)
        user_role = unread.pop("user_role", UNSET)
        assistant_role = unread.pop("assistant_role", UNSET)
        system_supported = unread.pop("system_supported", UNSET)
        _input_modalities = unread.pop("input_modalities", UNSET)
        input_modalities: list[ContentModality] | Unset = UNSET
        if _input_modalities is not UNSET:
            input_modalities = []
            for input_modalities_item_data in _input_modalities:
                input_modalities_item = ContentModality(input_modalities_item_data)

                input_modalities.append(input_modalities_item)
        alternative_names = cast(list[str], unread.pop("alternative_names", UNSET))
        input_token_limit = unread.pop("input_token_limit", UNSET)
        output_token_limit = unread.pop("output_token_limit", UNSET)
        token_limit = unread.pop("token_limit", UNSET)
        _cost_by = unread.pop("cost_by", UNSET)
        cost_by: ModelCostBy | Unset
        if isinstance(_cost_by, Unset):
            cost_by = UNSET
        else:
            cost_by = ModelCostBy(_cost_by)
        is_chat = unread.pop("is_chat", UNSET)
        provides_log_probs = unread.pop("provides_log_probs", UNSET)
        formatting_tokens = unread.pop("formatting_tokens", UNSET)
        response_prefix_tokens = unread.pop("response_prefix_tokens", UNSET)
        api_version = unread.pop("api_version", UNSET)
        legacy_mistral_prompt_format = unread.pop("legacy_mistral_prompt_format", UNSET)
        requires_max_tokens = unread.pop("requires_max_tokens", UNSET)
        max_top_p = unread.pop("max_top_p", UNSET)
        _params_map = unread.pop("params_map", UNSET)
        params_map: RunParamsMap | Unset
        if isinstance(_params_map, Unset):
            params_map = UNSET
        else:
            params_map = RunParamsMap.from_dict(_params_map)

        def _parse_output_map(data: Any) -> None | OutputMap | Unset:
            if isinstance(data, dict):
                output_map_type_0 = OutputMap.from_dict(data)

                return output_map_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        output_map = _parse_output_map(unread.pop("output_map", UNSET))

        def _parse_input_map(data: Any) -> InputMap | None | Unset:
            if isinstance(data, dict):
                input_map_type_0 = InputMap.from_dict(data)

                return input_map_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        input_map = _parse_input_map(unread.pop("input_map", UNSET))
        output_price = unread.pop("output_price", UNSET)
        input_price = unread.pop("input_price", UNSET)
        model = cls(
            name=name,
            alias=alias,
            integration=integration,
            user_role=user_role,
            assistant_role=assistant_role,
            system_supported=system_supported,
            input_modalities=input_modalities,
            alternative_names=alternative_names,
            input_token_limit=input_token_limit,
            output_token_limit=output_token_limit,
            token_limit=token_limit,
            cost_by=cost_by,
            is_chat=is_chat,
            provides_log_probs=provides_log_probs,
            formatting_tokens=formatting_tokens,
            response_prefix_tokens=response_prefix_tokens,
            api_version=api_version,
            legacy_mistral_prompt_format=legacy_mistral_prompt_format,
            requires_max_tokens=requires_max_tokens,
            max_top_p=max_top_p,
            params_map=params_map,
            output_map=output_map,
            input_map=input_map,
            output_price=output_price,
            input_price=input_price,
        )
        model.additional_properties = unread
        return model
