# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""RunTagDB"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json


@_attrs_define
class RunTagDB(OpenModel):
    """A stored tag.

    Attributes:
        key (str):
        value (str):
        tag_type (str): Kind of the tag; users set generic ones.
        project_id (str):
        run_id (str):
        created_by (str):
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
    """

    key: str
    value: str
    tag_type: str
    project_id: str
    run_id: str
    created_by: str
    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["key"] = self.key
        field_dict["value"] = self.value
        field_dict["tag_type"] = self.tag_type
        field_dict["project_id"] = self.project_id
        field_dict["run_id"] = self.run_id
        field_dict["created_by"] = self.created_by
        field_dict["id"] = self.id
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        key = unread.pop("key")
        value = unread.pop("value")
        tag_type = unread.pop("tag_type")
        project_id = unread.pop("project_id")
        run_id = unread.pop("run_id")
        created_by = unread.pop("created_by")
        id = unread.pop("id")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        model = cls(
            key=key,
            value=value,
            tag_type=tag_type,
            project_id=project_id,
            run_id=run_id,
            created_by=created_by,
            id=id,
            created_at=created_at,
            updated_at=updated_at,
        )
        model.additional_properties = unread
        return model
