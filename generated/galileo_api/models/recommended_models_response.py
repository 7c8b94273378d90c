# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""RecommendedModelsResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class RecommendedModelsResponse(OpenModel):
    """The models that suit each purpose.

    Attributes:
        supported (dict[str, dict[str, list[str]]]): The best ones, whether they can be used
            or not.
        available (dict[str, dict[str, list[str]]]): Those that the caller's integrations
            offer.
    """

    supported: dict[str, dict[str, list[str]]]
    available: dict[str, dict[str, list[str]]]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["supported"] = self.supported
        field_dict["available"] = self.available
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        supported = {}
        for supported_item_key, supported_item_data in unread.pop("supported").items():
            supported_item = {}
            for supported_item_item_key, supported_item_item_data in supported_item_data.items():
                supported_item_item = cast(list[str], supported_item_item_data)

                supported_item[supported_item_item_key] = supported_item_item

            supported[supported_item_key] = supported_item
        available = {}
        for available_item_key, available_item_data in unread.pop("available").items():
            available_item = {}
            for available_item_item_key, available_item_item_data in available_item_data.items():
                available_item_item = cast(list[str], available_item_item_data)

                available_item[available_item_item_key] = available_item_item

            available[available_item_key] = available_item
        model = cls(
            supported=supported,
            available=available,
        )
        model.additional_properties = unread
        return model
