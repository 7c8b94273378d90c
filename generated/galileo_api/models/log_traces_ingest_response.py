# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogTracesIngestResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class LogTracesIngestResponse(OpenModel):
    """What was stored.

    Attributes:
        project_id (str):
        project_name (str):
        records_count (int): Traces and spans, nested ones included.
        traces_count (int):
        spans_count (int):
        log_stream_id (None | str | Unset):
        experiment_id (None | str | Unset):
        metrics_testing_id (None | str | Unset):
        session_id (None | str | Unset):
        trace_ids (list[str] | None | Unset):
    """

    project_id: str
    project_name: str
    records_count: int
    traces_count: int
    spans_count: int
    log_stream_id: None | str | Unset = UNSET
    experiment_id: None | str | Unset = UNSET
    metrics_testing_id: None | str | Unset = UNSET
    session_id: None | str | Unset = UNSET
    trace_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["project_id"] = self.project_id
        field_dict["project_name"] = self.project_name
        field_dict["records_count"] = self.records_count
        field_dict["traces_count"] = self.traces_count
        field_dict["spans_count"] = self.spans_count
        if not isinstance(self.log_stream_id, Unset):
            field_dict["log_stream_id"] = self.log_stream_id
        if not isinstance(self.experiment_id, Unset):
            field_dict["experiment_id"] = self.experiment_id
        if not isinstance(self.metrics_testing_id, Unset):
            field_dict["metrics_testing_id"] = self.metrics_testing_id
        if not isinstance(self.session_id, Unset):
            field_dict["session_id"] = self.session_id
        if not isinstance(self.trace_ids, Unset):
            field_dict["trace_ids"] = self.trace_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        project_id = unread.pop("project_id")
        project_name = unread.pop("project_name")
        records_count = unread.pop("records_count")
        traces_count = unread.pop("traces_count")
        spans_count = unread.pop("spans_count")
        log_stream_id = unread.pop("log_stream_id", UNSET)
        experiment_id = unread.pop("experiment_id", UNSET)
        metrics_testing_id = unread.pop("metrics_testing_id", UNSET)
        session_id = unread.pop("session_id", UNSET)
        trace_ids = unread.pop("trace_ids", UNSET)
        model = cls(
            project_id=project_id,
            project_name=project_name,
            records_count=records_count,
            traces_count=traces_count,
            spans_count=spans_count,
            log_stream_id=log_stream_id,
            experiment_id=experiment_id,
            metrics_testing_id=metrics_testing_id,
            session_id=session_id,
            trace_ids=trace_ids,
        )
        model.additional_properties = unread
        return model
