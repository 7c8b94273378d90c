# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""AggregatedTraceViewEdge"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class AggregatedTraceViewEdge(OpenModel):
    """A way from one step to the next.

    Attributes:
        source (str):
        target (str):
        weight (float): Share of the traces that go this way.
        occurrences (int): How often it was taken.
        trace_count (int):
        trace_ids (list[str]):
    """

    source: str
    target: str
    weight: float
    occurrences: int
    trace_count: int
    trace_ids: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["source"] = self.source
        field_dict["target"] = self.target
        field_dict["weight"] = self.weight
        field_dict["occurrences"] = self.occurrences
        field_dict["trace_count"] = self.trace_count
        field_dict["trace_ids"] = self.trace_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        source = unread.pop("source")
        target = unread.pop("target")
        weight = unread.pop("weight")
        occurrences = unread.pop("occurrences")
        trace_count = unread.pop("trace_count")
        trace_ids = cast(list[str], unread.pop("trace_ids"))
        model = cls(
            source=source,
            target=target,
            weight=weight,
            occurrences=occurrences,
            trace_count=trace_count,
            trace_ids=trace_ids,
        )
        model.additional_properties = unread
        return model
