# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ProjectCreate"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.project_type import ProjectType
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class ProjectCreate(OpenModel):
    """A new project.

    Attributes:
        name (str):
        created_by (None | str | Unset):
        type_ (ProjectType | Unset): Kind of a project; new ones are gen_ai.
        create_example_templates (bool | Unset): Put example prompts into it. Default: False.
    """

    name: str
    created_by: None | str | Unset = UNSET
    type_: ProjectType | Unset = UNSET
    create_example_templates: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["name"] = self.name
        if not isinstance(self.created_by, Unset):
            field_dict["created_by"] = self.created_by
        if not isinstance(self.type_, Unset):
            field_dict["type"] = to_json(self.type_)
        if not isinstance(self.create_example_templates, Unset):
            field_dict["create_example_templates"] = self.create_example_templates
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        name = unread.pop("name")
        created_by = unread.pop("created_by", UNSET)
        _type_ = unread.pop("type", UNSET)
        type_: ProjectType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = ProjectType(_type_)
        create_example_templates = unread.pop("create_example_templates", UNSET)
        model = cls(
            name=name,
            created_by=created_by,
            type_=type_,
            create_example_templates=create_example_templates,
        )
        model.additional_properties = unread
        return model
