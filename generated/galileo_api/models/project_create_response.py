# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ProjectCreateResponse"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.project_type import ProjectType
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class ProjectCreateResponse(OpenModel):
    """The new project.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (None | str | Unset):
        created_by (None | str | Unset):
        type_ (None | ProjectType | Unset):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: None | str | Unset = UNSET
    created_by: None | str | Unset = UNSET
    type_: None | ProjectType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.created_by, Unset):
            field_dict["created_by"] = self.created_by
        if not isinstance(self.type_, Unset):
            field_dict["type"] = to_json(self.type_)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        name = unread.pop("name", UNSET)
        created_by = unread.pop("created_by", UNSET)

        def _parse_type_(data: Any) -> None | ProjectType | Unset:
            if isinstance(data, str):
                type_type_0 = ProjectType(data)

                return type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        type_ = _parse_type_(unread.pop("type", UNSET))
        model = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            name=name,
            created_by=created_by,
            type_=type_,
        )
        model.additional_properties = unread
        return model
