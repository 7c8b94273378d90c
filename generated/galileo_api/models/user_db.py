# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""UserDB"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.auth_method import AuthMethod
from ..models.user_role import UserRole
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.permission import Permission


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.permission import Permission

    globals().update(
        Permission=Permission,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class UserDB(OpenModel):
    """A user.

    Attributes:
        id (str):
        email (str):
        organization_id (str):
        organization_name (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        permissions (list[Permission] | Unset):
        first_name (None | str | Unset):  Default: ''.
        last_name (None | str | Unset):  Default: ''.
        auth_method (AuthMethod | Unset): How a user logs in.
        role (UserRole | Unset): What a user is in the organisation.
        email_is_verified (bool | None | Unset):
    """

    id: str
    email: str
    organization_id: str
    organization_name: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    permissions: list[Permission] | Unset = UNSET
    first_name: None | str | Unset = ""
    last_name: None | str | Unset = ""
    auth_method: AuthMethod | Unset = UNSET
    role: UserRole | Unset = UNSET
    email_is_verified: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["email"] = self.email
        field_dict["organization_id"] = self.organization_id
        field_dict["organization_name"] = self.organization_name
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        if not isinstance(self.permissions, Unset):
            field_dict["permissions"] = to_json(self.permissions)
        if not isinstance(self.first_name, Unset):
            field_dict["first_name"] = self.first_name
        if not isinstance(self.last_name, Unset):
            field_dict["last_name"] = self.last_name
        if not isinstance(self.auth_method, Unset):
            field_dict["auth_method"] = to_json(self.auth_method)
        if not isinstance(self.role, Unset):
            field_dict["role"] = to_json(self.role)
        if not isinstance(self.email_is_verified, Unset):
            field_dict["email_is_verified"] = self.email_is_verified
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        email = unread.pop("email")
        organization_id = unread.pop("organization_id")
        organization_name = unread.pop("organization_name")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        _permissions = unread.pop("permissions", UNSET)
        permissions: list[Permission] | Unset = UNSET
        if _permissions is not UNSET:
            permissions = []
            for permissions_item_data in _permissions:
                permissions_item = Permission.from_dict(permissions_item_data)

                permissions.append(permissions_item)
        first_name = unread.pop("first_name", UNSET)
        last_name = unread.pop("last_name", UNSET)
        _auth_method = unread.pop("auth_method", UNSET)
        auth_method: AuthMethod | Unset
        if isinstance(_auth_method, Unset):
            auth_method = UNSET
        else:
            auth_method = AuthMethod(_auth_method)
        _role = unread.pop("role", UNSET)
        role: UserRole | Unset
        if isinstance(_role, Unset):
            role = UNSET
        else:
            role = UserRole(_role)
        email_is_verified = unread.pop("email_is_verified", UNSET)
        model = cls(
            id=id,
            email=email,
            organization_id=organization_id,
            organization_name=organization_name,
            created_at=created_at,
            updated_at=updated_at,
            permissions=permissions,
            first_name=first_name,
            last_name=last_name,
            auth_method=auth_method,
            role=role,
            email_is_verified=email_is_verified,
        )
        model.additional_properties = unread
        return model
