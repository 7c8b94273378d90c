# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogRecordsQueryResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.extended_agent_span_record import ExtendedAgentSpanRecord
    from ..models.extended_control_span_record import ExtendedControlSpanRecord
    from ..models.extended_llm_span_record import ExtendedLlmSpanRecord
    from ..models.extended_retriever_span_record import ExtendedRetrieverSpanRecord
    from ..models.extended_session_record import ExtendedSessionRecord
    from ..models.extended_tool_span_record import ExtendedToolSpanRecord
    from ..models.extended_trace_record import ExtendedTraceRecord
    from ..models.extended_workflow_span_record import ExtendedWorkflowSpanRecord


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.extended_agent_span_record import ExtendedAgentSpanRecord
    from ..models.extended_control_span_record import ExtendedControlSpanRecord
    from ..models.extended_llm_span_record import ExtendedLlmSpanRecord
    from ..models.extended_retriever_span_record import ExtendedRetrieverSpanRecord
    from ..models.extended_session_record import ExtendedSessionRecord
    from ..models.extended_tool_span_record import ExtendedToolSpanRecord
    from ..models.extended_trace_record import ExtendedTraceRecord
    from ..models.extended_workflow_span_record import ExtendedWorkflowSpanRecord

    globals().update(
        ExtendedAgentSpanRecord=ExtendedAgentSpanRecord,
        ExtendedControlSpanRecord=ExtendedControlSpanRecord,
        ExtendedLlmSpanRecord=ExtendedLlmSpanRecord,
        ExtendedRetrieverSpanRecord=ExtendedRetrieverSpanRecord,
        ExtendedSessionRecord=ExtendedSessionRecord,
        ExtendedToolSpanRecord=ExtendedToolSpanRecord,
        ExtendedTraceRecord=ExtendedTraceRecord,
        ExtendedWorkflowSpanRecord=ExtendedWorkflowSpanRecord,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class LogRecordsQueryResponse(OpenModel):
    """One page of records.

    Attributes:
        starting_token (int | Unset): Where this page begins. Default: 0.
        limit (int | Unset): How many a page holds at most. Default: 100.
        paginated (bool | Unset): There is more than this page. Default: False.
        next_starting_token (int | None | Unset): Where the next page begins; null after the
            last one.
        last_row_id (None | str | Unset):
        records (list[ExtendedAgentSpanRecord | ExtendedControlSpanRecord |
            ExtendedLlmSpanRecord | ExtendedRetrieverSpanRecord | ExtendedSessionRecord |
            ExtendedToolSpanRecord | ExtendedTraceRecord | ExtendedWorkflowSpanRecord] | Unset):
    """

    starting_token: int | Unset = 0
    limit: int | Unset = 100
    paginated: bool | Unset = False
    next_starting_token: int | None | Unset = UNSET
    last_row_id: None | str | Unset = UNSET
    records: (
        list[
            ExtendedAgentSpanRecord
            | ExtendedControlSpanRecord
            | ExtendedLlmSpanRecord
            | ExtendedRetrieverSpanRecord
            | ExtendedSessionRecord
            | ExtendedToolSpanRecord
            | ExtendedTraceRecord
            | ExtendedWorkflowSpanRecord
        ]
        | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.starting_token, Unset):
            field_dict["starting_token"] = self.starting_token
        if not isinstance(self.limit, Unset):
            field_dict["limit"] = self.limit
        if not isinstance(self.paginated, Unset):
            field_dict["paginated"] = self.paginated
        if not isinstance(self.next_starting_token, Unset):
            field_dict["next_starting_token"] = self.next_starting_token
        if not isinstance(self.last_row_id, Unset):
            field_dict["last_row_id"] = self.last_row_id
        if not isinstance(self.records, Unset):
            field_dict["records"] = to_json(self.records)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        starting_token = unread.pop("starting_token", UNSET)
        limit = unread.pop("limit", UNSET)
        paginated = unread.pop("paginated", UNSET)
        next_starting_token = unread.pop("next_starting_token", UNSET)
        last_row_id = unread.pop("last_row_id", UNSET)
        _records = unread.pop("records", UNSET)
        records: (
            list[
                ExtendedAgentSpanRecord
                | ExtendedControlSpanRecord
                | ExtendedLlmSpanRecord
                | ExtendedRetrieverSpanRecord
                | ExtendedSessionRecord
                | ExtendedToolSpanRecord
                | ExtendedTraceRecord
                | ExtendedWorkflowSpanRecord
            ]
            | Unset
        ) = UNSET
        if _records is not UNSET:
            records = []
            for records_item_data in _records:

                def _parse_records_item(
                    data: Any,
                ) -> (
                    ExtendedAgentSpanRecord
                    | ExtendedControlSpanRecord
                    | ExtendedLlmSpanRecord
                    | ExtendedRetrieverSpanRecord
                    | ExtendedSessionRecord
                    | ExtendedToolSpanRecord
                    | ExtendedTraceRecord
                    | ExtendedWorkflowSpanRecord
                ):
                    if isinstance(data, dict):
                        match data.get("type"):
                            case "trace":
                                records_item_type_0 = ExtendedTraceRecord.from_dict(data)

                                return records_item_type_0

                            case "agent":
                                records_item_type_1 = ExtendedAgentSpanRecord.from_dict(data)

                                return records_item_type_1

                            case "workflow":
                                records_item_type_2 = ExtendedWorkflowSpanRecord.from_dict(data)

                                return records_item_type_2

                            case "llm":
                                records_item_type_3 = ExtendedLlmSpanRecord.from_dict(data)

                                return records_item_type_3

                            case "tool":
                                records_item_type_4 = ExtendedToolSpanRecord.from_dict(data)

                                return records_item_type_4

                            case "retriever":
                                records_item_type_5 = ExtendedRetrieverSpanRecord.from_dict(data)

                                return records_item_type_5

                            case "control":
                                records_item_type_6 = ExtendedControlSpanRecord.from_dict(data)

                                return records_item_type_6

                            case "session":
                                records_item_type_7 = ExtendedSessionRecord.from_dict(data)

                                return records_item_type_7

                    return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                records_item = _parse_records_item(records_item_data)

                records.append(records_item)
        model = cls(
            starting_token=starting_token,
            limit=limit,
            paginated=paginated,
            next_starting_token=next_starting_token,
            last_row_id=last_row_id,
            records=records,
        )
        model.additional_properties = unread
        return model
