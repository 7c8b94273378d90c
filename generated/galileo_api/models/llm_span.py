# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LlmSpan"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.image_generation_event import ImageGenerationEvent
    from ..models.internal_tool_call import InternalToolCall
    from ..models.llm_metrics import LlmMetrics
    from ..models.mcp_approval_request_event import MCPApprovalRequestEvent
    from ..models.mcp_call_event import MCPCallEvent
    from ..models.mcp_list_tools_event import MCPListToolsEvent
    from ..models.message import Message
    from ..models.message_event import MessageEvent
    from ..models.reasoning_event import ReasoningEvent
    from ..models.web_search_call_event import WebSearchCallEvent


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.image_generation_event import ImageGenerationEvent
    from ..models.internal_tool_call import InternalToolCall
    from ..models.llm_metrics import LlmMetrics
    from ..models.mcp_approval_request_event import MCPApprovalRequestEvent
    from ..models.mcp_call_event import MCPCallEvent
    from ..models.mcp_list_tools_event import MCPListToolsEvent
    from ..models.message import Message
    from ..models.message_event import MessageEvent
    from ..models.reasoning_event import ReasoningEvent
    from ..models.web_search_call_event import WebSearchCallEvent

    globals().update(
        ImageGenerationEvent=ImageGenerationEvent,
        InternalToolCall=InternalToolCall,
        LlmMetrics=LlmMetrics,
        MCPApprovalRequestEvent=MCPApprovalRequestEvent,
        MCPCallEvent=MCPCallEvent,
        MCPListToolsEvent=MCPListToolsEvent,
        Message=Message,
        MessageEvent=MessageEvent,
        ReasoningEvent=ReasoningEvent,
        WebSearchCallEvent=WebSearchCallEvent,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class LlmSpan(OpenModel):
    """A language-model call.

    Attributes:
        type_ (Literal['llm'] | Unset):  Default: 'llm'.
        input_ (list[Message] | Unset): What went in.
        redacted_input (list[Message] | None | Unset): The input to show to people who may not
            see everything.
        output (Message | Unset): One message of a conversation.
        redacted_output (Message | None | Unset): The output to show to people who may not see
            everything.
        name (str | Unset):  Default: ''.
        created_at (datetime.datetime | Unset): When it began.
        user_metadata (dict[str, str] | Unset): The caller's own notes, text by name.
        tags (list[str] | Unset):
        status_code (int | None | Unset): A status that the caller gives.
        metrics (LlmMetrics | Unset): Numbers about a language-model call. Further keys are
            metrics that the caller computed, by name.
        external_id (None | str | Unset): The caller's own id.
        dataset_input (None | str | Unset): The input of the dataset row that it belongs to.
        dataset_output (None | str | Unset): The expected output of that row.
        dataset_metadata (dict[str, str] | Unset): The metadata of that row.
        id (None | str | Unset): Chosen by the caller, or made up if left out.
        session_id (None | str | Unset): The session that it belongs to.
        trace_id (None | str | Unset): The trace that it belongs to.
        step_number (int | None | Unset): Place among its siblings, from 1.
        parent_id (None | str | Unset): The span or trace that it is nested in.
        tools (list[dict[str, Any]] | None | Unset): The tools that the model was offered.
        events (list[ImageGenerationEvent | InternalToolCall | MCPApprovalRequestEvent |
            MCPCallEvent | MCPListToolsEvent | MessageEvent | ReasoningEvent | WebSearchCallEvent]
            | None | Unset): What the model did on the way.
        model (None | str | Unset):
        temperature (float | None | Unset):
        finish_reason (None | str | Unset): Why the model stopped.
    """

    type_: Literal["llm"] | Unset = "llm"
    input_: list[Message] | Unset = UNSET
    redacted_input: list[Message] | None | Unset = UNSET
    output: Message | Unset = UNSET
    redacted_output: Message | None | Unset = UNSET
    name: str | Unset = ""
    created_at: datetime.datetime | Unset = UNSET
    user_metadata: dict[str, str] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    status_code: int | None | Unset = UNSET
    metrics: LlmMetrics | Unset = UNSET
    external_id: None | str | Unset = UNSET
    dataset_input: None | str | Unset = UNSET
    dataset_output: None | str | Unset = UNSET
    dataset_metadata: dict[str, str] | Unset = UNSET
    id: None | str | Unset = UNSET
    session_id: None | str | Unset = UNSET
    trace_id: None | str | Unset = UNSET
    step_number: int | None | Unset = UNSET
    parent_id: None | str | Unset = UNSET
    tools: list[dict[str, Any]] | None | Unset = UNSET
    events: (
        list[
            ImageGenerationEvent
            | InternalToolCall
            | MCPApprovalRequestEvent
            | MCPCallEvent
            | MCPListToolsEvent
            | MessageEvent
            | ReasoningEvent
            | WebSearchCallEvent
        ]
        | None
        | Unset
    ) = UNSET
    model: None | str | Unset = UNSET
    temperature: float | None | Unset = UNSET
    finish_reason: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.type_, Unset):
            field_dict["type"] = self.type_
        if not isinstance(self.input_, Unset):
            field_dict["input"] = to_json(self.input_)
        if not isinstance(self.redacted_input, Unset):
            field_dict["redacted_input"] = to_json(self.redacted_input)
        if not isinstance(self.output, Unset):
            field_dict["output"] = to_json(self.output)
        if not isinstance(self.redacted_output, Unset):
            field_dict["redacted_output"] = to_json(self.redacted_output)
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
        if not isinstance(self.tools, Unset):
            field_dict["tools"] = self.tools
        if not isinstance(self.events, Unset):
            field_dict["events"] = to_json(self.events)
        if not isinstance(self.model, Unset):
            field_dict["model"] = self.model
        if not isinstance(self.temperature, Unset):
            field_dict["temperature"] = self.temperature
        if not isinstance(self.finish_reason, Unset):
            field_dict["finish_reason"] = self.finish_reason
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        type_ = unread.pop("type", UNSET)
        _input_ = unread.pop("input", UNSET)
        input_: list[Message] | Unset = UNSET
        if _input_ is not UNSET:
            input_ = []
            for input_item_data in _input_:
                input_item = Message.from_dict(input_item_data)

                input_.append(input_item)

        def _parse_redacted_input(data: Any) -> list[Message] | None | Unset:
            if isinstance(data, list):
                redacted_input_type_0 = []
                _redacted_input_type_0 = data
                for redacted_input_type_0_item_data in _redacted_input_type_0:
                    redacted_input_type_0_item = Message.from_dict(redacted_input_type_0_item_data)

                    redacted_input_type_0.append(redacted_input_type_0_item)

                return redacted_input_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        redacted_input = _parse_redacted_input(unread.pop("redacted_input", UNSET))
        _output = unread.pop("output", UNSET)
        output: Message | Unset
        if isinstance(_output, Unset):
            output = UNSET
        else:
            output = Message.from_dict(_output)

        def _parse_redacted_output(data: Any) -> Message | None | Unset:
            if isinstance(data, dict):
                redacted_output_type_0 = Message.from_dict(data)

                return redacted_output_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        redacted_output = _parse_redacted_output(unread.pop("redacted_output", UNSET))
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
        metrics: LlmMetrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = LlmMetrics.from_dict(_metrics)
        external_id = unread.pop("external_id", UNSET)
        dataset_input = unread.pop("dataset_input", UNSET)
        dataset_output = unread.pop("dataset_output", UNSET)
        dataset_metadata = unread.pop("dataset_metadata", UNSET)
        id = unread.pop("id", UNSET)
        session_id = unread.pop("session_id", UNSET)
        trace_id = unread.pop("trace_id", UNSET)
        step_number = unread.pop("step_number", UNSET)
        parent_id = unread.pop("parent_id", UNSET)
        tools = unread.pop("tools", UNSET)

        def _parse_events(
            data: Any,
        ) -> (
            list[
                ImageGenerationEvent
                | InternalToolCall
                | MCPApprovalRequestEvent
                | MCPCallEvent
                | MCPListToolsEvent
                | MessageEvent
                | ReasoningEvent
                | WebSearchCallEvent
            ]
            | None
            | Unset
        ):
            if isinstance(data, list):
                events_type_0 = []
                _events_type_0 = data
                for events_type_0_item_data in _events_type_0:

                    def _parse_events_type_0_item(
                        data: Any,
                    ) -> (
                        ImageGenerationEvent
                        | InternalToolCall
                        | MCPApprovalRequestEvent
                        | MCPCallEvent
                        | MCPListToolsEvent
                        | MessageEvent
                        | ReasoningEvent
                        | WebSearchCallEvent
                    ):
                        if isinstance(data, dict):
                            match data.get("type"):
                                case "message":
                                    events_type_0_item_type_0 = MessageEvent.from_dict(data)

                                    return events_type_0_item_type_0

                                case "reasoning":
                                    events_type_0_item_type_1 = ReasoningEvent.from_dict(data)

                                    return events_type_0_item_type_1

                                case "internal_tool_call":
                                    events_type_0_item_type_2 = InternalToolCall.from_dict(data)

                                    return events_type_0_item_type_2

                                case "web_search_call":
                                    events_type_0_item_type_3 = WebSearchCallEvent.from_dict(data)

                                    return events_type_0_item_type_3

                                case "image_generation":
                                    events_type_0_item_type_4 = ImageGenerationEvent.from_dict(data)

                                    return events_type_0_item_type_4

                                case "mcp_call":
                                    events_type_0_item_type_5 = MCPCallEvent.from_dict(data)

                                    return events_type_0_item_type_5

                                case "mcp_list_tools":
                                    events_type_0_item_type_6 = MCPListToolsEvent.from_dict(data)

                                    return events_type_0_item_type_6

                                case "mcp_approval_request":
                                    events_type_0_item_type_7 = MCPApprovalRequestEvent.from_dict(
                                        data
                                    )

                                    return events_type_0_item_type_7

                        return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                    events_type_0_item = _parse_events_type_0_item(events_type_0_item_data)

                    events_type_0.append(events_type_0_item)

                return events_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        events = _parse_events(unread.pop("events", UNSET))
        model = unread.pop("model", UNSET)
        temperature = unread.pop("temperature", UNSET)
        finish_reason = unread.pop("finish_reason", UNSET)
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
            tools=tools,
            events=events,
            model=model,
            temperature=temperature,
            finish_reason=finish_reason,
        )
        model.additional_properties = unread
        return model
