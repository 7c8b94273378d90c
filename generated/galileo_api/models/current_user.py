# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""CurrentUser"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.user_role import UserRole
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class CurrentUser(OpenModel):
    """The caller.

    Attributes:
        id (str):
        email (str):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        role (UserRole | Unset): What a user is in the organisation.
    """

    id: str
    email: str
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    role: UserRole | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["email"] = self.email
        if not isinstance(self.first_name, Unset):
            field_dict["first_name"] = self.first_name
        if not isinstance(self.last_name, Unset):
            field_dict["last_name"] = self.last_name
        if not isinstance(self.role, Unset):
            field_dict["role"] = to_json(self.role)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        email = unread.pop("email")
        first_name = unread.pop("first_name", UNSET)
        last_name = unread.pop("last_name", UNSET)
        _role = unread.pop("role", UNSET)
        role: UserRole | Unset
        if isinstance(_role, Unset):
            role = UNSET
        else:
            role = UserRole(_role)
        model = cls(
            id=id,
            email=email,
            first_name=first_name,
            last_name=last_name,
            role=role,
        )
        model.additional_properties = unread
        return model
