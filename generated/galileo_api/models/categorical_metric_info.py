# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""CategoricalMetricInfo"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class CategoricalMetricInfo(OpenModel):
    """A metric with categories over many experiments.

    Attributes:
        name (str):
        label (str):
        aggregation_type (Literal['categorical'] | Unset):  Default: 'categorical'.
        category_counts (dict[str, int] | Unset): How often each category occurs.
    """

    name: str
    label: str
    aggregation_type: Literal["categorical"] | Unset = "categorical"
    category_counts: dict[str, int] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["name"] = self.name
        field_dict["label"] = self.label
        if not isinstance(self.aggregation_type, Unset):
            field_dict["aggregation_type"] = self.aggregation_type
        if not isinstance(self.category_counts, Unset):
            field_dict["category_counts"] = self.category_counts
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        name = unread.pop("name")
        label = unread.pop("label")
        aggregation_type = unread.pop("aggregation_type", UNSET)
        category_counts = unread.pop("category_counts", UNSET)
        model = cls(
            name=name,
            label=label,
            aggregation_type=aggregation_type,
            category_counts=category_counts,
        )
        model.additional_properties = unread
        return model
