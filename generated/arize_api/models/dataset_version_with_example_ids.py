# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""DatasetVersionWithExampleIds"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json


@_attrs_define
class DatasetVersionWithExampleIds(OpenModel):
    """DatasetVersionWithExampleIds

    Attributes:
        id (str): The dataset.
        name (str):
        space_id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        dataset_version_id (str):
        example_ids (list[str]):
    """

    id: str
    name: str
    space_id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    dataset_version_id: str
    example_ids: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["space_id"] = self.space_id
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        field_dict["dataset_version_id"] = self.dataset_version_id
        field_dict["example_ids"] = self.example_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        name = unread.pop("name")
        space_id = unread.pop("space_id")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        dataset_version_id = unread.pop("dataset_version_id")
        example_ids = cast(list[str], unread.pop("example_ids"))
        model = cls(
            id=id,
            name=name,
            space_id=space_id,
            created_at=created_at,
            updated_at=updated_at,
            dataset_version_id=dataset_version_id,
            example_ids=example_ids,
        )
        model.additional_properties = unread
        return model
