# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MCPCallEvent"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.event_status import EventStatus
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class MCPCallEvent(OpenModel):
    """A tool was called over MCP.

    Attributes:
        type_ (Literal['mcp_call'] | Unset):  Default: 'mcp_call'.
        id (None | str | Unset):
        status (EventStatus | None | Unset):
        metadata (dict[str, Any] | None | Unset):
        error_message (None | str | Unset):
        tool_name (None | str | Unset):
        server_name (None | str | Unset):
        arguments (dict[str, Any] | None | Unset):
        result (dict[str, Any] | None | Unset):
    """

    type_: Literal["mcp_call"] | Unset = "mcp_call"
    id: None | str | Unset = UNSET
    status: EventStatus | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    error_message: None | str | Unset = UNSET
    tool_name: None | str | Unset = UNSET
    server_name: None | str | Unset = UNSET
    arguments: dict[str, Any] | None | Unset = UNSET
    result: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.type_, Unset):
            field_dict["type"] = self.type_
        if not isinstance(self.id, Unset):
            field_dict["id"] = self.id
        if not isinstance(self.status, Unset):
            field_dict["status"] = to_json(self.status)
        if not isinstance(self.metadata, Unset):
            field_dict["metadata"] = self.metadata
        if not isinstance(self.error_message, Unset):
            field_dict["error_message"] = self.error_message
        if not isinstance(self.tool_name, Unset):
            field_dict["tool_name"] = self.tool_name
        if not isinstance(self.server_name, Unset):
            field_dict["server_name"] = self.server_name
        if not isinstance(self.arguments, Unset):
            field_dict["arguments"] = self.arguments
        if not isinstance(self.result, Unset):
            field_dict["result"] = self.result
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        type_ = unread.pop("type", UNSET)
        id = unread.pop("id", UNSET)

        def _parse_status(data: Any) -> EventStatus | None | Unset:
            if isinstance(data, str):
                status_type_0 = EventStatus(data)

                return status_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        status = _parse_status(unread.pop("status", UNSET))
        metadata = unread.pop("metadata", UNSET)
        error_message = unread.pop("error_message", UNSET)
        tool_name = unread.pop("tool_name", UNSET)
        server_name = unread.pop("server_name", UNSET)
        arguments = unread.pop("arguments", UNSET)
        result = unread.pop("result", UNSET)
        model = cls(
            type_=type_,
            id=id,
            status=status,
            metadata=metadata,
            error_message=error_message,
            tool_name=tool_name,
            server_name=server_name,
            arguments=arguments,
            result=result,
        )
        model.additional_properties = unread
        return model
