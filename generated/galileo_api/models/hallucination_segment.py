# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""HallucinationSegment"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class HallucinationSegment(OpenModel):
    """A stretch of text that nothing supports.

    Attributes:
        start (int):
        end (int):
        hallucination (float): How likely that is.
        hallucination_severity (int | Unset):  Default: 0.
    """

    start: int
    end: int
    hallucination: float
    hallucination_severity: int | Unset = 0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["start"] = self.start
        field_dict["end"] = self.end
        field_dict["hallucination"] = self.hallucination
        if not isinstance(self.hallucination_severity, Unset):
            field_dict["hallucination_severity"] = self.hallucination_severity
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        start = unread.pop("start")
        end = unread.pop("end")
        hallucination = unread.pop("hallucination")
        hallucination_severity = unread.pop("hallucination_severity", UNSET)
        model = cls(
            start=start,
            end=end,
            hallucination=hallucination,
            hallucination_severity=hallucination_severity,
        )
        model.additional_properties = unread
        return model
