# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogRecordsMetricsResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.bucketed_metrics import BucketedMetrics
    from ..models.standard_error import StandardError


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.bucketed_metrics import BucketedMetrics
    from ..models.standard_error import StandardError

    globals().update(
        BucketedMetrics=BucketedMetrics,
        StandardError=StandardError,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class LogRecordsMetricsResponse(OpenModel):
    """Metrics over time and as a whole.

    Attributes:
        group_by_columns (list[str]):
        aggregate_metrics (dict[str, dict[str, int] | float | int]):
        bucketed_metrics (dict[str, list[BucketedMetrics]]): One list of steps of time for
            each group.
        ems_captured_error (bool | Unset):  Default: False.
        standard_errors (dict[str, StandardError] | None | Unset):
    """

    group_by_columns: list[str]
    aggregate_metrics: dict[str, dict[str, int] | float | int]
    bucketed_metrics: dict[str, list[BucketedMetrics]]
    ems_captured_error: bool | Unset = False
    standard_errors: dict[str, StandardError] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["group_by_columns"] = self.group_by_columns
        field_dict["aggregate_metrics"] = self.aggregate_metrics
        field_dict["bucketed_metrics"] = to_json(self.bucketed_metrics)
        if not isinstance(self.ems_captured_error, Unset):
            field_dict["ems_captured_error"] = self.ems_captured_error
        if not isinstance(self.standard_errors, Unset):
            field_dict["standard_errors"] = to_json(self.standard_errors)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        group_by_columns = cast(list[str], unread.pop("group_by_columns"))
        aggregate_metrics = {}
        for aggregate_metrics_item_key, aggregate_metrics_item_data in unread.pop(
            "aggregate_metrics"
        ).items():
            aggregate_metrics_item = aggregate_metrics_item_data

            aggregate_metrics[aggregate_metrics_item_key] = aggregate_metrics_item
        bucketed_metrics = {}
        for bucketed_metrics_item_key, bucketed_metrics_item_data in unread.pop(
            "bucketed_metrics"
        ).items():
            bucketed_metrics_item = []
            _bucketed_metrics_item = bucketed_metrics_item_data
            for bucketed_metrics_item_item_data in _bucketed_metrics_item:
                bucketed_metrics_item_item = BucketedMetrics.from_dict(
                    bucketed_metrics_item_item_data
                )

                bucketed_metrics_item.append(bucketed_metrics_item_item)

            bucketed_metrics[bucketed_metrics_item_key] = bucketed_metrics_item
        ems_captured_error = unread.pop("ems_captured_error", UNSET)

        def _parse_standard_errors(data: Any) -> dict[str, StandardError] | None | Unset:
            if isinstance(data, dict):
                standard_errors_type_0 = {}
                for (
                    standard_errors_type_0_item_key,
                    standard_errors_type_0_item_data,
                ) in data.items():
                    standard_errors_type_0_item = StandardError.from_dict(
                        standard_errors_type_0_item_data
                    )

                    standard_errors_type_0[standard_errors_type_0_item_key] = (
                        standard_errors_type_0_item
                    )

                return standard_errors_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        standard_errors = _parse_standard_errors(unread.pop("standard_errors", UNSET))
        model = cls(
            group_by_columns=group_by_columns,
            aggregate_metrics=aggregate_metrics,
            bucketed_metrics=bucketed_metrics,
            ems_captured_error=ems_captured_error,
            standard_errors=standard_errors,
        )
        model.additional_properties = unread
        return model
