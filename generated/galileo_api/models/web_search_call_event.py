# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""WebSearchCallEvent"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.event_status import EventStatus
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.web_search_action import WebSearchAction


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.web_search_action import WebSearchAction

    globals().update(
        WebSearchAction=WebSearchAction,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class WebSearchCallEvent(OpenModel):
    """The model searched the web.

    Attributes:
        action (WebSearchAction): What was searched for.
        type_ (Literal['web_search_call'] | Unset):  Default: 'web_search_call'.
        id (None | str | Unset):
        status (EventStatus | None | Unset):
        metadata (dict[str, Any] | None | Unset):
        error_message (None | str | Unset):
    """

    action: WebSearchAction
    type_: Literal["web_search_call"] | Unset = "web_search_call"
    id: None | str | Unset = UNSET
    status: EventStatus | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    error_message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["action"] = to_json(self.action)
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
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        action = WebSearchAction.from_dict(unread.pop("action"))
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
        model = cls(
            action=action,
            type_=type_,
            id=id,
            status=status,
            metadata=metadata,
            error_message=error_message,
        )
        model.additional_properties = unread
        return model
