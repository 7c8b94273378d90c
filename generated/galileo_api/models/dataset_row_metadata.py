# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetRowMetadata"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

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
class DatasetRowMetadata(OpenModel):
    """Where a row comes from.

    Attributes:
        created_in_version (int):
        created_at (datetime.datetime):
        created_by_user (None | UserInfo):
        updated_in_version (int):
        updated_at (datetime.datetime):
        updated_by_user (None | UserInfo):
    """

    created_in_version: int
    created_at: datetime.datetime
    created_by_user: None | UserInfo
    updated_in_version: int
    updated_at: datetime.datetime
    updated_by_user: None | UserInfo
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["created_in_version"] = self.created_in_version
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["created_by_user"] = to_json(self.created_by_user)
        field_dict["updated_in_version"] = self.updated_in_version
        field_dict["updated_at"] = to_json(self.updated_at)
        field_dict["updated_by_user"] = to_json(self.updated_by_user)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        created_in_version = unread.pop("created_in_version")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))

        def _parse_created_by_user(data: Any) -> None | UserInfo:
            if isinstance(data, dict):
                created_by_user_type_0 = UserInfo.from_dict(data)

                return created_by_user_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        created_by_user = _parse_created_by_user(unread.pop("created_by_user"))
        updated_in_version = unread.pop("updated_in_version")
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))

        def _parse_updated_by_user(data: Any) -> None | UserInfo:
            if isinstance(data, dict):
                updated_by_user_type_0 = UserInfo.from_dict(data)

                return updated_by_user_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        updated_by_user = _parse_updated_by_user(unread.pop("updated_by_user"))
        model = cls(
            created_in_version=created_in_version,
            created_at=created_at,
            created_by_user=created_by_user,
            updated_in_version=updated_in_version,
            updated_at=updated_at,
            updated_by_user=updated_by_user,
        )
        model.additional_properties = unread
        return model
