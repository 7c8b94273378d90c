# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ScorerScopeProjectsFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class ScorerScopeProjectsFilter(OpenModel):
    """Scorers that can be used in these projects.

    Attributes:
        project_ids (list[str]):
        name (Literal['scope_projects'] | Unset):  Default: 'scope_projects'.
        include_global (bool | Unset): Also those for all projects. Default: False.
    """

    project_ids: list[str]
    name: Literal["scope_projects"] | Unset = "scope_projects"
    include_global: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["project_ids"] = self.project_ids
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.include_global, Unset):
            field_dict["include_global"] = self.include_global
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        project_ids = cast(list[str], unread.pop("project_ids"))
        name = unread.pop("name", UNSET)
        include_global = unread.pop("include_global", UNSET)
        model = cls(
            project_ids=project_ids,
            name=name,
            include_global=include_global,
        )
        model.additional_properties = unread
        return model
