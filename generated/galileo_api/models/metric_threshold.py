# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MetricThreshold"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class MetricThreshold(OpenModel):
    """Where a metric's good values end and its bad ones begin.

    Attributes:
        inverted (bool | Unset): Small values are the good ones. Default: False.
        buckets (list[float | int] | Unset):
        display_value_levels (list[str] | Unset):
    """

    inverted: bool | Unset = False
    buckets: list[float | int] | Unset = UNSET
    display_value_levels: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.inverted, Unset):
            field_dict["inverted"] = self.inverted
        if not isinstance(self.buckets, Unset):
            field_dict["buckets"] = self.buckets
        if not isinstance(self.display_value_levels, Unset):
            field_dict["display_value_levels"] = self.display_value_levels
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        inverted = unread.pop("inverted", UNSET)
        _buckets = unread.pop("buckets", UNSET)
        buckets: list[float | int] | Unset = UNSET
        if _buckets is not UNSET:
            buckets = []
            for buckets_item_data in _buckets:
                buckets_item = buckets_item_data

                buckets.append(buckets_item)
        display_value_levels = cast(list[str], unread.pop("display_value_levels", UNSET))
        model = cls(
            inverted=inverted,
            buckets=buckets,
            display_value_levels=display_value_levels,
        )
        model.additional_properties = unread
        return model
