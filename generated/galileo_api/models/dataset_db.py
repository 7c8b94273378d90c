# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetDB"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.permission import Permission
    from ..models.user_info import UserInfo


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.permission import Permission
    from ..models.user_info import UserInfo

    globals().update(
        Permission=Permission,
        UserInfo=UserInfo,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class DatasetDB(OpenModel):
    """A dataset.

    Attributes:
        id (str):
        name (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        project_count (int): Number of projects that use it.
        num_rows (int | None): Rows of that version.
        column_names (list[str] | None): Columns of that version.
        created_by_user (None | UserInfo):
        current_version_index (int): Number of the version that holds now.
        draft (bool): Not finished yet.
        permissions (list[Permission] | Unset):
    """

    id: str
    name: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    project_count: int
    num_rows: int | None
    column_names: list[str] | None
    created_by_user: None | UserInfo
    current_version_index: int
    draft: bool
    permissions: list[Permission] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        field_dict["project_count"] = self.project_count
        field_dict["num_rows"] = self.num_rows
        field_dict["column_names"] = self.column_names
        field_dict["created_by_user"] = to_json(self.created_by_user)
        field_dict["current_version_index"] = self.current_version_index
        field_dict["draft"] = self.draft
        if not isinstance(self.permissions, Unset):
            field_dict["permissions"] = to_json(self.permissions)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        name = unread.pop("name")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        project_count = unread.pop("project_count")
        num_rows = unread.pop("num_rows")
        column_names = unread.pop("column_names")

        def _parse_created_by_user(data: Any) -> None | UserInfo:
            if isinstance(data, dict):
                created_by_user_type_0 = UserInfo.from_dict(data)

                return created_by_user_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        created_by_user = _parse_created_by_user(unread.pop("created_by_user"))
        current_version_index = unread.pop("current_version_index")
        draft = unread.pop("draft")
        _permissions = unread.pop("permissions", UNSET)
        permissions: list[Permission] | Unset = UNSET
        if _permissions is not UNSET:
            permissions = []
            for permissions_item_data in _permissions:
                permissions_item = Permission.from_dict(permissions_item_data)

                permissions.append(permissions_item)
        model = cls(
            id=id,
            name=name,
            created_at=created_at,
            updated_at=updated_at,
            project_count=project_count,
            num_rows=num_rows,
            column_names=column_names,
            created_by_user=created_by_user,
            current_version_index=current_version_index,
            draft=draft,
            permissions=permissions,
        )
        model.additional_properties = unread
        return model
