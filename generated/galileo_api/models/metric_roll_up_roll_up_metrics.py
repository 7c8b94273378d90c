# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.metric_roll_up_roll_up_metrics_additional_property_type_1 import (
        MetricRollUpRollUpMetricsAdditionalPropertyType1,
    )


T = TypeVar("T", bound="MetricRollUpRollUpMetrics")


@_attrs_define
class MetricRollUpRollUpMetrics:
    additional_properties: dict[str, float | MetricRollUpRollUpMetricsAdditionalPropertyType1] = (
        _attrs_field(init=False, factory=dict)
    )

    def to_dict(self) -> dict[str, Any]:
        from ..models.metric_roll_up_roll_up_metrics_additional_property_type_1 import (
            MetricRollUpRollUpMetricsAdditionalPropertyType1,  # noqa: PLC0415
        )

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, MetricRollUpRollUpMetricsAdditionalPropertyType1):
                field_dict[prop_name] = prop.to_dict()
            else:
                field_dict[prop_name] = prop

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.metric_roll_up_roll_up_metrics_additional_property_type_1 import (
            MetricRollUpRollUpMetricsAdditionalPropertyType1,  # noqa: PLC0415
        )

        d = dict(src_dict)
        metric_roll_up_roll_up_metrics = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():

            def _parse_additional_property(
                data: object,
            ) -> float | MetricRollUpRollUpMetricsAdditionalPropertyType1:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    additional_property_type_1 = (
                        MetricRollUpRollUpMetricsAdditionalPropertyType1.from_dict(data)
                    )

                    return additional_property_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(float | MetricRollUpRollUpMetricsAdditionalPropertyType1, data)

            additional_property = _parse_additional_property(prop_dict)

            additional_properties[prop_name] = additional_property

        metric_roll_up_roll_up_metrics.additional_properties = additional_properties
        return metric_roll_up_roll_up_metrics

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> float | MetricRollUpRollUpMetricsAdditionalPropertyType1:
        return self.additional_properties[key]

    def __setitem__(
        self, key: str, value: float | MetricRollUpRollUpMetricsAdditionalPropertyType1
    ) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
