# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ExperimentMetricsResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.bucketed_metric import BucketedMetric


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.bucketed_metric import BucketedMetric

    globals().update(
        BucketedMetric=BucketedMetric,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ExperimentMetricsResponse(OpenModel):
    """Metrics of experiments in buckets.

    Attributes:
        metrics (list[BucketedMetric] | Unset):
    """

    metrics: list[BucketedMetric] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.metrics, Unset):
            field_dict["metrics"] = to_json(self.metrics)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        _metrics = unread.pop("metrics", UNSET)
        metrics: list[BucketedMetric] | Unset = UNSET
        if _metrics is not UNSET:
            metrics = []
            for metrics_item_data in _metrics:
                metrics_item = BucketedMetric.from_dict(metrics_item_data)

                metrics.append(metrics_item)
        model = cls(
            metrics=metrics,
        )
        model.additional_properties = unread
        return model
