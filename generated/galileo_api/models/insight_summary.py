# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""InsightSummary"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.insight_summary_priority_category_type_0 import InsightSummaryPriorityCategoryType0
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class InsightSummary(OpenModel):
    """Something that the service noticed.

    Attributes:
        id (str):
        title (str):
        observation (str):
        details (str):
        suggested_action (str):
        priority (int): The smaller, the more urgent.
        priority_category (InsightSummaryPriorityCategoryType0 | None | Unset):
    """

    id: str
    title: str
    observation: str
    details: str
    suggested_action: str
    priority: int
    priority_category: InsightSummaryPriorityCategoryType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["title"] = self.title
        field_dict["observation"] = self.observation
        field_dict["details"] = self.details
        field_dict["suggested_action"] = self.suggested_action
        field_dict["priority"] = self.priority
        if not isinstance(self.priority_category, Unset):
            field_dict["priority_category"] = to_json(self.priority_category)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        title = unread.pop("title")
        observation = unread.pop("observation")
        details = unread.pop("details")
        suggested_action = unread.pop("suggested_action")
        priority = unread.pop("priority")

        def _parse_priority_category(
            data: Any,
        ) -> InsightSummaryPriorityCategoryType0 | None | Unset:
            if isinstance(data, str):
                priority_category_type_0 = InsightSummaryPriorityCategoryType0(data)

                return priority_category_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        priority_category = _parse_priority_category(unread.pop("priority_category", UNSET))
        model = cls(
            id=id,
            title=title,
            observation=observation,
            details=details,
            suggested_action=suggested_action,
            priority=priority,
            priority_category=priority_category,
        )
        model.additional_properties = unread
        return model
