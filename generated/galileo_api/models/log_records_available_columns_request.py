# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogRecordsAvailableColumnsRequest"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class LogRecordsAvailableColumnsRequest(OpenModel):
    """The run whose columns to list.

    Attributes:
        log_stream_id (None | str | Unset): A log stream.
        experiment_id (None | str | Unset): An experiment.
        metrics_testing_id (None | str | Unset): A trial run of a metric.
        start_time (datetime.datetime | None | Unset): Only columns of records after this.
        end_time (datetime.datetime | None | Unset): Only columns of records before this.
    """

    log_stream_id: None | str | Unset = UNSET
    experiment_id: None | str | Unset = UNSET
    metrics_testing_id: None | str | Unset = UNSET
    start_time: datetime.datetime | None | Unset = UNSET
    end_time: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.log_stream_id, Unset):
            field_dict["log_stream_id"] = self.log_stream_id
        if not isinstance(self.experiment_id, Unset):
            field_dict["experiment_id"] = self.experiment_id
        if not isinstance(self.metrics_testing_id, Unset):
            field_dict["metrics_testing_id"] = self.metrics_testing_id
        if not isinstance(self.start_time, Unset):
            field_dict["start_time"] = to_json(self.start_time)
        if not isinstance(self.end_time, Unset):
            field_dict["end_time"] = to_json(self.end_time)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        log_stream_id = unread.pop("log_stream_id", UNSET)
        experiment_id = unread.pop("experiment_id", UNSET)
        metrics_testing_id = unread.pop("metrics_testing_id", UNSET)

        def _parse_start_time(data: Any) -> datetime.datetime | None | Unset:
            if isinstance(data, str):
                start_time_type_0 = datetime.datetime.fromisoformat(data)

                return start_time_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        start_time = _parse_start_time(unread.pop("start_time", UNSET))

        def _parse_end_time(data: Any) -> datetime.datetime | None | Unset:
            if isinstance(data, str):
                end_time_type_0 = datetime.datetime.fromisoformat(data)

                return end_time_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        end_time = _parse_end_time(unread.pop("end_time", UNSET))
        model = cls(
            log_stream_id=log_stream_id,
            experiment_id=experiment_id,
            metrics_testing_id=metrics_testing_id,
            start_time=start_time,
            end_time=end_time,
        )
        model.additional_properties = unread
        return model
