# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MetricAggregates"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class MetricAggregates(OpenModel):
    """A metric over many records.

    Attributes:
        avg (float | None | Unset):
        sum_ (float | None | Unset):
        min_ (float | None | Unset):
        max_ (float | None | Unset):
        count (int | None | Unset):
        pct (float | None | Unset): Share of true values.
        p50 (float | None | Unset): The median.
        p90 (float | None | Unset):
        p95 (float | None | Unset):
        p99 (float | None | Unset):
        value_distribution (dict[str, int] | None | Unset): How often each value occurs, for
            values that are not numbers.
    """

    avg: float | None | Unset = UNSET
    sum_: float | None | Unset = UNSET
    min_: float | None | Unset = UNSET
    max_: float | None | Unset = UNSET
    count: int | None | Unset = UNSET
    pct: float | None | Unset = UNSET
    p50: float | None | Unset = UNSET
    p90: float | None | Unset = UNSET
    p95: float | None | Unset = UNSET
    p99: float | None | Unset = UNSET
    value_distribution: dict[str, int] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.avg, Unset):
            field_dict["avg"] = self.avg
        if not isinstance(self.sum_, Unset):
            field_dict["sum"] = self.sum_
        if not isinstance(self.min_, Unset):
            field_dict["min"] = self.min_
        if not isinstance(self.max_, Unset):
            field_dict["max"] = self.max_
        if not isinstance(self.count, Unset):
            field_dict["count"] = self.count
        if not isinstance(self.pct, Unset):
            field_dict["pct"] = self.pct
        if not isinstance(self.p50, Unset):
            field_dict["p50"] = self.p50
        if not isinstance(self.p90, Unset):
            field_dict["p90"] = self.p90
        if not isinstance(self.p95, Unset):
            field_dict["p95"] = self.p95
        if not isinstance(self.p99, Unset):
            field_dict["p99"] = self.p99
        if not isinstance(self.value_distribution, Unset):
            field_dict["value_distribution"] = self.value_distribution
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        avg = unread.pop("avg", UNSET)
        sum_ = unread.pop("sum", UNSET)
        min_ = unread.pop("min", UNSET)
        max_ = unread.pop("max", UNSET)
        count = unread.pop("count", UNSET)
        pct = unread.pop("pct", UNSET)
        p50 = unread.pop("p50", UNSET)
        p90 = unread.pop("p90", UNSET)
        p95 = unread.pop("p95", UNSET)
        p99 = unread.pop("p99", UNSET)
        value_distribution = unread.pop("value_distribution", UNSET)
        model = cls(
            avg=avg,
            sum_=sum_,
            min_=min_,
            max_=max_,
            count=count,
            pct=pct,
            p50=p50,
            p90=p90,
            p95=p95,
            p99=p99,
            value_distribution=value_distribution,
        )
        model.additional_properties = unread
        return model
