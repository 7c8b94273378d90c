# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BucketedMetric"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.output_type_enum import OutputTypeEnum
from ..models.roll_up_method_display_options import RollUpMethodDisplayOptions
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class BucketedMetric(OpenModel):
    """A metric over many experiments or records, counted in buckets.

    Attributes:
        name (str):
        buckets (dict[str, int]):
        average (float | None | Unset):
        roll_up_method (None | RollUpMethodDisplayOptions | Unset):
        data_type (None | OutputTypeEnum | Unset):
    """

    name: str
    buckets: dict[str, int]
    average: float | None | Unset = UNSET
    roll_up_method: None | RollUpMethodDisplayOptions | Unset = UNSET
    data_type: None | OutputTypeEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["name"] = self.name
        field_dict["buckets"] = self.buckets
        if not isinstance(self.average, Unset):
            field_dict["average"] = self.average
        if not isinstance(self.roll_up_method, Unset):
            field_dict["roll_up_method"] = to_json(self.roll_up_method)
        if not isinstance(self.data_type, Unset):
            field_dict["data_type"] = to_json(self.data_type)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        name = unread.pop("name")
        buckets = unread.pop("buckets")
        average = unread.pop("average", UNSET)

        def _parse_roll_up_method(data: Any) -> None | RollUpMethodDisplayOptions | Unset:
            if isinstance(data, str):
                roll_up_method_type_0 = RollUpMethodDisplayOptions(data)

                return roll_up_method_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        roll_up_method = _parse_roll_up_method(unread.pop("roll_up_method", UNSET))

        def _parse_data_type(data: Any) -> None | OutputTypeEnum | Unset:
            if isinstance(data, str):
                data_type_type_0 = OutputTypeEnum(data)

                return data_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        data_type = _parse_data_type(unread.pop("data_type", UNSET))
        model = cls(
            name=name,
            buckets=buckets,
            average=average,
            roll_up_method=roll_up_method,
            data_type=data_type,
        )
        model.additional_properties = unread
        return model
