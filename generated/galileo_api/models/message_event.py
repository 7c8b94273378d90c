# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MessageEvent"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.event_status import EventStatus
from ..models.message_role import MessageRole
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class MessageEvent(OpenModel):
    """The model said something.

    Attributes:
        role (MessageRole): Who speaks.
        type_ (Literal['message'] | Unset):  Default: 'message'.
        id (None | str | Unset):
        status (EventStatus | None | Unset):
        metadata (dict[str, Any] | None | Unset):
        error_message (None | str | Unset):
        content (None | str | Unset):
        content_parts (list[dict[str, Any]] | None | Unset):
    """

    role: MessageRole
    type_: Literal["message"] | Unset = "message"
    id: None | str | Unset = UNSET
    status: EventStatus | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    error_message: None | str | Unset = UNSET
    content: None | str | Unset = UNSET
    content_parts: list[dict[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["role"] = to_json(self.role)
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
        if not isinstance(self.content, Unset):
            field_dict["content"] = self.content
        if not isinstance(self.content_parts, Unset):
            field_dict["content_parts"] = self.content_parts
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        role = MessageRole(unread.pop("role"))
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
        content = unread.pop("content", UNSET)
        content_parts = unread.pop("content_parts", UNSET)
        model = cls(
            role=role,
            type_=type_,
            id=id,
            status=status,
            metadata=metadata,
            error_message=error_message,
            content=content,
            content_parts=content_parts,
        )
        model.additional_properties = unread
        return model
