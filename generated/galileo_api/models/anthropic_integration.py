# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""AnthropicIntegration"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.anthropic_authentication_type import AnthropicAuthenticationType
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.multi_modal_model_integration_config import MultiModalModelIntegrationConfig


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.multi_modal_model_integration_config import MultiModalModelIntegrationConfig

    globals().update(
        MultiModalModelIntegrationConfig=MultiModalModelIntegrationConfig,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class AnthropicIntegration(OpenModel):
    """A connection to Anthropic.

    Attributes:
        multi_modal_config (MultiModalModelIntegrationConfig | None | Unset):
        authentication_type (AnthropicAuthenticationType | Unset): How to log in at Anthropic.
        endpoint (None | str | Unset):
        authentication_scope (None | str | Unset):
        oauth2_token_url (None | str | Unset):
        custom_header_mapping (dict[str, str] | None | Unset):
        id (None | str | Unset):
        name (Literal['anthropic'] | Unset):  Default: 'anthropic'.
        provider (Literal['anthropic'] | Unset):  Default: 'anthropic'.
        extra (dict[str, Any] | None | Unset):
    """

    multi_modal_config: MultiModalModelIntegrationConfig | None | Unset = UNSET
    authentication_type: AnthropicAuthenticationType | Unset = UNSET
    endpoint: None | str | Unset = UNSET
    authentication_scope: None | str | Unset = UNSET
    oauth2_token_url: None | str | Unset = UNSET
    custom_header_mapping: dict[str, str] | None | Unset = UNSET
    id: None | str | Unset = UNSET
    name: Literal["anthropic"] | Unset = "anthropic"
    provider: Literal["anthropic"] | Unset = "anthropic"
    extra: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.multi_modal_config, Unset):
            field_dict["multi_modal_config"] = to_json(self.multi_modal_config)
        if not isinstance(self.authentication_type, Unset):
            field_dict["authentication_type"] = to_json(self.authentication_type)
        if not isinstance(self.endpoint, Unset):
            field_dict["endpoint"] = self.endpoint
        if not isinstance(self.authentication_scope, Unset):
            field_dict["authentication_scope"] = self.authentication_scope
        if not isinstance(self.oauth2_token_url, Unset):
            field_dict["oauth2_token_url"] = self.oauth2_token_url
        if not isinstance(self.custom_header_mapping, Unset):
            field_dict["custom_header_mapping"] = self.custom_header_mapping
        if not isinstance(self.id, Unset):
            field_dict["id"] = self.id
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.provider, Unset):
            field_dict["provider"] = self.provider
        if not isinstance(self.extra, Unset):
            field_dict["extra"] = self.extra
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)

        def _parse_multi_modal_config(data: Any) -> MultiModalModelIntegrationConfig | None | Unset:
            if isinstance(data, dict):
                multi_modal_config_type_0 = MultiModalModelIntegrationConfig.from_dict(data)

                return multi_modal_config_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        multi_modal_config = _parse_multi_modal_config(unread.pop("multi_modal_config", UNSET))
        _authentication_type = unread.pop("authentication_type", UNSET)
        authentication_type: AnthropicAuthenticationType | Unset
        if isinstance(_authentication_type, Unset):
            authentication_type = UNSET
        else:
            authentication_type = AnthropicAuthenticationType(_authentication_type)
        endpoint = unread.pop("endpoint", UNSET)
        authentication_scope = unread.pop("authentication_scope", UNSET)
        oauth2_token_url = unread.pop("oauth2_token_url", UNSET)
        custom_header_mapping = unread.pop("custom_header_mapping", UNSET)
        id = unread.pop("id", UNSET)
        name = unread.pop("name", UNSET)
        provider = unread.pop("provider", UNSET)
        extra = unread.pop("extra", UNSET)
        model = cls(
            multi_modal_config=multi_modal_config,
            authentication_type=authentication_type,
            endpoint=endpoint,
            authentication_scope=authentication_scope,
            oauth2_token_url=oauth2_token_url,
            custom_header_mapping=custom_header_mapping,
            id=id,
            name=name,
            provider=provider,
            extra=extra,
        )
        model.additional_properties = unread
        return model
