# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""IntegrationCostsDataPoint"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json


@_attrs_define
class IntegrationCostsDataPoint(OpenModel):
    """Costs of one step of time.

    Attributes:
        timestamp (datetime.datetime):
        cost (float):
    """

    timestamp: datetime.datetime
    cost: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["timestamp"] = to_json(self.timestamp)
        field_dict["cost"] = self.cost
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        timestamp = datetime.datetime.fromisoformat(unread.pop("timestamp"))
        cost = unread.pop("cost")
        model = cls(
            timestamp=timestamp,
            cost=cost,
        )
        model.additional_properties = unread
        return model
