# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""DatasetsUpdateRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define


@_attrs_define
class DatasetsUpdateRequest:
    """DatasetsUpdateRequest

    Attributes:
        name (str):
    """

    name: str

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {}
        field_dict["name"] = self.name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        name = unread.pop("name")
        model = cls(
            name=name,
        )
        return model
