# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""SpacesCreateRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import UNSET, Unset


@_attrs_define
class SpacesCreateRequest:
    """SpacesCreateRequest

    Attributes:
        name (str):
        organization_id (str):
        description (str | Unset):
        is_private (bool | Unset):
    """

    name: str
    organization_id: str
    description: str | Unset = UNSET
    is_private: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {}
        field_dict["name"] = self.name
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
        name = unread.pop("name")
        organization_id = unread.pop("organization_id")
        description = unread.pop("description", UNSET)
        is_private = unread.pop("is_private", UNSET)
        model = cls(
            name=name,
            organization_id=organization_id,
            description=description,
            is_private=is_private,
        )
        return model
