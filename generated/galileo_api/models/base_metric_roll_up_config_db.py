# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BaseMetricRollUpConfigDB"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.numeric_roll_up_method import NumericRollUpMethod
from ..types import OpenModel, to_json


@_attrs_define
class BaseMetricRollUpConfigDB(OpenModel):
    """How the values of spans become one value of their trace and session.

    Attributes:
        roll_up_methods (list[Literal['category_count']] | list[NumericRollUpMethod]):
    """

    roll_up_methods: list[Literal["category_count"]] | list[NumericRollUpMethod]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["roll_up_methods"] = to_json(self.roll_up_methods)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)

        def _parse_roll_up_methods(
            data: Any,
        ) -> list[Literal["category_count"]] | list[NumericRollUpMethod]:
            if isinstance(data, list):
                try:
                    roll_up_methods_type_0 = []
                    _roll_up_methods_type_0 = data
                    for roll_up_methods_type_0_item_data in _roll_up_methods_type_0:
                        roll_up_methods_type_0_item = NumericRollUpMethod(
                            roll_up_methods_type_0_item_data
                        )

                        roll_up_methods_type_0.append(roll_up_methods_type_0_item)

                    return roll_up_methods_type_0

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        roll_up_methods = _parse_roll_up_methods(unread.pop("roll_up_methods"))
        model = cls(
            roll_up_methods=roll_up_methods,
        )
        model.additional_properties = unread
        return model
