# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ProjectDB"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.project_type import ProjectType
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.permission import Permission
    from ..models.run_db import RunDB
    from ..models.user_info import UserInfo


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.permission import Permission
    from ..models.run_db import RunDB
    from ..models.user_info import UserInfo

    globals().update(
        Permission=Permission,
        RunDB=RunDB,
        UserInfo=UserInfo,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ProjectDB(OpenModel):
    """A project.

    Attributes:
        id (str):
        created_by (str):
        created_by_user (UserInfo): Who somebody is.
        runs (list[RunDB]): Its runs.
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        permissions (list[Permission] | Unset):
        name (None | str | Unset):
        type_ (None | ProjectType | Unset):
        bookmark (bool | Unset): The caller has bookmarked it. Default: False.
        description (None | str | Unset):
        labels (list[Literal['sample']] | Unset):
    """

    id: str
    created_by: str
    created_by_user: UserInfo
    runs: list[RunDB]
    created_at: datetime.datetime
    updated_at: datetime.datetime
    permissions: list[Permission] | Unset = UNSET
    name: None | str | Unset = UNSET
    type_: None | ProjectType | Unset = UNSET
    bookmark: bool | Unset = False
    description: None | str | Unset = UNSET
    labels: list[Literal["sample"]] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["created_by"] = self.created_by
        field_dict["created_by_user"] = to_json(self.created_by_user)
        field_dict["runs"] = to_json(self.runs)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        if not isinstance(self.permissions, Unset):
            field_dict["permissions"] = to_json(self.permissions)
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.type_, Unset):
            field_dict["type"] = to_json(self.type_)
        if not isinstance(self.bookmark, Unset):
            field_dict["bookmark"] = self.bookmark
        if not isinstance(self.description, Unset):
            field_dict["description"] = self.description
        if not isinstance(self.labels, Unset):
            field_dict["labels"] = self.labels
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        created_by = unread.pop("created_by")
        created_by_user = UserInfo.from_dict(unread.pop("created_by_user"))
        runs = []
        _runs = unread.pop("runs")
        for runs_item_data in _runs:
            runs_item = RunDB.from_dict(runs_item_data)

            runs.append(runs_item)
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        _permissions = unread.pop("permissions", UNSET)
        permissions: list[Permission] | Unset = UNSET
        if _permissions is not UNSET:
            permissions = []
            for permissions_item_data in _permissions:
                permissions_item = Permission.from_dict(permissions_item_data)

                permissions.append(permissions_item)
        name = unread.pop("name", UNSET)

        def _parse_type_(data: Any) -> None | ProjectType | Unset:
            if isinstance(data, str):
                type_type_0 = ProjectType(data)

                return type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        type_ = _parse_type_(unread.pop("type", UNSET))
        bookmark = unread.pop("bookmark", UNSET)
        description = unread.pop("description", UNSET)
        _labels = unread.pop("labels", UNSET)
        labels: list[Literal["sample"]] | Unset = UNSET
        if _labels is not UNSET:
            labels = []
            for labels_item_data in _labels:
                labels_item = labels_item_data

                labels.append(labels_item)
        model = cls(
            id=id,
            created_by=created_by,
            created_by_user=created_by_user,
            runs=runs,
            created_at=created_at,
            updated_at=updated_at,
            permissions=permissions,
            name=name,
            type_=type_,
            bookmark=bookmark,
            description=description,
            labels=labels,
        )
        model.additional_properties = unread
        return model
