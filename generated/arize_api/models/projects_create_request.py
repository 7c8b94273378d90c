# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""ProjectsCreateRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define


@_attrs_define
class ProjectsCreateRequest:
    """ProjectsCreateRequest

    Attributes:
        name (str):
        space_id (str):
    """

    name: str
    space_id: str

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {}
        field_dict["name"] = self.name
        field_dict["space_id"] = self.space_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        name = unread.pop("name")
        space_id = unread.pop("space_id")
        model = cls(
            name=name,
            space_id=space_id,
        )
        return model
