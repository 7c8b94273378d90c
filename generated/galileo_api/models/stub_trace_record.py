# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""StubTraceRecord"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _attrs_define

from ..types import UNSET, Unset, to_json

if TYPE_CHECKING:
    from ..models.extended_agent_span_record_with_children import (
        ExtendedAgentSpanRecordWithChildren,
    )
    from ..models.extended_control_span_record import ExtendedControlSpanRecord
    from ..models.extended_llm_span_record import ExtendedLlmSpanRecord
    from ..models.extended_retriever_span_record_with_children import (
        ExtendedRetrieverSpanRecordWithChildren,
    )
    from ..models.extended_tool_span_record_with_children import ExtendedToolSpanRecordWithChildren
    from ..models.extended_workflow_span_record_with_children import (
        ExtendedWorkflowSpanRecordWithChildren,
    )


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.extended_agent_span_record_with_children import (
        ExtendedAgentSpanRecordWithChildren,
    )
    from ..models.extended_control_span_record import ExtendedControlSpanRecord
    from ..models.extended_llm_span_record import ExtendedLlmSpanRecord
    from ..models.extended_retriever_span_record_with_children import (
        ExtendedRetrieverSpanRecordWithChildren,
    )
    from ..models.extended_tool_span_record_with_children import ExtendedToolSpanRecordWithChildren
    from ..models.extended_workflow_span_record_with_children import (
        ExtendedWorkflowSpanRecordWithChildren,
    )

    globals().update(
        ExtendedAgentSpanRecordWithChildren=ExtendedAgentSpanRecordWithChildren,
        ExtendedControlSpanRecord=ExtendedControlSpanRecord,
        ExtendedLlmSpanRecord=ExtendedLlmSpanRecord,
        ExtendedRetrieverSpanRecordWithChildren=ExtendedRetrieverSpanRecordWithChildren,
        ExtendedToolSpanRecordWithChildren=ExtendedToolSpanRecordWithChildren,
        ExtendedWorkflowSpanRecordWithChildren=ExtendedWorkflowSpanRecordWithChildren,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class StubTraceRecord:
    """A trace of which only spans have come in so far.

    Attributes:
        id (str):
        spans (list[ExtendedAgentSpanRecordWithChildren | ExtendedControlSpanRecord |
            ExtendedLlmSpanRecord | ExtendedRetrieverSpanRecordWithChildren |
            ExtendedToolSpanRecordWithChildren | ExtendedWorkflowSpanRecordWithChildren] | Unset):
        type_ (Literal['stub_trace'] | Unset):  Default: 'stub_trace'.
        project_id (None | str | Unset):
        run_id (None | str | Unset):
        session_id (None | str | Unset):
    """

    id: str
    spans: (
        list[
            ExtendedAgentSpanRecordWithChildren
            | ExtendedControlSpanRecord
            | ExtendedLlmSpanRecord
            | ExtendedRetrieverSpanRecordWithChildren
            | ExtendedToolSpanRecordWithChildren
            | ExtendedWorkflowSpanRecordWithChildren
        ]
        | Unset
    ) = UNSET
    type_: Literal["stub_trace"] | Unset = "stub_trace"
    project_id: None | str | Unset = UNSET
    run_id: None | str | Unset = UNSET
    session_id: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {}
        field_dict["id"] = self.id
        if not isinstance(self.spans, Unset):
            field_dict["spans"] = to_json(self.spans)
        if not isinstance(self.type_, Unset):
            field_dict["type"] = self.type_
        if not isinstance(self.project_id, Unset):
            field_dict["project_id"] = self.project_id
        if not isinstance(self.run_id, Unset):
            field_dict["run_id"] = self.run_id
        if not isinstance(self.session_id, Unset):
            field_dict["session_id"] = self.session_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        _spans = unread.pop("spans", UNSET)
        spans: (
            list[
                ExtendedAgentSpanRecordWithChildren
                | ExtendedControlSpanRecord
                | ExtendedLlmSpanRecord
                | ExtendedRetrieverSpanRecordWithChildren
                | ExtendedToolSpanRecordWithChildren
                | ExtendedWorkflowSpanRecordWithChildren
            ]
            | Unset
        ) = UNSET
        if _spans is not UNSET:
            spans = []
            for spans_item_data in _spans:

                def _parse_spans_item(
                    data: Any,
                ) -> (
                    ExtendedAgentSpanRecordWithChildren
                    | ExtendedControlSpanRecord
                    | ExtendedLlmSpanRecord
                    | ExtendedRetrieverSpanRecordWithChildren
                    | ExtendedToolSpanRecordWithChildren
                    | ExtendedWorkflowSpanRecordWithChildren
                ):
                    if isinstance(data, dict):
                        match data.get("type"):
                            case "agent":
                                spans_item_type_0 = ExtendedAgentSpanRecordWithChildren.from_dict(
                                    data
                                )

                                return spans_item_type_0

                            case "workflow":
                                spans_item_type_1 = (
                                    ExtendedWorkflowSpanRecordWithChildren.from_dict(data)
                                )

                                return spans_item_type_1

                            case "llm":
                                spans_item_type_2 = ExtendedLlmSpanRecord.from_dict(data)

                                return spans_item_type_2

                            case "tool":
                                spans_item_type_3 = ExtendedToolSpanRecordWithChildren.from_dict(
                                    data
                                )

                                return spans_item_type_3

                            case "retriever":
                                spans_item_type_4 = (
                                    ExtendedRetrieverSpanRecordWithChildren.from_dict(data)
                                )

                                return spans_item_type_4

                            case "control":
                                spans_item_type_5 = ExtendedControlSpanRecord.from_dict(data)

                                return spans_item_type_5

                    return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                spans_item = _parse_spans_item(spans_item_data)

                spans.append(spans_item)
        type_ = unread.pop("type", UNSET)
        project_id = unread.pop("project_id", UNSET)
        run_id = unread.pop("run_id", UNSET)
        session_id = unread.pop("session_id", UNSET)
        model = cls(
            id=id,
            spans=spans,
            type_=type_,
            project_id=project_id,
            run_id=run_id,
            session_id=session_id,
        )
        return model
