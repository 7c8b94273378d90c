# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogTraceUpdateResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class LogTraceUpdateResponse(OpenModel):
    """What was changed.

    Attributes:
        project_id (str):
        project_name (str):
        records_count (int):
        trace_id (str):
        log_stream_id (None | str | Unset): A log stream.
        experiment_id (None | str | Unset): An experiment.
        metrics_testing_id (None | str | Unset): A trial run of a metric.
        session_id (None | str | Unset):
    """

    project_id: str
    project_name: str
    records_count: int
    trace_id: str
    log_stream_id: None | str | Unset = UNSET
    experiment_id: None | str | Unset = UNSET
    metrics_testing_id: None | str | Unset = UNSET
    session_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["project_id"] = self.project_id
        field_dict["project_name"] = self.project_name
        field_dict["records_count"] = self.records_count
        field_dict["trace_id"] = self.trace_id
        if not isinstance(self.log_stream_id, Unset):
            field_dict["log_stream_id"] = self.log_stream_id
        if not isinstance(self.experiment_id, Unset):
            field_dict["experiment_id"] = self.experiment_id
        if not isinstance(self.metrics_testing_id, Unset):
            field_dict["metrics_testing_id"] = self.metrics_testing_id
        if not isinstance(self.session_id, Unset):
            field_dict["session_id"] = self.session_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        project_id = unread.pop("project_id")
        project_name = unread.pop("project_name")
        records_count = unread.pop("records_count")
        trace_id = unread.pop("trace_id")
        log_stream_id = unread.pop("log_stream_id", UNSET)
        experiment_id = unread.pop("experiment_id", UNSET)
        metrics_testing_id = unread.pop("metrics_testing_id", UNSET)
        session_id = unread.pop("session_id", UNSET)
        model = cls(
            project_id=project_id,
            project_name=project_name,
            records_count=records_count,
            trace_id=trace_id,
            log_stream_id=log_stream_id,
            experiment_id=experiment_id,
            metrics_testing_id=metrics_testing_id,
            session_id=session_id,
        )
        model.additional_properties = unread
        return model
