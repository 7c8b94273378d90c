# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""Project"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.project_type import ProjectType
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class Project(OpenModel):
    """Project

    Attributes:
        id (str):
        name (str):
        space_id (str):
        created_at (datetime.datetime):
        project_type (None | ProjectType | Unset):
    """

    id: str
    name: str
    space_id: str
    created_at: datetime.datetime
    project_type: None | ProjectType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["space_id"] = self.space_id
        field_dict["created_at"] = to_json(self.created_at)
        if not isinstance(self.project_type, Unset):
            field_dict["project_type"] = to_json(self.project_type)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        name = unread.pop("name")
        space_id = unread.pop("space_id")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))

        def _parse_project_type(data: Any) -> None | ProjectType | Unset:
            if isinstance(data, str):
                project_type_type_0 = ProjectType(data)

                return project_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        project_type = _parse_project_type(unread.pop("project_type", UNSET))
        model = cls(
            id=id,
            name=name,
            space_id=space_id,
            created_at=created_at,
            project_type=project_type,
        )
        model.additional_properties = unread
        return model
