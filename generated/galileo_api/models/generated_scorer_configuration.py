# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""GeneratedScorerConfiguration"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.multimodal_capability import MultimodalCapability
from ..models.output_type_enum import OutputTypeEnum
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class GeneratedScorerConfiguration(OpenModel):
    """How a language-model scorer runs.

    Attributes:
        model_alias (str | Unset):  Default: 'gpt-4.1-mini'.
        num_judges (int | Unset):  Default: 3.
        output_type (OutputTypeEnum | Unset): What kind of value a scorer answers with.
        scoreable_node_types (list[str] | Unset):
        cot_enabled (bool | Unset):  Default: False.
        ground_truth (bool | Unset):  Default: False.
        multimodal_capabilities (list[MultimodalCapability] | None | Unset):
    """

    model_alias: str | Unset = "gpt-4.1-mini"
    num_judges: int | Unset = 3
    output_type: OutputTypeEnum | Unset = UNSET
    scoreable_node_types: list[str] | Unset = UNSET
    cot_enabled: bool | Unset = False
    ground_truth: bool | Unset = False
    multimodal_capabilities: list[MultimodalCapability] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.model_alias, Unset):
            field_dict["model_alias"] = self.model_alias
        if not isinstance(self.num_judges, Unset):
            field_dict["num_judges"] = self.num_judges
        if not isinstance(self.output_type, Unset):
            field_dict["output_type"] = to_json(self.output_type)
        if not isinstance(self.scoreable_node_types, Unset):
            field_dict["scoreable_node_types"] = self.scoreable_node_types
        if not isinstance(self.cot_enabled, Unset):
            field_dict["cot_enabled"] = self.cot_enabled
        if not isinstance(self.ground_truth, Unset):
            field_dict["ground_truth"] = self.ground_truth
        if not isinstance(self.multimodal_capabilities, Unset):
            field_dict["multimodal_capabilities"] = to_json(self.multimodal_capabilities)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        model_alias = unread.pop("model_alias", UNSET)
        num_judges = unread.pop("num_judges", UNSET)
        _output_type = unread.pop("output_type", UNSET)
        output_type: OutputTypeEnum | Unset
        if isinstance(_output_type, Unset):
            output_type = UNSET
        else:
            output_type = OutputTypeEnum(_output_type)
        scoreable_node_types = cast(list[str], unread.pop("scoreable_node_types", UNSET))
        cot_enabled = unread.pop("cot_enabled", UNSET)
        ground_truth = unread.pop("ground_truth", UNSET)

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
        model = cls(
            model_alias=model_alias,
            num_judges=num_judges,
            output_type=output_type,
            scoreable_node_types=scoreable_node_types,
            cot_enabled=cot_enabled,
            ground_truth=ground_truth,
            multimodal_capabilities=multimodal_capabilities,
        )
        model.additional_properties = unread
        return model
