# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""IntegrationDB"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.integration_provider import IntegrationProvider
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
class IntegrationDB(OpenModel):
    """A connection to a model provider.

    Attributes:
        id (str):
        name (str):
        provider (IntegrationProvider): Provider of models.
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (str):
        permissions (list[Permission] | Unset):
        is_selected (bool | Unset): It is the one to use of its provider. Default: False.
        is_disabled (bool | Unset):  Default: False.
    """

    id: str
    name: str
    provider: IntegrationProvider
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by: str
    permissions: list[Permission] | Unset = UNSET
    is_selected: bool | Unset = False
    is_disabled: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["provider"] = to_json(self.provider)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        field_dict["created_by"] = self.created_by
        if not isinstance(self.permissions, Unset):
            field_dict["permissions"] = to_json(self.permissions)
        if not isinstance(self.is_selected, Unset):
            field_dict["is_selected"] = self.is_selected
        if not isinstance(self.is_disabled, Unset):
            field_dict["is_disabled"] = self.is_disabled
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        name = unread.pop("name")
        provider = IntegrationProvider(unread.pop("provider"))
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        created_by = unread.pop("created_by")
        _permissions = unread.pop("permissions", UNSET)
        permissions: list[Permission] | Unset = UNSET
        if _permissions is not UNSET:
            permissions = []
            for permissions_item_data in _permissions:
                permissions_item = Permission.from_dict(permissions_item_data)

                permissions.append(permissions_item)
        is_selected = unread.pop("is_selected", UNSET)
        is_disabled = unread.pop("is_disabled", UNSET)
        model = cls(
            id=id,
            name=name,
            provider=provider,
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            permissions=permissions,
            is_selected=is_selected,
            is_disabled=is_disabled,
        )
        model.additional_properties = unread
        return model
