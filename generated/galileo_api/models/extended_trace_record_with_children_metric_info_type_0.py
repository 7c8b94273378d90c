# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.metric_computing import MetricComputing
    from ..models.metric_error import MetricError
    from ..models.metric_failed import MetricFailed
    from ..models.metric_not_applicable import MetricNotApplicable
    from ..models.metric_not_computed import MetricNotComputed
    from ..models.metric_pending import MetricPending
    from ..models.metric_roll_up import MetricRollUp
    from ..models.metric_success import MetricSuccess


T = TypeVar("T", bound="ExtendedTraceRecordWithChildrenMetricInfoType0")


@_attrs_define
class ExtendedTraceRecordWithChildrenMetricInfoType0:
    additional_properties: dict[
        str,
        MetricComputing
        | MetricError
        | MetricFailed
        | MetricNotApplicable
        | MetricNotComputed
        | MetricPending
        | MetricRollUp
        | MetricSuccess,
    ] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.metric_computing import MetricComputing  # noqa: PLC0415
        from ..models.metric_error import MetricError  # noqa: PLC0415
        from ..models.metric_failed import MetricFailed  # noqa: PLC0415
        from ..models.metric_not_applicable import MetricNotApplicable  # noqa: PLC0415
        from ..models.metric_not_computed import MetricNotComputed  # noqa: PLC0415
        from ..models.metric_pending import MetricPending  # noqa: PLC0415
        from ..models.metric_success import MetricSuccess  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, MetricNotComputed):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, MetricPending):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, MetricComputing):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, MetricNotApplicable):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, MetricSuccess):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, MetricError):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, MetricFailed):
                field_dict[prop_name] = prop.to_dict()
            else:
                field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.metric_computing import MetricComputing  # noqa: PLC0415
        from ..models.metric_error import MetricError  # noqa: PLC0415
        from ..models.metric_failed import MetricFailed  # noqa: PLC0415
        from ..models.metric_not_applicable import MetricNotApplicable  # noqa: PLC0415
        from ..models.metric_not_computed import MetricNotComputed  # noqa: PLC0415
        from ..models.metric_pending import MetricPending  # noqa: PLC0415
        from ..models.metric_roll_up import MetricRollUp  # noqa: PLC0415
        from ..models.metric_success import MetricSuccess  # noqa: PLC0415

        d = dict(src_dict)
        extended_trace_record_with_children_metric_info_type_0 = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():

            def _parse_additional_property(
                data: object,
            ) -> (
                MetricComputing
                | MetricError
                | MetricFailed
                | MetricNotApplicable
                | MetricNotComputed
                | MetricPending
                | MetricRollUp
                | MetricSuccess
            ):
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    additional_property_type_0 = MetricNotComputed.from_dict(data)

                    return additional_property_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    additional_property_type_1 = MetricPending.from_dict(data)

                    return additional_property_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    additional_property_type_2 = MetricComputing.from_dict(data)

                    return additional_property_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    additional_property_type_3 = MetricNotApplicable.from_dict(data)

                    return additional_property_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    additional_property_type_4 = MetricSuccess.from_dict(data)

                    return additional_property_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    additional_property_type_5 = MetricError.from_dict(data)

                    return additional_property_type_5
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    additional_property_type_6 = MetricFailed.from_dict(data)

                    return additional_property_type_6
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                additional_property_type_7 = MetricRollUp.from_dict(data)

                return additional_property_type_7

            additional_property = _parse_additional_property(prop_dict)

            additional_properties[prop_name] = additional_property

        extended_trace_record_with_children_metric_info_type_0.additional_properties = (
            additional_properties
        )
        return extended_trace_record_with_children_metric_info_type_0

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(
        self, key: str
    ) -> (
        MetricComputing
        | MetricError
        | MetricFailed
        | MetricNotApplicable
        | MetricNotComputed
        | MetricPending
        | MetricRollUp
        | MetricSuccess
    ):
        return self.additional_properties[key]

    def __setitem__(
        self,
        key: str,
        value: MetricComputing
        | MetricError
        | MetricFailed
        | MetricNotApplicable
        | MetricNotComputed
        | MetricPending
        | MetricRollUp
        | MetricSuccess,
    ) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
