# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""DatasetVersion"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json


@_attrs_define
class DatasetVersion(OpenModel):
    """DatasetVersion

    Attributes:
        id (str):
        name (str):
        dataset_id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
    """

    id: str
    name: str
    dataset_id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["dataset_id"] = self.dataset_id
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        name = unread.pop("name")
        dataset_id = unread.pop("dataset_id")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        model = cls(
            id=id,
            name=name,
            dataset_id=dataset_id,
            created_at=created_at,
            updated_at=updated_at,
        )
        model.additional_properties = unread
        return model
