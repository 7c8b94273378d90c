# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""CreateLLMScorerAutogenRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.output_type_enum import OutputTypeEnum
from ..types import OpenModel, to_json


@_attrs_define
class CreateLLMScorerAutogenRequest(OpenModel):
    """What the prompt of a scorer is to do.

    Attributes:
        instructions (str): In words.
        model_name (str):
        output_type (OutputTypeEnum): What kind of value a scorer answers with.
        cot_enabled (bool): Let the model think first.
        scoreable_node_types (list[str]):
    """

    instructions: str
    model_name: str
    output_type: OutputTypeEnum
    cot_enabled: bool
    scoreable_node_types: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["instructions"] = self.instructions
        field_dict["model_name"] = self.model_name
        field_dict["output_type"] = to_json(self.output_type)
        field_dict["cot_enabled"] = self.cot_enabled
        field_dict["scoreable_node_types"] = self.scoreable_node_types
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        instructions = unread.pop("instructions")
        model_name = unread.pop("model_name")
        output_type = OutputTypeEnum(unread.pop("output_type"))
        cot_enabled = unread.pop("cot_enabled")
        scoreable_node_types = cast(list[str], unread.pop("scoreable_node_types"))
        model = cls(
            instructions=instructions,
            model_name=model_name,
            output_type=output_type,
            cot_enabled=cot_enabled,
            scoreable_node_types=scoreable_node_types,
        )
        model.additional_properties = unread
        return model
