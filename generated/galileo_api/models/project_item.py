# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ProjectItem"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.log_stream_info import LogStreamInfo
    from ..models.permission import Permission
    from ..models.user_info import UserInfo


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.log_stream_info import LogStreamInfo
    from ..models.permission import Permission
    from ..models.user_info import UserInfo

    globals().update(
        LogStreamInfo=LogStreamInfo,
        Permission=Permission,
        UserInfo=UserInfo,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ProjectItem(OpenModel):
    """A project that uses a scorer.

    Attributes:
        id (str):
        name (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        permissions (list[Permission] | Unset):
        bookmark (bool | Unset): The caller has bookmarked it. Default: False.
        num_logstreams (int | None | Unset):
        num_experiments (int | None | Unset):
        created_by_user (None | Unset | UserInfo):
        description (None | str | Unset):
        labels (list[Literal['sample']] | Unset):
        log_streams (list[LogStreamInfo] | None | Unset):
    """

    id: str
    name: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    permissions: list[Permission] | Unset = UNSET
    bookmark: bool | Unset = False
    num_logstreams: int | None | Unset = UNSET
    num_experiments: int | None | Unset = UNSET
    created_by_user: None | Unset | UserInfo = UNSET
    description: None | str | Unset = UNSET
    labels: list[Literal["sample"]] | Unset = UNSET
    log_streams: list[LogStreamInfo] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        if not isinstance(self.permissions, Unset):
            field_dict["permissions"] = to_json(self.permissions)
        if not isinstance(self.bookmark, Unset):
            field_dict["bookmark"] = self.bookmark
        if not isinstance(self.num_logstreams, Unset):
            field_dict["num_logstreams"] = self.num_logstreams
        if not isinstance(self.num_experiments, Unset):
            field_dict["num_experiments"] = self.num_experiments
        if not isinstance(self.created_by_user, Unset):
            field_dict["created_by_user"] = to_json(self.created_by_user)
        if not isinstance(self.description, Unset):
            field_dict["description"] = self.description
        if not isinstance(self.labels, Unset):
            field_dict["labels"] = self.labels
        if not isinstance(self.log_streams, Unset):
            field_dict["log_streams"] = to_json(self.log_streams)
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
        _permissions = unread.pop("permissions", UNSET)
        permissions: list[Permission] | Unset = UNSET
        if _permissions is not UNSET:
            permissions = []
            for permissions_item_data in _permissions:
                permissions_item = Permission.from_dict(permissions_item_data)

                permissions.append(permissions_item)
        bookmark = unread.pop("bookmark", UNSET)
        num_logstreams = unread.pop("num_logstreams", UNSET)
        num_experiments = unread.pop("num_experiments", UNSET)

        def _parse_created_by_user(data: Any) -> None | Unset | UserInfo:
            if isinstance(data, dict):
                created_by_user_type_0 = UserInfo.from_dict(data)

                return created_by_user_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        created_by_user = _parse_created_by_user(unread.pop("created_by_user", UNSET))
        description = unread.pop("description", UNSET)
        _labels = unread.pop("labels", UNSET)
        labels: list[Literal["sample"]] | Unset = UNSET
        if _labels is not UNSET:
            labels = []
            for labels_item_data in _labels:
                labels_item = labels_item_data

                labels.append(labels_item)

        def _parse_log_streams(data: Any) -> list[LogStreamInfo] | None | Unset:
            if isinstance(data, list):
                log_streams_type_0 = []
                _log_streams_type_0 = data
                for log_streams_type_0_item_data in _log_streams_type_0:
                    log_streams_type_0_item = LogStreamInfo.from_dict(log_streams_type_0_item_data)

                    log_streams_type_0.append(log_streams_type_0_item)

                return log_streams_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        log_streams = _parse_log_streams(unread.pop("log_streams", UNSET))
        model = cls(
            id=id,
            name=name,
            created_at=created_at,
            updated_at=updated_at,
            permissions=permissions,
            bookmark=bookmark,
            num_logstreams=num_logstreams,
            num_experiments=num_experiments,
            created_by_user=created_by_user,
            description=description,
            labels=labels,
            log_streams=log_streams,
        )
        model.additional_properties = unread
        return model
