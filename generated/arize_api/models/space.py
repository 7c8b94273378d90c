# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""Space"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class Space(OpenModel):
    """Space

    Attributes:
        id (str):
        name (str):
        created_at (datetime.datetime):
        organization_id (str | Unset):
        description (str | Unset):
        is_private (bool | Unset):
    """

    id: str
    name: str
    created_at: datetime.datetime
    organization_id: str | Unset = UNSET
    description: str | Unset = UNSET
    is_private: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["created_at"] = to_json(self.created_at)
        if not isinstance(self.organization_id, Unset):
            field_dict["organization_id"] = self.organization_id
        if not isinstance(self.description, Unset):
            field_dict["description"] = self.description
        if not isinstance(self.is_private, Unset):
            field_dict["is_private"] = self.is_private
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        name = unread.pop("name")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        organization_id = unread.pop("organization_id", UNSET)
        description = unread.pop("description", UNSET)
        is_private = unread.pop("is_private", UNSET)
        model = cls(
            id=id,
            name=name,
            created_at=created_at,
            organization_id=organization_id,
            description=description,
            is_private=is_private,
        )
        model.additional_properties = unread
        return model
