# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""Dataset"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.dataset_version import DatasetVersion


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.dataset_version import DatasetVersion

    globals().update(
        DatasetVersion=DatasetVersion,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class Dataset(OpenModel):
    """Dataset

    Attributes:
        id (str):
        name (str):
        space_id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        versions (list[DatasetVersion] | Unset): The newest comes first; lists of datasets
            leave them out.
    """

    id: str
    name: str
    space_id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    versions: list[DatasetVersion] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["space_id"] = self.space_id
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        if not isinstance(self.versions, Unset):
            field_dict["versions"] = to_json(self.versions)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        id = unread.pop("id")
        name = unread.pop("name")
        space_id = unread.pop("space_id")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        _versions = unread.pop("versions", UNSET)
        versions: list[DatasetVersion] | Unset = UNSET
        if _versions is not UNSET:
            versions = []
            for versions_item_data in _versions:
                versions_item = DatasetVersion.from_dict(versions_item_data)

                versions.append(versions_item)
        model = cls(
            id=id,
            name=name,
            space_id=space_id,
            created_at=created_at,
            updated_at=updated_at,
            versions=versions,
        )
        model.additional_properties = unread
        return model
