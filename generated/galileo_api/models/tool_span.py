# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ToolSpan"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.agent_span import AgentSpan
    from ..models.control_span import ControlSpan
    from ..models.llm_span import LlmSpan
    from ..models.metrics import Metrics
    from ..models.retriever_span import RetrieverSpan
    from ..models.workflow_span import WorkflowSpan


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.agent_span import AgentSpan
    from ..models.control_span import ControlSpan
    from ..models.llm_span import LlmSpan
    from ..models.metrics import Metrics
    from ..models.retriever_span import RetrieverSpan
    from ..models.workflow_span import WorkflowSpan

    globals().update(
        AgentSpan=AgentSpan,
        ControlSpan=ControlSpan,
        LlmSpan=LlmSpan,
        Metrics=Metrics,
        RetrieverSpan=RetrieverSpan,
        WorkflowSpan=WorkflowSpan,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ToolSpan(OpenModel):
    """A tool call.

    Attributes:
        type_ (Literal['tool'] | Unset):  Default: 'tool'.
        input_ (str | Unset): What went in. Default: ''.
        redacted_input (None | str | Unset): The input to show to people who may not see
            everything.
        output (None | str | Unset): What came out.
        redacted_output (None | str | Unset): The output to show to people who may not see
            everything.
        name (str | Unset):  Default: ''.
        created_at (datetime.datetime | Unset): When it began.
        user_metadata (dict[str, str] | Unset): The caller's own notes, text by name.
        tags (list[str] | Unset):
        status_code (int | None | Unset): A status that the caller gives.
        metrics (Metrics | Unset): Numbers about a record. Further keys are metrics that the
            caller computed, by name.
        external_id (None | str | Unset): The caller's own id.
        dataset_input (None | str | Unset): The input of the dataset row that it belongs to.
        dataset_output (None | str | Unset): The expected output of that row.
        dataset_metadata (dict[str, str] | Unset): The metadata of that row.
        id (None | str | Unset): Chosen by the caller, or made up if left out.
        session_id (None | str | Unset): The session that it belongs to.
        trace_id (None | str | Unset): The trace that it belongs to.
        step_number (int | None | Unset): Place among its siblings, from 1.
        parent_id (None | str | Unset): The span or trace that it is nested in.
        spans (list[AgentSpan | ControlSpan | LlmSpan | RetrieverSpan | ToolSpan |
            WorkflowSpan] | Unset): What is nested in it, in order.
        tool_call_id (None | str | Unset): The model's wish that it answers.
    """

    type_: Literal["tool"] | Unset = "tool"
    input_: str | Unset = ""
    redacted_input: None | str | Unset = UNSET
    output: None | str | Unset = UNSET
    redacted_output: None | str | Unset = UNSET
    name: str | Unset = ""
    created_at: datetime.datetime | Unset = UNSET
    user_metadata: dict[str, str] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    status_code: int | None | Unset = UNSET
    metrics: Metrics | Unset = UNSET
    external_id: None | str | Unset = UNSET
    dataset_input: None | str | Unset = UNSET
    dataset_output: None | str | Unset = UNSET
    dataset_metadata: dict[str, str] | Unset = UNSET
    id: None | str | Unset = UNSET
    session_id: None | str | Unset = UNSET
    trace_id: None | str | Unset = UNSET
    step_number: int | None | Unset = UNSET
    parent_id: None | str | Unset = UNSET
    spans: (
        list[AgentSpan | ControlSpan | LlmSpan | RetrieverSpan | ToolSpan | WorkflowSpan] | Unset
    ) = UNSET
    tool_call_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.type_, Unset):
            field_dict["type"] = self.type_
        if not isinstance(self.input_, Unset):
            field_dict["input"] = self.input_
        if not isinstance(self.redacted_input, Unset):
            field_dict["redacted_input"] = self.redacted_input
        if not isinstance(self.output, Unset):
            field_dict["output"] = self.output
        if not isinstance(self.redacted_output, Unset):
            field_dict["redacted_output"] = self.redacted_output
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.created_at, Unset):
            field_dict["created_at"] = to_json(self.created_at)
        if not isinstance(self.user_metadata, Unset):
            field_dict["user_metadata"] = self.user_metadata
        if not isinstance(self.tags, Unset):
            field_dict["tags"] = self.tags
        if not isinstance(self.status_code, Unset):
            field_dict["status_code"] = self.status_code
        if not isinstance(self.metrics, Unset):
            field_dict["metrics"] = to_json(self.metrics)
        if not isinstance(self.external_id, Unset):
            field_dict["external_id"] = self.external_id
        if not isinstance(self.dataset_input, Unset):
            field_dict["dataset_input"] = self.dataset_input
        if not isinstance(self.dataset_output, Unset):
            field_dict["dataset_output"] = self.dataset_output
        if not isinstance(self.dataset_metadata, Unset):
            field_dict["dataset_metadata"] = self.dataset_metadata
        if not isinstance(self.id, Unset):
            field_dict["id"] = self.id
        if not isinstance(self.session_id, Unset):
            field_dict["session_id"] = self.session_id
        if not isinstance(self.trace_id, Unset):
            field_dict["trace_id"] = self.trace_id
        if not isinstance(self.step_number, Unset):
            field_dict["step_number"] = self.step_number
        if not isinstance(self.parent_id, Unset):
            field_dict["parent_id"] = self.parent_id
        if not isinstance(self.spans, Unset):
            field_dict["spans"] = to_json(self.spans)
        if not isinstance(self.tool_call_id, Unset):
            field_dict["tool_call_id"] = self.tool_call_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        type_ = unread.pop("type", UNSET)
        input_ = unread.pop("input", UNSET)
        redacted_input = unread.pop("redacted_input", UNSET)
        output = unread.pop("output", UNSET)
        redacted_output = unread.pop("redacted_output", UNSET)
        name = unread.pop("name", UNSET)
        _created_at = unread.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)
        user_metadata = unread.pop("user_metadata", UNSET)
        tags = cast(list[str], unread.pop("tags", UNSET))
        status_code = unread.pop("status_code", UNSET)
        _metrics = unread.pop("metrics", UNSET)
        metrics: Metrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = Metrics.from_dict(_metrics)
        external_id = unread.pop("external_id", UNSET)
        dataset_input = unread.pop("dataset_input", UNSET)
        dataset_output = unread.pop("dataset_output", UNSET)
        dataset_metadata = unread.pop("dataset_metadata", UNSET)
        id = unread.pop("id", UNSET)
        session_id = unread.pop("session_id", UNSET)
        trace_id = unread.pop("trace_id", UNSET)
        step_number = unread.pop("step_number", UNSET)
        parent_id = unread.pop("parent_id", UNSET)
        _spans = unread.pop("spans", UNSET)
        spans: (
            list[AgentSpan | ControlSpan | LlmSpan | RetrieverSpan | ToolSpan | WorkflowSpan]
            | Unset
        ) = UNSET
        if _spans is not UNSET:
            spans = []
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
        tool_call_id = unread.pop("tool_call_id", UNSET)
        model = cls(
            type_=type_,
            input_=input_,
            redacted_input=redacted_input,
            output=output,
            redacted_output=redacted_output,
            name=name,
            created_at=created_at,
            user_metadata=user_metadata,
            tags=tags,
            status_code=status_code,
            metrics=metrics,
            external_id=external_id,
            dataset_input=dataset_input,
            dataset_output=dataset_output,
            dataset_metadata=dataset_metadata,
            id=id,
            session_id=session_id,
            trace_id=trace_id,
            step_number=step_number,
            parent_id=parent_id,
            spans=spans,
            tool_call_id=tool_call_id,
        )
        model.additional_properties = unread
        return model
