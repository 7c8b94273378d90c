# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.extended_agent_span_record import ExtendedAgentSpanRecord
    from ..models.extended_control_span_record import ExtendedControlSpanRecord
    from ..models.extended_llm_span_record import ExtendedLlmSpanRecord
    from ..models.extended_retriever_span_record import ExtendedRetrieverSpanRecord
    from ..models.extended_session_record import ExtendedSessionRecord
    from ..models.extended_tool_span_record import ExtendedToolSpanRecord
    from ..models.extended_trace_record import ExtendedTraceRecord
    from ..models.extended_workflow_span_record import ExtendedWorkflowSpanRecord


T = TypeVar("T", bound="LogRecordsQueryResponse")


@_attrs_define
class LogRecordsQueryResponse:
    """
    Attributes:
        starting_token (int | Unset):  Default: 0.
        limit (int | Unset):  Default: 100.
        paginated (bool | Unset):  Default: False.
        next_starting_token (int | None | Unset):
        last_row_id (None | str | Unset):
        records (list[ExtendedAgentSpanRecord | ExtendedControlSpanRecord | ExtendedLlmSpanRecord |
            ExtendedRetrieverSpanRecord | ExtendedSessionRecord | ExtendedToolSpanRecord | ExtendedTraceRecord |
            ExtendedWorkflowSpanRecord] | Unset):
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
        from ..models.extended_agent_span_record import ExtendedAgentSpanRecord  # noqa: PLC0415
        from ..models.extended_control_span_record import ExtendedControlSpanRecord  # noqa: PLC0415
        from ..models.extended_llm_span_record import ExtendedLlmSpanRecord  # noqa: PLC0415
        from ..models.extended_retriever_span_record import ExtendedRetrieverSpanRecord  # noqa: PLC0415
        from ..models.extended_tool_span_record import ExtendedToolSpanRecord  # noqa: PLC0415
        from ..models.extended_trace_record import ExtendedTraceRecord  # noqa: PLC0415
        from ..models.extended_workflow_span_record import ExtendedWorkflowSpanRecord  # noqa: PLC0415

        starting_token = self.starting_token

        limit = self.limit

        paginated = self.paginated

        next_starting_token: int | None | Unset
        if isinstance(self.next_starting_token, Unset):
            next_starting_token = UNSET
        else:
            next_starting_token = self.next_starting_token

        last_row_id: None | str | Unset
        if isinstance(self.last_row_id, Unset):
            last_row_id = UNSET
        else:
            last_row_id = self.last_row_id

        records: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.records, Unset):
            records = []
            for records_item_data in self.records:
                records_item: dict[str, Any]
                if isinstance(records_item_data, ExtendedTraceRecord):
                    records_item = records_item_data.to_dict()
                elif isinstance(records_item_data, ExtendedAgentSpanRecord):
                    records_item = records_item_data.to_dict()
                elif isinstance(records_item_data, ExtendedWorkflowSpanRecord):
                    records_item = records_item_data.to_dict()
                elif isinstance(records_item_data, ExtendedLlmSpanRecord):
                    records_item = records_item_data.to_dict()
                elif isinstance(records_item_data, ExtendedToolSpanRecord):
                    records_item = records_item_data.to_dict()
                elif isinstance(records_item_data, ExtendedRetrieverSpanRecord):
                    records_item = records_item_data.to_dict()
                elif isinstance(records_item_data, ExtendedControlSpanRecord):
                    records_item = records_item_data.to_dict()
                else:
                    records_item = records_item_data.to_dict()

                records.append(records_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if starting_token is not UNSET:
            field_dict["starting_token"] = starting_token
        if limit is not UNSET:
            field_dict["limit"] = limit
        if paginated is not UNSET:
            field_dict["paginated"] = paginated
        if next_starting_token is not UNSET:
            field_dict["next_starting_token"] = next_starting_token
        if last_row_id is not UNSET:
            field_dict["last_row_id"] = last_row_id
        if records is not UNSET:
            field_dict["records"] = records

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.extended_agent_span_record import ExtendedAgentSpanRecord  # noqa: PLC0415
        from ..models.extended_control_span_record import ExtendedControlSpanRecord  # noqa: PLC0415
        from ..models.extended_llm_span_record import ExtendedLlmSpanRecord  # noqa: PLC0415
        from ..models.extended_retriever_span_record import ExtendedRetrieverSpanRecord  # noqa: PLC0415
        from ..models.extended_session_record import ExtendedSessionRecord  # noqa: PLC0415
        from ..models.extended_tool_span_record import ExtendedToolSpanRecord  # noqa: PLC0415
        from ..models.extended_trace_record import ExtendedTraceRecord  # noqa: PLC0415
        from ..models.extended_workflow_span_record import ExtendedWorkflowSpanRecord  # noqa: PLC0415

        d = dict(src_dict)
        starting_token = d.pop("starting_token", UNSET)

        limit = d.pop("limit", UNSET)

        paginated = d.pop("paginated", UNSET)

        def _parse_next_starting_token(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        next_starting_token = _parse_next_starting_token(d.pop("next_starting_token", UNSET))

        def _parse_last_row_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_row_id = _parse_last_row_id(d.pop("last_row_id", UNSET))

        _records = d.pop("records", UNSET)
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
                    data: object,
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
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        records_item_type_0 = ExtendedTraceRecord.from_dict(data)

                        return records_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        records_item_type_1 = ExtendedAgentSpanRecord.from_dict(data)

                        return records_item_type_1
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        records_item_type_2 = ExtendedWorkflowSpanRecord.from_dict(data)

                        return records_item_type_2
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        records_item_type_3 = ExtendedLlmSpanRecord.from_dict(data)

                        return records_item_type_3
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        records_item_type_4 = ExtendedToolSpanRecord.from_dict(data)

                        return records_item_type_4
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        records_item_type_5 = ExtendedRetrieverSpanRecord.from_dict(data)

                        return records_item_type_5
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        records_item_type_6 = ExtendedControlSpanRecord.from_dict(data)

                        return records_item_type_6
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    records_item_type_7 = ExtendedSessionRecord.from_dict(data)

                    return records_item_type_7

                records_item = _parse_records_item(records_item_data)

                records.append(records_item)

        log_records_query_response = cls(
            starting_token=starting_token,
            limit=limit,
            paginated=paginated,
            next_starting_token=next_starting_token,
            last_row_id=last_row_id,
            records=records,
        )

        log_records_query_response.additional_properties = d
        return log_records_query_response

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
