# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""BasePromptTemplateResponse"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.base_prompt_template_version_response import BasePromptTemplateVersionResponse
    from ..models.name import Name
    from ..models.permission import Permission
    from ..models.user_info import UserInfo


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.base_prompt_template_version_response import BasePromptTemplateVersionResponse
    from ..models.name import Name
    from ..models.permission import Permission
    from ..models.user_info import UserInfo

    globals().update(
        BasePromptTemplateVersionResponse=BasePromptTemplateVersionResponse,
        Name=Name,
        Permission=Permission,
        UserInfo=UserInfo,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class BasePromptTemplateResponse(OpenModel):
    """A prompt with its versions.

    Attributes:
        id (str):
        name (Name | str):
        template (str): The text of the selected version.
        selected_version (BasePromptTemplateVersionResponse): A version of a prompt.
        selected_version_id (str):
        all_available_versions (list[int]): The numbers of all versions.
        total_versions (int):
        max_version (int):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by_user (None | UserInfo):
        permissions (list[Permission] | Unset):
        all_versions (list[BasePromptTemplateVersionResponse] | Unset):
    """

    id: str
    name: Name | str
    template: str
    selected_version: BasePromptTemplateVersionResponse
    selected_version_id: str
    all_available_versions: list[int]
    total_versions: int
    max_version: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by_user: None | UserInfo
    permissions: list[Permission] | Unset = UNSET
    all_versions: list[BasePromptTemplateVersionResponse] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = to_json(self.name)
        field_dict["template"] = self.template
        field_dict["selected_version"] = to_json(self.selected_version)
        field_dict["selected_version_id"] = self.selected_version_id
        field_dict["all_available_versions"] = self.all_available_versions
        field_dict["total_versions"] = self.total_versions
        field_dict["max_version"] = self.max_version
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        field_dict["created_by_user"] = to_json(self.created_by_user)
        if not isinstance(self.permissions, Unset):
            field_dict["permissions"] = to_json(self.permissions)
        if not isinstance(self.all_versions, Unset):
            field_dict["all_versions"] = to_json(self.all_versions)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")

        def _parse_name(data: Any) -> Name | str:
            if isinstance(data, dict):
                name_type_1 = Name.from_dict(data)

                return name_type_1

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        name = _parse_name(unread.pop("name"))
        template = unread.pop("template")
        selected_version = BasePromptTemplateVersionResponse.from_dict(
            unread.pop("selected_version")
        )
        selected_version_id = unread.pop("selected_version_id")
        all_available_versions = cast(list[int], unread.pop("all_available_versions"))
        total_versions = unread.pop("total_versions")
        max_version = unread.pop("max_version")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))

        def _parse_created_by_user(data: Any) -> None | UserInfo:
            if isinstance(data, dict):
                created_by_user_type_0 = UserInfo.from_dict(data)

                return created_by_user_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        created_by_user = _parse_created_by_user(unread.pop("created_by_user"))
        _permissions = unread.pop("permissions", UNSET)
        permissions: list[Permission] | Unset = UNSET
        if _permissions is not UNSET:
            permissions = []
            for permissions_item_data in _permissions:
                permissions_item = Permission.from_dict(permissions_item_data)

                permissions.append(permissions_item)
        _all_versions = unread.pop("all_versions", UNSET)
        all_versions: list[BasePromptTemplateVersionResponse] | Unset = UNSET
        if _all_versions is not UNSET:
            all_versions = []
            for all_versions_item_data in _all_versions:
                all_versions_item = BasePromptTemplateVersionResponse.from_dict(
                    all_versions_item_data
                )

                all_versions.append(all_versions_item)
        model = cls(
            id=id,
            name=name,
            template=template,
            selected_version=selected_version,
            selected_version_id=selected_version_id,
            all_available_versions=all_available_versions,
            total_versions=total_versions,
            max_version=max_version,
            created_at=created_at,
            updated_at=updated_at,
            created_by_user=created_by_user,
            permissions=permissions,
            all_versions=all_versions,
        )
        model.additional_properties = unread
        return model
