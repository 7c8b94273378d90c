# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""IntegrationModelsResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.integration_provider import IntegrationProvider
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.llm_integration_model_properties import LlmIntegrationModelProperties


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.llm_integration_model_properties import LlmIntegrationModelProperties

    globals().update(
        LlmIntegrationModelProperties=LlmIntegrationModelProperties,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class IntegrationModelsResponse(OpenModel):
    """The models of one integration.

    Attributes:
        integration_name (str):
        integration_id (str):
        provider (IntegrationProvider): Provider of models.
        models (list[str]):
        scorer_models (list[str]): Models that can judge.
        recommended_models (dict[str, list[str]] | Unset):
        supports_num_judges (bool | Unset): The same question can be asked several times at
            once. Default: True.
        supports_file_uploads (bool | Unset):  Default: False.
        model_properties (list[LlmIntegrationModelProperties] | Unset):
    """

    integration_name: str
    integration_id: str
    provider: IntegrationProvider
    models: list[str]
    scorer_models: list[str]
    recommended_models: dict[str, list[str]] | Unset = UNSET
    supports_num_judges: bool | Unset = True
    supports_file_uploads: bool | Unset = False
    model_properties: list[LlmIntegrationModelProperties] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["integration_name"] = self.integration_name
        field_dict["integration_id"] = self.integration_id
        field_dict["provider"] = to_json(self.provider)
        field_dict["models"] = self.models
        field_dict["scorer_models"] = self.scorer_models
        if not isinstance(self.recommended_models, Unset):
            field_dict["recommended_models"] = self.recommended_models
        if not isinstance(self.supports_num_judges, Unset):
            field_dict["supports_num_judges"] = self.supports_num_judges
        if not isinstance(self.supports_file_uploads, Unset):
            field_dict["supports_file_uploads"] = self.supports_file_uploads
        if not isinstance(self.model_properties, Unset):
            field_dict["model_properties"] = to_json(self.model_properties)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        integration_name = unread.pop("integration_name")
        integration_id = unread.pop("integration_id")
        provider = IntegrationProvider(unread.pop("provider"))
        models = cast(list[str], unread.pop("models"))
        scorer_models = cast(list[str], unread.pop("scorer_models"))
        _recommended_models = unread.pop("recommended_models", UNSET)
        recommended_models: dict[str, list[str]] | Unset = UNSET
        if not isinstance(_recommended_models, Unset):
            recommended_models = {}
            for (
                recommended_models_item_key,
                recommended_models_item_data,
            ) in _recommended_models.items():
                recommended_models_item = cast(list[str], recommended_models_item_data)

                recommended_models[recommended_models_item_key] = recommended_models_item
        supports_num_judges = unread.pop("supports_num_judges", UNSET)
        supports_file_uploads = unread.pop("supports_file_uploads", UNSET)
        _model_properties = unread.pop("model_properties", UNSET)
        model_properties: list[LlmIntegrationModelProperties] | Unset = UNSET
        if _model_properties is not UNSET:
            model_properties = []
            for model_properties_item_data in _model_properties:
                model_properties_item = LlmIntegrationModelProperties.from_dict(
                    model_properties_item_data
                )

                model_properties.append(model_properties_item)
        model = cls(
            integration_name=integration_name,
            integration_id=integration_id,
            provider=provider,
            models=models,
            scorer_models=scorer_models,
            recommended_models=recommended_models,
            supports_num_judges=supports_num_judges,
            supports_file_uploads=supports_file_uploads,
            model_properties=model_properties,
        )
        model.additional_properties = unread
        return model
