# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""HealthScoreResult"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.health_score_type import HealthScoreType
from ..types import OpenModel, to_json


@_attrs_define
class HealthScoreResult(OpenModel):
    """How well a metric agrees with people.

    Attributes:
        health_score_type (HealthScoreType | None):
        value (float | None):
        skipped_rows (int): Rows that could not be compared.
        secondary (dict[str, float | None]):
        total_scored_rows (int):
        total_mgt_rows (int):
        joined_rows (int): Rows that have both values.
    """

    health_score_type: HealthScoreType | None
    value: float | None
    skipped_rows: int
    secondary: dict[str, float | None]
    total_scored_rows: int
    total_mgt_rows: int
    joined_rows: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["health_score_type"] = to_json(self.health_score_type)
        field_dict["value"] = self.value
        field_dict["skipped_rows"] = self.skipped_rows
        field_dict["secondary"] = self.secondary
        field_dict["total_scored_rows"] = self.total_scored_rows
        field_dict["total_mgt_rows"] = self.total_mgt_rows
        field_dict["joined_rows"] = self.joined_rows
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)

        def _parse_health_score_type(data: Any) -> HealthScoreType | None:
            if isinstance(data, str):
                health_score_type_type_0 = HealthScoreType(data)

                return health_score_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        health_score_type = _parse_health_score_type(unread.pop("health_score_type"))
        value = unread.pop("value")
        skipped_rows = unread.pop("skipped_rows")
        secondary = {}
        for secondary_item_key, secondary_item_data in unread.pop("secondary").items():
            secondary_item = secondary_item_data

            secondary[secondary_item_key] = secondary_item
        total_scored_rows = unread.pop("total_scored_rows")
        total_mgt_rows = unread.pop("total_mgt_rows")
        joined_rows = unread.pop("joined_rows")
        model = cls(
            health_score_type=health_score_type,
            value=value,
            skipped_rows=skipped_rows,
            secondary=secondary,
            total_scored_rows=total_scored_rows,
            total_mgt_rows=total_mgt_rows,
            joined_rows=joined_rows,
        )
        model.additional_properties = unread
        return model
