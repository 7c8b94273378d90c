# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogTracesIngestRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.logging_method import LoggingMethod
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.trace import Trace


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.trace import Trace

    globals().update(
        Trace=Trace,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class LogTracesIngestRequest(OpenModel):
    """Traces to store, and where.

    Attributes:
        traces (list[Trace]):
        log_stream_id (None | str | Unset): The log stream that they belong to.
        experiment_id (None | str | Unset): The experiment that they belong to.
        metrics_testing_id (None | str | Unset):
        logging_method (LoggingMethod | Unset): Kind of sender.
        client_version (None | str | Unset): Version of the sender.
        reliable (bool | Unset): Ask for safe delivery rather than a fast answer. Default:
            True.
        session_id (None | str | Unset): The session that they join.
        session_external_id (None | str | Unset): The session that they join, by the caller's
            own id; opened if there is none.
        is_complete (bool | Unset): Nothing more will be added to these traces. Default: True.
        include_trace_ids (bool | Unset): Return the ids of the stored traces. Default: False.
    """

    traces: list[Trace]
    log_stream_id: None | str | Unset = UNSET
    experiment_id: None | str | Unset = UNSET
    metrics_testing_id: None | str | Unset = UNSET
    logging_method: LoggingMethod | Unset = UNSET
    client_version: None | str | Unset = UNSET
    reliable: bool | Unset = True
    session_id: None | str | Unset = UNSET
    session_external_id: None | str | Unset = UNSET
    is_complete: bool | Unset = True
    include_trace_ids: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["traces"] = to_json(self.traces)
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
        if not isinstance(self.session_id, Unset):
            field_dict["session_id"] = self.session_id
        if not isinstance(self.session_external_id, Unset):
            field_dict["session_external_id"] = self.session_external_id
        if not isinstance(self.is_complete, Unset):
            field_dict["is_complete"] = self.is_complete
        if not isinstance(self.include_trace_ids, Unset):
            field_dict["include_trace_ids"] = self.include_trace_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        traces = []
        _traces = unread.pop("traces")
        for traces_item_data in _traces:
            traces_item = Trace.from_dict(traces_item_data)

            traces.append(traces_item)
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
        session_id = unread.pop("session_id", UNSET)
        session_external_id = unread.pop("session_external_id", UNSET)
        is_complete = unread.pop("is_complete", UNSET)
        include_trace_ids = unread.pop("include_trace_ids", UNSET)
        model = cls(
            traces=traces,
            log_stream_id=log_stream_id,
            experiment_id=experiment_id,
            metrics_testing_id=metrics_testing_id,
            logging_method=logging_method,
            client_version=client_version,
            reliable=reliable,
            session_id=session_id,
            session_external_id=session_external_id,
            is_complete=is_complete,
            include_trace_ids=include_trace_ids,
        )
        model.additional_properties = unread
        return model
