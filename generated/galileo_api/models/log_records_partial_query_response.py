# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogRecordsPartialQueryResponse"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.partial_extended_agent_span_record import PartialExtendedAgentSpanRecord
    from ..models.partial_extended_control_span_record import PartialExtendedControlSpanRecord
    from ..models.partial_extended_llm_span_record import PartialExtendedLlmSpanRecord
    from ..models.partial_extended_retriever_span_record import PartialExtendedRetrieverSpanRecord
    from ..models.partial_extended_session_record import PartialExtendedSessionRecord
    from ..models.partial_extended_tool_span_record import PartialExtendedToolSpanRecord
    from ..models.partial_extended_trace_record import PartialExtendedTraceRecord
    from ..models.partial_extended_workflow_span_record import PartialExtendedWorkflowSpanRecord


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.partial_extended_agent_span_record import PartialExtendedAgentSpanRecord
    from ..models.partial_extended_control_span_record import PartialExtendedControlSpanRecord
    from ..models.partial_extended_llm_span_record import PartialExtendedLlmSpanRecord
    from ..models.partial_extended_retriever_span_record import PartialExtendedRetrieverSpanRecord
    from ..models.partial_extended_session_record import PartialExtendedSessionRecord
    from ..models.partial_extended_tool_span_record import PartialExtendedToolSpanRecord
    from ..models.partial_extended_trace_record import PartialExtendedTraceRecord
    from ..models.partial_extended_workflow_span_record import PartialExtendedWorkflowSpanRecord

    globals().update(
        PartialExtendedAgentSpanRecord=PartialExtendedAgentSpanRecord,
        PartialExtendedControlSpanRecord=PartialExtendedControlSpanRecord,
        PartialExtendedLlmSpanRecord=PartialExtendedLlmSpanRecord,
        PartialExtendedRetrieverSpanRecord=PartialExtendedRetrieverSpanRecord,
        PartialExtendedSessionRecord=PartialExtendedSessionRecord,
        PartialExtendedToolSpanRecord=PartialExtendedToolSpanRecord,
        PartialExtendedTraceRecord=PartialExtendedTraceRecord,
        PartialExtendedWorkflowSpanRecord=PartialExtendedWorkflowSpanRecord,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class LogRecordsPartialQueryResponse(OpenModel):
    """One page of records with the chosen columns.

    Attributes:
        starting_token (int | Unset): Where this page begins. Default: 0.
        limit (int | Unset): How many a page holds at most. Default: 100.
        paginated (bool | Unset): There is more than this page. Default: False.
        next_starting_token (int | None | Unset): Where the next page begins; null after the
            last one.
        last_row_id (None | str | Unset):
        records (list[PartialExtendedAgentSpanRecord | PartialExtendedControlSpanRecord |
            PartialExtendedLlmSpanRecord | PartialExtendedRetrieverSpanRecord |
            PartialExtendedSessionRecord | PartialExtendedToolSpanRecord |
            PartialExtendedTraceRecord | PartialExtendedWorkflowSpanRecord] | Unset):
    """

    starting_token: int | Unset = 0
    limit: int | Unset = 100
    paginated: bool | Unset = False
    next_starting_token: int | None | Unset = UNSET
    last_row_id: None | str | Unset = UNSET
    records: (
        list[
            PartialExtendedAgentSpanRecord
            | PartialExtendedControlSpanRecord
            | PartialExtendedLlmSpanRecord
            | PartialExtendedRetrieverSpanRecord
            | PartialExtendedSessionRecord
            | PartialExtendedToolSpanRecord
            | PartialExtendedTraceRecord
            | PartialExtendedWorkflowSpanRecord
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
                PartialExtendedAgentSpanRecord
                | PartialExtendedControlSpanRecord
                | PartialExtendedLlmSpanRecord
                | PartialExtendedRetrieverSpanRecord
                | PartialExtendedSessionRecord
                | PartialExtendedToolSpanRecord
                | PartialExtendedTraceRecord
                | PartialExtendedWorkflowSpanRecord
            ]
            | Unset
        ) = UNSET
        if _records is not UNSET:
            records = []
            for records_item_data in _records:

                def _parse_records_item(
                    data: Any,
                ) -> (
                    PartialExtendedAgentSpanRecord
                    | PartialExtendedControlSpanRecord
                    | PartialExtendedLlmSpanRecord
                    | PartialExtendedRetrieverSpanRecord
                    | PartialExtendedSessionRecord
                    | PartialExtendedToolSpanRecord
                    | PartialExtendedTraceRecord
                    | PartialExtendedWorkflowSpanRecord
                ):
                    if isinstance(data, dict):
                        match data.get("type"):
                            case "trace":
                                records_item_type_0 = PartialExtendedTraceRecord.from_dict(data)

                                return records_item_type_0

                            case "agent":
                                records_item_type_1 = PartialExtendedAgentSpanRecord.from_dict(data)

                                return records_item_type_1

                            case "workflow":
                                records_item_type_2 = PartialExtendedWorkflowSpanRecord.from_dict(
                                    data
                                )

                                return records_item_type_2

                            case "llm":
                                records_item_type_3 = PartialExtendedLlmSpanRecord.from_dict(data)

                                return records_item_type_3

                            case "tool":
                                records_item_type_4 = PartialExtendedToolSpanRecord.from_dict(data)

                                return records_item_type_4

                            case "retriever":
                                records_item_type_5 = PartialExtendedRetrieverSpanRecord.from_dict(
                                    data
                                )

                                return records_item_type_5

                            case "control":
                                records_item_type_6 = PartialExtendedControlSpanRecord.from_dict(
                                    data
                                )

                                return records_item_type_6

                            case "session":
                                records_item_type_7 = PartialExtendedSessionRecord.from_dict(data)

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
