# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""CustomIntegrationDefinition"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.custom_authentication_type import CustomAuthenticationType
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.custom_llm_config import CustomLLMConfig
    from ..models.custom_model_properties import CustomModelProperties
    from ..models.multi_modal_model_integration_config import MultiModalModelIntegrationConfig


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.custom_llm_config import CustomLLMConfig
    from ..models.custom_model_properties import CustomModelProperties
    from ..models.multi_modal_model_integration_config import MultiModalModelIntegrationConfig

    globals().update(
        CustomLLMConfig=CustomLLMConfig,
        CustomModelProperties=CustomModelProperties,
        MultiModalModelIntegrationConfig=MultiModalModelIntegrationConfig,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class CustomIntegrationDefinition(OpenModel):
    """How a custom integration is set up.

    Attributes:
        authentication_type (CustomAuthenticationType): How to log in at a custom provider.
        endpoint (str):
        default_model (None | str | Unset):
        model_properties (list[CustomModelProperties] | None | Unset):
        token (None | str | Unset):
        api_key_header (None | str | Unset):
        api_key_value (None | str | Unset):
        authentication_scope (None | str | Unset):
        oauth2_token_url (None | str | Unset):
        headers (dict[str, str] | None | Unset):
        custom_llm_config (CustomLLMConfig | None | Unset):
        custom_header_mapping (dict[str, str] | None | Unset):
        multi_modal_config (MultiModalModelIntegrationConfig | None | Unset):
    """

    authentication_type: CustomAuthenticationType
    endpoint: str
    default_model: None | str | Unset = UNSET
    model_properties: list[CustomModelProperties] | None | Unset = UNSET
    token: None | str | Unset = _attrs_field(repr=False, default=UNSET)
    api_key_header: None | str | Unset = UNSET
    api_key_value: None | str | Unset = _attrs_field(repr=False, default=UNSET)
    authentication_scope: None | str | Unset = UNSET
    oauth2_token_url: None | str | Unset = UNSET
    headers: dict[str, str] | None | Unset = UNSET
    custom_llm_config: CustomLLMConfig | None | Unset = UNSET
    custom_header_mapping: dict[str, str] | None | Unset = UNSET
    multi_modal_config: MultiModalModelIntegrationConfig | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["authentication_type"] = to_json(self.authentication_type)
        field_dict["endpoint"] = self.endpoint
        if not isinstance(self.default_model, Unset):
            field_dict["default_model"] = self.default_model
        if not isinstance(self.model_properties, Unset):
            field_dict["model_properties"] = to_json(self.model_properties)
        if not isinstance(self.token, Unset):
            field_dict["token"] = self.token
        if not isinstance(self.api_key_header, Unset):
            field_dict["api_key_header"] = self.api_key_header
        if not isinstance(self.api_key_value, Unset):
            field_dict["api_key_value"] = self.api_key_value
        if not isinstance(self.authentication_scope, Unset):
            field_dict["authentication_scope"] = self.authentication_scope
        if not isinstance(self.oauth2_token_url, Unset):
            field_dict["oauth2_token_url"] = self.oauth2_token_url
        if not isinstance(self.headers, Unset):
            field_dict["headers"] = self.headers
        if not isinstance(self.custom_llm_config, Unset):
            field_dict["custom_llm_config"] = to_json(self.custom_llm_config)
        if not isinstance(self.custom_header_mapping, Unset):
            field_dict["custom_header_mapping"] = self.custom_header_mapping
        if not isinstance(self.multi_modal_config, Unset):
            field_dict["multi_modal_config"] = to_json(self.multi_modal_config)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        authentication_type = CustomAuthenticationType(unread.pop("authentication_type"))
        endpoint = unread.pop("endpoint")
        default_model = unread.pop("default_model", UNSET)

        def _parse_model_properties(data: Any) -> list[CustomModelProperties] | None | Unset:
            if isinstance(data, list):
                model_properties_type_0 = []
                _model_properties_type_0 = data
                for model_properties_type_0_item_data in _model_properties_type_0:
                    model_properties_type_0_item = CustomModelProperties.from_dict(
                        model_properties_type_0_item_data
                    )

                    model_properties_type_0.append(model_properties_type_0_item)

                return model_properties_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        model_properties = _parse_model_properties(unread.pop("model_properties", UNSET))
        token = unread.pop("token", UNSET)
        api_key_header = unread.pop("api_key_header", UNSET)
        api_key_value = unread.pop("api_key_value", UNSET)
        authentication_scope = unread.pop("authentication_scope", UNSET)
        oauth2_token_url = unread.pop("oauth2_token_url", UNSET)
        headers = unread.pop("headers", UNSET)

        def _parse_custom_llm_config(data: Any) -> CustomLLMConfig | None | Unset:
            if isinstance(data, dict):
                custom_llm_config_type_0 = CustomLLMConfig.from_dict(data)

                return custom_llm_config_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        custom_llm_config = _parse_custom_llm_config(unread.pop("custom_llm_config", UNSET))
        custom_header_mapping = unread.pop("custom_header_mapping", UNSET)

        def _parse_multi_modal_config(data: Any) -> MultiModalModelIntegrationConfig | None | Unset:
            if isinstance(data, dict):
                multi_modal_config_type_0 = MultiModalModelIntegrationConfig.from_dict(data)

                return multi_modal_config_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        multi_modal_config = _parse_multi_modal_config(unread.pop("multi_modal_config", UNSET))
        model = cls(
            authentication_type=authentication_type,
            endpoint=endpoint,
            default_model=default_model,
            model_properties=model_properties,
            token=token,
            api_key_header=api_key_header,
            api_key_value=api_key_value,
            authentication_scope=authentication_scope,
            oauth2_token_url=oauth2_token_url,
            headers=headers,
            custom_llm_config=custom_llm_config,
            custom_header_mapping=custom_header_mapping,
            multi_modal_config=multi_modal_config,
        )
        model.additional_properties = unread
        return model
