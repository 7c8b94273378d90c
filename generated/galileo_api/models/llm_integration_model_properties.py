# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LlmIntegrationModelProperties"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.content_modality import ContentModality
from ..models.multimodal_capability import MultimodalCapability
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class LlmIntegrationModelProperties(OpenModel):
    """What a model understands.

    Attributes:
        alias (str):
        name (str):
        input_modalities (list[ContentModality]):
        multimodal_capabilities (list[MultimodalCapability] | Unset):
    """

    alias: str
    name: str
    input_modalities: list[ContentModality]
    multimodal_capabilities: list[MultimodalCapability] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["alias"] = self.alias
        field_dict["name"] = self.name
        field_dict["input_modalities"] = to_json(self.input_modalities)
        if not isinstance(self.multimodal_capabilities, Unset):
            field_dict["multimodal_capabilities"] = to_json(self.multimodal_capabilities)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        alias = unread.pop("alias")
        name = unread.pop("name")
        input_modalities = []
        _input_modalities = unread.pop("input_modalities")
        for input_modalities_item_data in _input_modalities:
            input_modalities_item = ContentModality(input_modalities_item_data)

            input_modalities.append(input_modalities_item)
        _multimodal_capabilities = unread.pop("multimodal_capabilities", UNSET)
        multimodal_capabilities: list[MultimodalCapability] | Unset = UNSET
        if _multimodal_capabilities is not UNSET:
            multimodal_capabilities = []
            for multimodal_capabilities_item_data in _multimodal_capabilities:
                multimodal_capabilities_item = MultimodalCapability(
                    multimodal_capabilities_item_data
                )

                multimodal_capabilities.append(multimodal_capabilities_item)
        model = cls(
            alias=alias,
            name=name,
            input_modalities=input_modalities,
            multimodal_capabilities=multimodal_capabilities,
        )
        model.additional_properties = unread
        return model
