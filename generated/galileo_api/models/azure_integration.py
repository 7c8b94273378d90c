# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""AzureIntegration"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.azure_authentication_type import AzureAuthenticationType
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.azure_model_deployment import AzureModelDeployment
    from ..models.multi_modal_model_integration_config import MultiModalModelIntegrationConfig


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.azure_model_deployment import AzureModelDeployment
    from ..models.multi_modal_model_integration_config import MultiModalModelIntegrationConfig

    globals().update(
        AzureModelDeployment=AzureModelDeployment,
        MultiModalModelIntegrationConfig=MultiModalModelIntegrationConfig,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class AzureIntegration(OpenModel):
    """A connection to Azure.

    Attributes:
        endpoint (str):
        multi_modal_config (MultiModalModelIntegrationConfig | None | Unset):
        proxy (bool | Unset):  Default: False.
        api_version (str | Unset):  Default: '2025-03-01-preview'.
        azure_deployment (None | str | Unset):
        authentication_type (AzureAuthenticationType | Unset): How to log in at Azure.
        authentication_scope (None | str | Unset):
        default_headers (dict[str, str] | None | Unset):
        deployments (dict[str, str] | Unset):
        oauth2_token_url (None | str | Unset):
        custom_header_mapping (dict[str, str] | None | Unset):
        available_deployments (list[AzureModelDeployment] | None | Unset):
        id (None | str | Unset):
        name (Literal['azure'] | Unset):  Default: 'azure'.
        provider (Literal['azure'] | Unset):  Default: 'azure'.
        extra (dict[str, Any] | None | Unset):
    """

    endpoint: str
    multi_modal_config: MultiModalModelIntegrationConfig | None | Unset = UNSET
    proxy: bool | Unset = False
    api_version: str | Unset = "2025-03-01-preview"
    azure_deployment: None | str | Unset = UNSET
    authentication_type: AzureAuthenticationType | Unset = UNSET
    authentication_scope: None | str | Unset = UNSET
    default_headers: dict[str, str] | None | Unset = UNSET
    deployments: dict[str, str] | Unset = UNSET
    oauth2_token_url: None | str | Unset = UNSET
    custom_header_mapping: dict[str, str] | None | Unset = UNSET
    available_deployments: list[AzureModelDeployment] | None | Unset = UNSET
    id: None | str | Unset = UNSET
    name: Literal["azure"] | Unset = "azure"
    provider: Literal["azure"] | Unset = "azure"
    extra: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["endpoint"] = self.endpoint
        if not isinstance(self.multi_modal_config, Unset):
            field_dict["multi_modal_config"] = to_json(self.multi_modal_config)
        if not isinstance(self.proxy, Unset):
            field_dict["proxy"] = self.proxy
        if not isinstance(self.api_version, Unset):
            field_dict["api_version"] = self.api_version
        if not isinstance(self.azure_deployment, Unset):
            field_dict["azure_deployment"] = self.azure_deployment
        if not isinstance(self.authentication_type, Unset):
            field_dict["authentication_type"] = to_json(self.authentication_type)
        if not isinstance(self.authentication_scope, Unset):
            field_dict["authentication_scope"] = self.authentication_scope
        if not isinstance(self.default_headers, Unset):
            field_dict["default_headers"] = self.default_headers
        if not isinstance(self.deployments, Unset):
            field_dict["deployments"] = self.deployments
        if not isinstance(self.oauth2_token_url, Unset):
            field_dict["oauth2_token_url"] = self.oauth2_token_url
        if not isinstance(self.custom_header_mapping, Unset):
            field_dict["custom_header_mapping"] = self.custom_header_mapping
        if not isinstance(self.available_deployments, Unset):
            field_dict["available_deployments"] = to_json(self.available_deployments)
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
        endpoint = unread.pop("endpoint")

        def _parse_multi_modal_config(data: Any) -> MultiModalModelIntegrationConfig | None | Unset:
            if isinstance(data, dict):
                multi_modal_config_type_0 = MultiModalModelIntegrationConfig.from_dict(data)

                return multi_modal_config_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        multi_modal_config = _parse_multi_modal_config(unread.pop("multi_modal_config", UNSET))
        proxy = unread.pop("proxy", UNSET)
        api_version = unread.pop("api_version", UNSET)
        azure_deployment = unread.pop("azure_deployment", UNSET)
        _authentication_type = unread.pop("authentication_type", UNSET)
        authentication_type: AzureAuthenticationType | Unset
        if isinstance(_authentication_type, Unset):
            authentication_type = UNSET
        else:
            authentication_type = AzureAuthenticationType(_authentication_type)
        authentication_scope = unread.pop("authentication_scope", UNSET)
        default_headers = unread.pop("default_headers", UNSET)
        deployments = unread.pop("deployments", UNSET)
        oauth2_token_url = unread.pop("oauth2_token_url", UNSET)
        custom_header_mapping = unread.pop("custom_header_mapping", UNSET)

        def _parse_available_deployments(data: Any) -> list[AzureModelDeployment] | None | Unset:
            if isinstance(data, list):
                available_deployments_type_0 = []
                _available_deployments_type_0 = data
                for available_deployments_type_0_item_data in _available_deployments_type_0:
                    available_deployments_type_0_item = AzureModelDeployment.from_dict(
                        available_deployments_type_0_item_data
                    )

                    available_deployments_type_0.append(available_deployments_type_0_item)

                return available_deployments_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        available_deployments = _parse_available_deployments(
            unread.pop("available_deployments", UNSET)
        )
        id = unread.pop("id", UNSET)
        name = unread.pop("name", UNSET)
        provider = unread.pop("provider", UNSET)
        extra = unread.pop("extra", UNSET)
        model = cls(
            endpoint=endpoint,
            multi_modal_config=multi_modal_config,
            proxy=proxy,
            api_version=api_version,
            azure_deployment=azure_deployment,
            authentication_type=authentication_type,
            authentication_scope=authentication_scope,
            default_headers=default_headers,
            deployments=deployments,
            oauth2_token_url=oauth2_token_url,
            custom_header_mapping=custom_header_mapping,
            available_deployments=available_deployments,
            id=id,
            name=name,
            provider=provider,
            extra=extra,
        )
        model.additional_properties = unread
        return model
