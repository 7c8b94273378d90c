# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""AwsBedrockIntegration"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.aws_credential_type import AwsCredentialType
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
class AwsBedrockIntegration(OpenModel):
    """A connection to AWS Bedrock.

    Attributes:
        multi_modal_config (MultiModalModelIntegrationConfig | None | Unset):
        credential_type (AwsCredentialType | Unset): How to log in at AWS.
        region (str | Unset):  Default: 'us-west-2'.
        inference_profiles (dict[str, str] | Unset):
        id (None | str | Unset):
        name (Literal['aws_bedrock'] | Unset):  Default: 'aws_bedrock'.
        provider (Literal['aws_bedrock'] | Unset):  Default: 'aws_bedrock'.
        extra (dict[str, Any] | None | Unset):
    """

    multi_modal_config: MultiModalModelIntegrationConfig | None | Unset = UNSET
    credential_type: AwsCredentialType | Unset = UNSET
    region: str | Unset = "us-west-2"
    inference_profiles: dict[str, str] | Unset = UNSET
    id: None | str | Unset = UNSET
    name: Literal["aws_bedrock"] | Unset = "aws_bedrock"
    provider: Literal["aws_bedrock"] | Unset = "aws_bedrock"
    extra: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.multi_modal_config, Unset):
            field_dict["multi_modal_config"] = to_json(self.multi_modal_config)
        if not isinstance(self.credential_type, Unset):
            field_dict["credential_type"] = to_json(self.credential_type)
        if not isinstance(self.region, Unset):
            field_dict["region"] = self.region
        if not isinstance(self.inference_profiles, Unset):
            field_dict["inference_profiles"] = self.inference_profiles
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
        _credential_type = unread.pop("credential_type", UNSET)
        credential_type: AwsCredentialType | Unset
        if isinstance(_credential_type, Unset):
            credential_type = UNSET
        else:
            credential_type = AwsCredentialType(_credential_type)
        region = unread.pop("region", UNSET)
        inference_profiles = unread.pop("inference_profiles", UNSET)
        id = unread.pop("id", UNSET)
        name = unread.pop("name", UNSET)
        provider = unread.pop("provider", UNSET)
        extra = unread.pop("extra", UNSET)
        model = cls(
            multi_modal_config=multi_modal_config,
            credential_type=credential_type,
            region=region,
            inference_profiles=inference_profiles,
            id=id,
            name=name,
            provider=provider,
            extra=extra,
        )
        model.additional_properties = unread
        return model
