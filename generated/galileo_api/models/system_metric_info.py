# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""SystemMetricInfo"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.data_unit import DataUnit
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.histogram import Histogram


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.histogram import Histogram

    globals().update(
        Histogram=Histogram,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class SystemMetricInfo(OpenModel):
    """A metric that is a number, over many experiments.

    Attributes:
        name (str):
        label (str):
        aggregation_type (Literal['numeric'] | Unset):  Default: 'numeric'.
        unit (DataUnit | None | Unset):
        values (list[float] | Unset):
        mean (float | None | Unset):
        median (float | None | Unset):
        p5 (float | None | Unset): Five of a hundred values are below it.
        p25 (float | None | Unset): A quarter of the values are below it.
        p75 (float | None | Unset): Three quarters of the values are below it.
        p95 (float | None | Unset): Five of a hundred values are above it.
        min_ (float | None | Unset):
        max_ (float | None | Unset):
        histogram (Histogram | None | Unset):
    """

    name: str
    label: str
    aggregation_type: Literal["numeric"] | Unset = "numeric"
    unit: DataUnit | None | Unset = UNSET
    values: list[float] | Unset = UNSET
    mean: float | None | Unset = UNSET
    median: float | None | Unset = UNSET
    p5: float | None | Unset = UNSET
    p25: float | None | Unset = UNSET
    p75: float | None | Unset = UNSET
    p95: float | None | Unset = UNSET
    min_: float | None | Unset = UNSET
    max_: float | None | Unset = UNSET
    histogram: Histogram | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["name"] = self.name
        field_dict["label"] = self.label
        if not isinstance(self.aggregation_type, Unset):
            field_dict["aggregation_type"] = self.aggregation_type
        if not isinstance(self.unit, Unset):
            field_dict["unit"] = to_json(self.unit)
        if not isinstance(self.values, Unset):
            field_dict["values"] = self.values
        if not isinstance(self.mean, Unset):
            field_dict["mean"] = self.mean
        if not isinstance(self.median, Unset):
            field_dict["median"] = self.median
        if not isinstance(self.p5, Unset):
            field_dict["p5"] = self.p5
        if not isinstance(self.p25, Unset):
            field_dict["p25"] = self.p25
        if not isinstance(self.p75, Unset):
            field_dict["p75"] = self.p75
        if not isinstance(self.p95, Unset):
            field_dict["p95"] = self.p95
        if not isinstance(self.min_, Unset):
            field_dict["min"] = self.min_
        if not isinstance(self.max_, Unset):
            field_dict["max"] = self.max_
        if not isinstance(self.histogram, Unset):
            field_dict["histogram"] = to_json(self.histogram)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        name = unread.pop("name")
        label = unread.pop("label")
        aggregation_type = unread.pop("aggregation_type", UNSET)

        def _parse_unit(data: Any) -> DataUnit | None | Unset:
            if isinstance(data, str):
                unit_type_0 = DataUnit(data)

                return unit_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        unit = _parse_unit(unread.pop("unit", UNSET))
        values = cast(list[float], unread.pop("values", UNSET))
        mean = unread.pop("mean", UNSET)
        median = unread.pop("median", UNSET)
        p5 = unread.pop("p5", UNSET)
        p25 = unread.pop("p25", UNSET)
        p75 = unread.pop("p75", UNSET)
        p95 = unread.pop("p95", UNSET)
        min_ = unread.pop("min", UNSET)
        max_ = unread.pop("max", UNSET)

        def _parse_histogram(data: Any) -> Histogram | None | Unset:
            if isinstance(data, dict):
                histogram_type_0 = Histogram.from_dict(data)

                return histogram_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        histogram = _parse_histogram(unread.pop("histogram", UNSET))
        model = cls(
            name=name,
            label=label,
            aggregation_type=aggregation_type,
            unit=unit,
            values=values,
            mean=mean,
            median=median,
            p5=p5,
            p25=p25,
            p75=p75,
            p95=p95,
            min_=min_,
            max_=max_,
            histogram=histogram,
        )
        model.additional_properties = unread
        return model
