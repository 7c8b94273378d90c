# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""AgentSpan"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.agent_type import AgentType
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.control_result import ControlResult
    from ..models.control_span import ControlSpan
    from ..models.document import Document
    from ..models.file_content_part import FileContentPart
    from ..models.llm_span import LlmSpan
    from ..models.message import Message
    from ..models.metrics import Metrics
    from ..models.retriever_span import RetrieverSpan
    from ..models.text_content_part import TextContentPart
    from ..models.tool_span import ToolSpan
    from ..models.workflow_span import WorkflowSpan


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.control_result import ControlResult
    from ..models.control_span import ControlSpan
    from ..models.document import Document
    from ..models.file_content_part import FileContentPart
    from ..models.llm_span import LlmSpan
    from ..models.message import Message
    from ..models.metrics import Metrics
    from ..models.retriever_span import RetrieverSpan
    from ..models.text_content_part import TextContentPart
    from ..models.tool_span import ToolSpan
    from ..models.workflow_span import WorkflowSpan

    globals().update(
        ControlResult=ControlResult,
        ControlSpan=ControlSpan,
        Document=Document,
        FileContentPart=FileContentPart,
        LlmSpan=LlmSpan,
        Message=Message,
        Metrics=Metrics,
        RetrieverSpan=RetrieverSpan,
        TextContentPart=TextContentPart,
        ToolSpan=ToolSpan,
        WorkflowSpan=WorkflowSpan,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class AgentSpan(OpenModel):
    """What an agent did as one step.

    Attributes:
        type_ (Literal['agent'] | Unset):  Default: 'agent'.
        input_ (list[FileContentPart | TextContentPart] | list[Message] | str | Unset): What
            went in. Default: ''.
        redacted_input (list[FileContentPart | TextContentPart] | list[Message] | None | str |
            Unset): The input to show to people who may not see everything.
        output (ControlResult | list[Document] | list[FileContentPart | TextContentPart] |
            Message | None | str | Unset): What came out.
        redacted_output (ControlResult | list[Document] | list[FileContentPart |
            TextContentPart] | Message | None | str | Unset): The output to show to people who may
            not see everything.
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
        agent_type (AgentType | Unset): How an agent works.
    """

    type_: Literal["agent"] | Unset = "agent"
    input_: list[FileContentPart | TextContentPart] | list[Message] | str | Unset = ""
    redacted_input: list[FileContentPart | TextContentPart] | list[Message] | None | str | Unset = (
        UNSET
    )
    output: (
        ControlResult
        | list[Document]
        | list[FileContentPart | TextContentPart]
        | Message
        | None
        | str
        | Unset
    ) = UNSET
    redacted_output: (
        ControlResult
        | list[Document]
        | list[FileContentPart | TextContentPart]
        | Message
        | None
        | str
        | Unset
    ) = UNSET
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
    agent_type: AgentType | Unset = UNSET
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
        if not isinstance(self.spans, Unset):
            field_dict["spans"] = to_json(self.spans)
        if not isinstance(self.agent_type, Unset):
            field_dict["agent_type"] = to_json(self.agent_type)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        type_ = unread.pop("type", UNSET)

        def _parse_input_(
            data: Any,
        ) -> list[FileContentPart | TextContentPart] | list[Message] | str | Unset:
            if isinstance(data, list):
                try:
                    input_type_1 = []
                    _input_type_1 = data
                    for input_type_1_item_data in _input_type_1:
                        input_type_1_item = Message.from_dict(input_type_1_item_data)

                        input_type_1.append(input_type_1_item)

                    return input_type_1

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    input_type_2 = []
                    _input_type_2 = data
                    for input_type_2_item_data in _input_type_2:

                        def _parse_input_type_2_item(
                            data: Any,
                        ) -> FileContentPart | TextContentPart:
                            if isinstance(data, dict):
                                match data.get("type"):
                                    case "text":
                                        input_type_2_item_type_0 = TextContentPart.from_dict(data)

                                        return input_type_2_item_type_0

                                    case "file":
                                        input_type_2_item_type_1 = FileContentPart.from_dict(data)

                                        return input_type_2_item_type_1

                            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                        input_type_2_item = _parse_input_type_2_item(input_type_2_item_data)

                        input_type_2.append(input_type_2_item)

                    return input_type_2

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        input_ = _parse_input_(unread.pop("input", UNSET))

        def _parse_redacted_input(
            data: Any,
        ) -> list[FileContentPart | TextContentPart] | list[Message] | None | str | Unset:
            if isinstance(data, list):
                try:
                    redacted_input_type_1 = []
                    _redacted_input_type_1 = data
                    for redacted_input_type_1_item_data in _redacted_input_type_1:
                        redacted_input_type_1_item = Message.from_dict(
                            redacted_input_type_1_item_data
                        )

                        redacted_input_type_1.append(redacted_input_type_1_item)

                    return redacted_input_type_1

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    redacted_input_type_2 = []
                    _redacted_input_type_2 = data
                    for redacted_input_type_2_item_data in _redacted_input_type_2:

                        def _parse_redacted_input_type_2_item(
                            data: Any,
                        ) -> FileContentPart | TextContentPart:
                            if isinstance(data, dict):
                                match data.get("type"):
                                    case "text":
                                        redacted_input_type_2_item_type_0 = (
                                            TextContentPart.from_dict(data)
                                        )

                                        return redacted_input_type_2_item_type_0

                                    case "file":
                                        redacted_input_type_2_item_type_1 = (
                                            FileContentPart.from_dict(data)
                                        )

                                        return redacted_input_type_2_item_type_1

                            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                        redacted_input_type_2_item = _parse_redacted_input_type_2_item(
                            redacted_input_type_2_item_data
                        )

                        redacted_input_type_2.append(redacted_input_type_2_item)

                    return redacted_input_type_2

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        redacted_input = _parse_redacted_input(unread.pop("redacted_input", UNSET))

        def _parse_output(
            data: Any,
        ) -> (
            ControlResult
            | list[Document]
            | list[FileContentPart | TextContentPart]
            | Message
            | None
            | str
            | Unset
        ):
            if isinstance(data, dict):
                try:
                    output_type_1 = Message.from_dict(data)

                    return output_type_1

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    output_type_4 = ControlResult.from_dict(data)

                    return output_type_4

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
            if isinstance(data, list):
                try:
                    output_type_2 = []
                    _output_type_2 = data
                    for output_type_2_item_data in _output_type_2:
                        output_type_2_item = Document.from_dict(output_type_2_item_data)

                        output_type_2.append(output_type_2_item)

                    return output_type_2

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    output_type_3 = []
                    _output_type_3 = data
                    for output_type_3_item_data in _output_type_3:

                        def _parse_output_type_3_item(
                            data: Any,
                        ) -> FileContentPart | TextContentPart:
                            if isinstance(data, dict):
                                match data.get("type"):
                                    case "text":
                                        output_type_3_item_type_0 = TextContentPart.from_dict(data)

                                        return output_type_3_item_type_0

                                    case "file":
                                        output_type_3_item_type_1 = FileContentPart.from_dict(data)

                                        return output_type_3_item_type_1

                            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                        output_type_3_item = _parse_output_type_3_item(output_type_3_item_data)

                        output_type_3.append(output_type_3_item)

                    return output_type_3

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        output = _parse_output(unread.pop("output", UNSET))

        def _parse_redacted_output(
            data: Any,
        ) -> (
            ControlResult
            | list[Document]
            | list[FileContentPart | TextContentPart]
            | Message
            | None
            | str
            | Unset
        ):
            if isinstance(data, dict):
                try:
                    redacted_output_type_1 = Message.from_dict(data)

                    return redacted_output_type_1

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    redacted_output_type_4 = ControlResult.from_dict(data)

                    return redacted_output_type_4

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
            if isinstance(data, list):
                try:
                    redacted_output_type_2 = []
                    _redacted_output_type_2 = data
                    for redacted_output_type_2_item_data in _redacted_output_type_2:
                        redacted_output_type_2_item = Document.from_dict(
                            redacted_output_type_2_item_data
                        )

                        redacted_output_type_2.append(redacted_output_type_2_item)

                    return redacted_output_type_2

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    redacted_output_type_3 = []
                    _redacted_output_type_3 = data
                    for redacted_output_type_3_item_data in _redacted_output_type_3:

                        def _parse_redacted_output_type_3_item(
                            data: Any,
                        ) -> FileContentPart | TextContentPart:
                            if isinstance(data, dict):
                                match data.get("type"):
                                    case "text":
                                        redacted_output_type_3_item_type_0 = (
                                            TextContentPart.from_dict(data)
                                        )

                                        return redacted_output_type_3_item_type_0

                                    case "file":
                                        redacted_output_type_3_item_type_1 = (
                                            FileContentPart.from_dict(data)
                                        )

                                        return redacted_output_type_3_item_type_1

                            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                        redacted_output_type_3_item = _parse_redacted_output_type_3_item(
                            redacted_output_type_3_item_data
                        )

                        redacted_output_type_3.append(redacted_output_type_3_item)

                    return redacted_output_type_3

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
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
        _agent_type = unread.pop("agent_type", UNSET)
        agent_type: AgentType | Unset
        if isinstance(_agent_type, Unset):
            agent_type = UNSET
        else:
            agent_type = AgentType(_agent_type)
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
            agent_type=agent_type,
        )
        model.additional_properties = unread
        return model
