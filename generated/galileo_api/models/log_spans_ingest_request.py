# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogSpansIngestRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.logging_method import LoggingMethod
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.agent_span import AgentSpan
    from ..models.control_span import ControlSpan
    from ..models.llm_span import LlmSpan
    from ..models.retriever_span import RetrieverSpan
    from ..models.tool_span import ToolSpan
    from ..models.workflow_span import WorkflowSpan


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.agent_span import AgentSpan
    from ..models.control_span import ControlSpan
    from ..models.llm_span import LlmSpan
    from ..models.retriever_span import RetrieverSpan
    from ..models.tool_span import ToolSpan
    from ..models.workflow_span import WorkflowSpan

    globals().update(
        AgentSpan=AgentSpan,
        ControlSpan=ControlSpan,
        LlmSpan=LlmSpan,
        RetrieverSpan=RetrieverSpan,
        ToolSpan=ToolSpan,
        WorkflowSpan=WorkflowSpan,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class LogSpansIngestRequest(OpenModel):
    """Spans to store, and where.

    Attributes:
        spans (list[AgentSpan | ControlSpan | LlmSpan | RetrieverSpan | ToolSpan |
            WorkflowSpan]):
        trace_id (str): The trace that they belong to.
        parent_id (str): The span or trace that they are nested in.
        log_stream_id (None | str | Unset): A log stream.
        experiment_id (None | str | Unset): An experiment.
        metrics_testing_id (None | str | Unset): A trial run of a metric.
        logging_method (LoggingMethod | Unset): Kind of sender.
        client_version (None | str | Unset): Version of the sender.
        reliable (bool | Unset): Ask for safe delivery rather than a fast answer. Default:
            True.
    """

    spans: list[AgentSpan | ControlSpan | LlmSpan | RetrieverSpan | ToolSpan | WorkflowSpan]
    trace_id: str
    parent_id: str
    log_stream_id: None | str | Unset = UNSET
    experiment_id: None | str | Unset = UNSET
    metrics_testing_id: None | str | Unset = UNSET
    logging_method: LoggingMethod | Unset = UNSET
    client_version: None | str | Unset = UNSET
    reliable: bool | Unset = True
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["spans"] = to_json(self.spans)
        field_dict["trace_id"] = self.trace_id
        field_dict["parent_id"] = self.parent_id
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
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        spans = []
        _spans = unread.pop("spans")
        for spans_item_data in _spans:

            def _parse_spans_item(
                data: Any,
            ) -> AgentSpan | ControlSpan | LlmSpan | RetrieverSpan | ToolSpan | WorkflowSpan:
                if isinstance(data, dict):
                    match data.get("type"):
                        case "agent":
                            spans_item_type_0 = AgentSpan.from_dict(data)

                            return spans_item_type_0

                        case "workflow":
                            spans_item_type_1 = WorkflowSpan.from_dict(data)

                            return spans_item_type_1

                        case "llm":
                            spans_item_type_2 = LlmSpan.from_dict(data)

                            return spans_item_type_2

                        case "retriever":
                            spans_item_type_3 = RetrieverSpan.from_dict(data)

                            return spans_item_type_3

                        case "tool":
                            spans_item_type_4 = ToolSpan.from_dict(data)

                            return spans_item_type_4

                        case "control":
                            spans_item_type_5 = ControlSpan.from_dict(data)

                            return spans_item_type_5

                return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

            spans_item = _parse_spans_item(spans_item_data)

            spans.append(spans_item)
        trace_id = unread.pop("trace_id")
        parent_id = unread.pop("parent_id")
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
        model = cls(
            spans=spans,
            trace_id=trace_id,
            parent_id=parent_id,
            log_stream_id=log_stream_id,
            experiment_id=experiment_id,
            metrics_testing_id=metrics_testing_id,
            logging_method=logging_method,
            client_version=client_version,
            reliable=reliable,
        )
        model.additional_properties = unread
        return model
