# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""UpdateScorerScopeRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class UpdateScorerScopeRequest(OpenModel):
    """The projects that may use a scorer.

    Attributes:
        is_global (bool): All of them.
        project_ids (list[str] | Unset):
    """

    is_global: bool
    project_ids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["is_global"] = self.is_global
        if not isinstance(self.project_ids, Unset):
            field_dict["project_ids"] = self.project_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        is_global = unread.pop("is_global")
        project_ids = cast(list[str], unread.pop("project_ids", UNSET))
        model = cls(
            is_global=is_global,
            project_ids=project_ids,
        )
        model.additional_properties = unread
        return model
