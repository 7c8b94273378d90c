# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""Histogram"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.histogram_strategy import HistogramStrategy
from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.histogram_bucket import HistogramBucket


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.histogram_bucket import HistogramBucket

    globals().update(
        HistogramBucket=HistogramBucket,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class Histogram(OpenModel):
    """How many values are in which range.

    Attributes:
        strategy (HistogramStrategy): How the ranges were chosen.
        edges (list[float]): The ends of the ranges.
        buckets (list[HistogramBucket]):
        total (int):
    """

    strategy: HistogramStrategy
    edges: list[float]
    buckets: list[HistogramBucket]
    total: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["strategy"] = to_json(self.strategy)
        field_dict["edges"] = self.edges
        field_dict["buckets"] = to_json(self.buckets)
        field_dict["total"] = self.total
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        strategy = HistogramStrategy(unread.pop("strategy"))
        edges = cast(list[float], unread.pop("edges"))
        buckets = []
        _buckets = unread.pop("buckets")
        for buckets_item_data in _buckets:
            buckets_item = HistogramBucket.from_dict(buckets_item_data)

            buckets.append(buckets_item)
        total = unread.pop("total")
        model = cls(
            strategy=strategy,
            edges=edges,
            buckets=buckets,
            total=total,
        )
        model.additional_properties = unread
        return model
