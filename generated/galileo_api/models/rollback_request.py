# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""RollbackRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class RollbackRequest(OpenModel):
    """Go back to an earlier version; makes a new one that is the same.

    Attributes:
        rollback_version (int): Number of the earlier version.
    """

    rollback_version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["rollback_version"] = self.rollback_version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        rollback_version = unread.pop("rollback_version")
        model = cls(
            rollback_version=rollback_version,
        )
        model.additional_properties = unread
        return model
