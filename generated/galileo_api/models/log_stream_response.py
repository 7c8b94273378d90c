# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogStreamResponse"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.user_info import UserInfo


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.user_info import UserInfo

    globals().update(
        UserInfo=UserInfo,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class LogStreamResponse(OpenModel):
    """A log stream.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (str):
        project_id (str):
        created_by (None | str | Unset):
        created_by_user (None | Unset | UserInfo):
        num_spans (int | None | Unset):
        num_traces (int | None | Unset):
        has_user_created_sessions (bool | Unset): Some of its sessions were opened by callers.
            Default: False.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: str
    project_id: str
    created_by: None | str | Unset = UNSET
    created_by_user: None | Unset | UserInfo = UNSET
    num_spans: int | None | Unset = UNSET
    num_traces: int | None | Unset = UNSET
    has_user_created_sessions: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        field_dict["name"] = self.name
        field_dict["project_id"] = self.project_id
        if not isinstance(self.created_by, Unset):
            field_dict["created_by"] = self.created_by
        if not isinstance(self.created_by_user, Unset):
            field_dict["created_by_user"] = to_json(self.created_by_user)
        if not isinstance(self.num_spans, Unset):
            field_dict["num_spans"] = self.num_spans
        if not isinstance(self.num_traces, Unset):
            field_dict["num_traces"] = self.num_traces
        if not isinstance(self.has_user_created_sessions, Unset):
            field_dict["has_user_created_sessions"] = self.has_user_created_sessions
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        name = unread.pop("name")
        project_id = unread.pop("project_id")
        created_by = unread.pop("created_by", UNSET)

        def _parse_created_by_user(data: Any) -> None | Unset | UserInfo:
            if isinstance(data, dict):
                created_by_user_type_0 = UserInfo.from_dict(data)

                return created_by_user_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        created_by_user = _parse_created_by_user(unread.pop("created_by_user", UNSET))
        num_spans = unread.pop("num_spans", UNSET)
        num_traces = unread.pop("num_traces", UNSET)
        has_user_created_sessions = unread.pop("has_user_created_sessions", UNSET)
        model = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            name=name,
            project_id=project_id,
            created_by=created_by,
            created_by_user=created_by_user,
            num_spans=num_spans,
            num_traces=num_traces,
            has_user_created_sessions=has_user_created_sessions,
        )
        model.additional_properties = unread
        return model
