# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ProjectUpdate"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import UNSET, Unset


@_attrs_define
class ProjectUpdate:
    """What to change of a project.

    Attributes:
        name (None | str | Unset):
        labels (list[str] | None | Unset):
        description (None | str | Unset):
    """

    name: None | str | Unset = UNSET
    labels: list[str] | None | Unset = UNSET
    description: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {}
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.labels, Unset):
            field_dict["labels"] = self.labels
        if not isinstance(self.description, Unset):
            field_dict["description"] = self.description
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        name = unread.pop("name", UNSET)
        labels = unread.pop("labels", UNSET)
        description = unread.pop("description", UNSET)
        model = cls(
            name=name,
            labels=labels,
            description=description,
        )
        return model
