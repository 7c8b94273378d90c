# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogTraceUpdateRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.logging_method import LoggingMethod
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class LogTraceUpdateRequest(OpenModel):
    """What to change of a trace.

    Attributes:
        trace_id (str):
        log_stream_id (None | str | Unset): A log stream.
        experiment_id (None | str | Unset): An experiment.
        metrics_testing_id (None | str | Unset): A trial run of a metric.
        logging_method (LoggingMethod | Unset): Kind of sender.
        client_version (None | str | Unset): Version of the sender.
        reliable (bool | Unset): Ask for safe delivery rather than a fast answer. Default:
            True.
        input_ (None | str | Unset):
        output (None | str | Unset):
        status_code (int | None | Unset):
        tags (list[str] | None | Unset):
        is_complete (bool | None | Unset): Nothing more will be added to it. Default: False.
        duration_ns (int | None | Unset):
    """

    trace_id: str
    log_stream_id: None | str | Unset = UNSET
    experiment_id: None | str | Unset = UNSET
    metrics_testing_id: None | str | Unset = UNSET
    logging_method: LoggingMethod | Unset = UNSET
    client_version: None | str | Unset = UNSET
    reliable: bool | Unset = True
    input_: None | str | Unset = UNSET
    output: None | str | Unset = UNSET
    status_code: int | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    is_complete: bool | None | Unset = False
    duration_ns: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["trace_id"] = self.trace_id
        if not isinstance(self.log_stream_id, Unset):
            field_dict["log_stream_id"] = self.log_stream_id
        if not isinstance(self.experiment_id, Unset):
            field_dict["experiment_id"] = self.experiment_id
        if not isinstance(self.metrics_testing_id, Unset):
            field_dict["metrics_testing_id"] = self.metrics_testing_id
        if not isinstance(self.logging_method, Unset):
            field_dict["logging_method"] = to_json(self.logging_method)
        if not isinstance(self.client_version, Unset):
            field_dict["client_version"] = self.client_version
        if not isinstance(self.reliable, Unset):
            field_dict["reliable"] = self.reliable
        if not isinstance(self.input_, Unset):
            field_dict["input"] = self.input_
        if not isinstance(self.output, Unset):
            field_dict["output"] = self.output
        if not isinstance(self.status_code, Unset):
            field_dict["status_code"] = self.status_code
        if not isinstance(self.tags, Unset):
            field_dict["tags"] = self.tags
        if not isinstance(self.is_complete, Unset):
            field_dict["is_complete"] = self.is_complete
        if not isinstance(self.duration_ns, Unset):
            field_dict["duration_ns"] = self.duration_ns
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        trace_id = unread.pop("trace_id")
        log_stream_id = unread.pop("log_stream_id", UNSET)
        experiment_id = unread.pop("experiment_id", UNSET)
        metrics_testing_id = unread.pop("metrics_testing_id", UNSET)
        _logging_method = unread.pop("logging_method", UNSET)
        logging_method: LoggingMethod | Unset
        if isinstance(_logging_method, Unset):
            logging_method = UNSET
        else:
            logging_method = LoggingMethod(_logging_method)
        client_version = unread.pop("client_version", UNSET)
        reliable = unread.pop("reliable", UNSET)
        input_ = unread.pop("input", UNSET)
        output = unread.pop("output", UNSET)
        status_code = unread.pop("status_code", UNSET)
        tags = unread.pop("tags", UNSET)
        is_complete = unread.pop("is_complete", UNSET)
        duration_ns = unread.pop("duration_ns", UNSET)
        model = cls(
            trace_id=trace_id,
            log_stream_id=log_stream_id,
            experiment_id=experiment_id,
            metrics_testing_id=metrics_testing_id,
            logging_method=logging_method,
            client_version=client_version,
            reliable=reliable,
            input_=input_,
            output=output,
            status_code=status_code,
            tags=tags,
            is_complete=is_complete,
            duration_ns=duration_ns,
        )
        model.additional_properties = unread
        return model
