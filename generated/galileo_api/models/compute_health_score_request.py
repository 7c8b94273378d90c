# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ComputeHealthScoreRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.output_type_enum import OutputTypeEnum
from ..models.step_type import StepType
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class ComputeHealthScoreRequest(OpenModel):
    """A metric and what people say its values should be.

    Attributes:
        scorer_id (str):
        output_type (OutputTypeEnum): What kind of value a scorer answers with.
        scoreable_node_types (list[StepType] | Unset):
        mgt_overlay (dict[str, None | str] | Unset): The right value, by row.
    """

    scorer_id: str
    output_type: OutputTypeEnum
    scoreable_node_types: list[StepType] | Unset = UNSET
    mgt_overlay: dict[str, None | str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["scorer_id"] = self.scorer_id
        field_dict["output_type"] = to_json(self.output_type)
        if not isinstance(self.scoreable_node_types, Unset):
            field_dict["scoreable_node_types"] = to_json(self.scoreable_node_types)
        if not isinstance(self.mgt_overlay, Unset):
            field_dict["mgt_overlay"] = self.mgt_overlay
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        scorer_id = unread.pop("scorer_id")
        output_type = OutputTypeEnum(unread.pop("output_type"))
        _scoreable_node_types = unread.pop("scoreable_node_types", UNSET)
        scoreable_node_types: list[StepType] | Unset = UNSET
        if _scoreable_node_types is not UNSET:
            scoreable_node_types = []
            for scoreable_node_types_item_data in _scoreable_node_types:
                scoreable_node_types_item = StepType(scoreable_node_types_item_data)

                scoreable_node_types.append(scoreable_node_types_item)
        _mgt_overlay = unread.pop("mgt_overlay", UNSET)
        mgt_overlay: dict[str, None | str] | Unset = UNSET
        if not isinstance(_mgt_overlay, Unset):
            mgt_overlay = {}
            for mgt_overlay_item_key, mgt_overlay_item_data in _mgt_overlay.items():
                mgt_overlay_item = mgt_overlay_item_data

                mgt_overlay[mgt_overlay_item_key] = mgt_overlay_item
        model = cls(
            scorer_id=scorer_id,
            output_type=output_type,
            scoreable_node_types=scoreable_node_types,
            mgt_overlay=mgt_overlay,
        )
        model.additional_properties = unread
        return model
