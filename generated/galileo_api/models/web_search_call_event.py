# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.event_status import EventStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.web_search_action import WebSearchAction
    from ..models.web_search_call_event_metadata_type_0 import WebSearchCallEventMetadataType0


T = TypeVar("T", bound="WebSearchCallEvent")


@_attrs_define
class WebSearchCallEvent:
    """
    Attributes:
        action (WebSearchAction):
        type_ (Literal['web_search_call'] | Unset):  Default: 'web_search_call'.
        id (None | str | Unset):
        status (EventStatus | None | Unset):
        metadata (None | Unset | WebSearchCallEventMetadataType0):
        error_message (None | str | Unset):
    """

    action: WebSearchAction
    type_: Literal["web_search_call"] | Unset = "web_search_call"
    id: None | str | Unset = UNSET
    status: EventStatus | None | Unset = UNSET
    metadata: None | Unset | WebSearchCallEventMetadataType0 = UNSET
    error_message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.web_search_call_event_metadata_type_0 import WebSearchCallEventMetadataType0  # noqa: PLC0415

        action = self.action.to_dict()

        type_ = self.type_

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, EventStatus):
            status = self.status.value
        else:
            status = self.status

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, WebSearchCallEventMetadataType0):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        error_message: None | str | Unset
        if isinstance(self.error_message, Unset):
            error_message = UNSET
        else:
            error_message = self.error_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if error_message is not UNSET:
            field_dict["error_message"] = error_message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.web_search_action import WebSearchAction  # noqa: PLC0415
        from ..models.web_search_call_event_metadata_type_0 import WebSearchCallEventMetadataType0  # noqa: PLC0415

        d = dict(src_dict)
        action = WebSearchAction.from_dict(d.pop("action"))

        type_ = cast(Literal["web_search_call"] | Unset, d.pop("type", UNSET))
        if type_ != "web_search_call" and not isinstance(type_, Unset):
            raise ValueError(f"type must match const 'web_search_call', got '{type_}'")

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_status(data: object) -> EventStatus | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = EventStatus(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatus | None | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        def _parse_metadata(data: object) -> None | Unset | WebSearchCallEventMetadataType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = WebSearchCallEventMetadataType0.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WebSearchCallEventMetadataType0, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_error_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error_message = _parse_error_message(d.pop("error_message", UNSET))

        web_search_call_event = cls(
            action=action,
            type_=type_,
            id=id,
            status=status,
            metadata=metadata,
            error_message=error_message,
        )

        web_search_call_event.additional_properties = d
        return web_search_call_event

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
