# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MetricsTestingAvailableColumnsRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.output_type_enum import OutputTypeEnum
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class MetricsTestingAvailableColumnsRequest(OpenModel):
    """The trial run whose columns to list.

    Attributes:
        name (str):
        log_stream_id (None | str | Unset): A log stream.
        experiment_id (None | str | Unset): An experiment.
        metrics_testing_id (None | str | Unset): A trial run of a metric.
        output_type (None | OutputTypeEnum | Unset):
        cot_enabled (bool | Unset):  Default: False.
        metric_key (str | Unset):  Default: 'generated_scorer_validation'.
        required_scorers (list[str] | None | Unset):
        score_type (None | str | Unset):
    """

    name: str
    log_stream_id: None | str | Unset = UNSET
    experiment_id: None | str | Unset = UNSET
    metrics_testing_id: None | str | Unset = UNSET
    output_type: None | OutputTypeEnum | Unset = UNSET
    cot_enabled: bool | Unset = False
    metric_key: str | Unset = "generated_scorer_validation"
    required_scorers: list[str] | None | Unset = UNSET
    score_type: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["name"] = self.name
        if not isinstance(self.log_stream_id, Unset):
            field_dict["log_stream_id"] = self.log_stream_id
        if not isinstance(self.experiment_id, Unset):
            field_dict["experiment_id"] = self.experiment_id
        if not isinstance(self.metrics_testing_id, Unset):
            field_dict["metrics_testing_id"] = self.metrics_testing_id
        if not isinstance(self.output_type, Unset):
            field_dict["output_type"] = to_json(self.output_type)
        if not isinstance(self.cot_enabled, Unset):
            field_dict["cot_enabled"] = self.cot_enabled
        if not isinstance(self.metric_key, Unset):
            field_dict["metric_key"] = self.metric_key
        if not isinstance(self.required_scorers, Unset):
            field_dict["required_scorers"] = self.required_scorers
        if not isinstance(self.score_type, Unset):
            field_dict["score_type"] = self.score_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        name = unread.pop("name")
        log_stream_id = unread.pop("log_stream_id", UNSET)
        experiment_id = unread.pop("experiment_id", UNSET)
        metrics_testing_id = unread.pop("metrics_testing_id", UNSET)

        def _parse_output_type(data: Any) -> None | OutputTypeEnum | Unset:
            if isinstance(data, str):
                output_type_type_0 = OutputTypeEnum(data)

                return output_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        output_type = _parse_output_type(unread.pop("output_type", UNSET))
        cot_enabled = unread.pop("cot_enabled", UNSET)
        metric_key = unread.pop("metric_key", UNSET)
        required_scorers = unread.pop("required_scorers", UNSET)
        score_type = unread.pop("score_type", UNSET)
        model = cls(
            name=name,
            log_stream_id=log_stream_id,
            experiment_id=experiment_id,
            metrics_testing_id=metrics_testing_id,
            output_type=output_type,
            cot_enabled=cot_enabled,
            metric_key=metric_key,
            required_scorers=required_scorers,
            score_type=score_type,
        )
        model.additional_properties = unread
        return model
