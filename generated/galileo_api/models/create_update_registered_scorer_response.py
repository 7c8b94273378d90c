# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""CreateUpdateRegisteredScorerResponse"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.data_type_options import DataTypeOptions
from ..types import OpenModel, to_json


@_attrs_define
class CreateUpdateRegisteredScorerResponse(OpenModel):
    """A scorer that is a piece of code, with its history.

    Attributes:
        id (str):
        name (str):
        score_type (None | str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (str):
        data_type (DataTypeOptions | None):
        scoreable_node_types (list[str] | None):
    """

    id: str
    name: str
    score_type: None | str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by: str
    data_type: DataTypeOptions | None
    scoreable_node_types: list[str] | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        field_dict["name"] = self.name
        field_dict["score_type"] = self.score_type
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["updated_at"] = to_json(self.updated_at)
        field_dict["created_by"] = self.created_by
        field_dict["data_type"] = to_json(self.data_type)
        field_dict["scoreable_node_types"] = self.scoreable_node_types
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        name = unread.pop("name")
        score_type = unread.pop("score_type")
        created_at = datetime.datetime.fromisoformat(unread.pop("created_at"))
        updated_at = datetime.datetime.fromisoformat(unread.pop("updated_at"))
        created_by = unread.pop("created_by")

        def _parse_data_type(data: Any) -> DataTypeOptions | None:
            if isinstance(data, str):
                data_type_type_0 = DataTypeOptions(data)

                return data_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        data_type = _parse_data_type(unread.pop("data_type"))
        scoreable_node_types = unread.pop("scoreable_node_types")
        model = cls(
            id=id,
            name=name,
            score_type=score_type,
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            data_type=data_type,
            scoreable_node_types=scoreable_node_types,
        )
        model.additional_properties = unread
        return model
