# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""DatasetsExamplesDelete200Response"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class DatasetsExamplesDelete200Response(OpenModel):
    """DatasetsExamplesDelete200Response

    Attributes:
        completed (bool): Whether all of them are gone.
        deleted_example_ids (list[str]):
        not_deleted_example_ids (list[str]):
    """

    completed: bool
    deleted_example_ids: list[str]
    not_deleted_example_ids: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["completed"] = self.completed
        field_dict["deleted_example_ids"] = self.deleted_example_ids
        field_dict["not_deleted_example_ids"] = self.not_deleted_example_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        completed = unread.pop("completed")
        deleted_example_ids = cast(list[str], unread.pop("deleted_example_ids"))
        not_deleted_example_ids = cast(list[str], unread.pop("not_deleted_example_ids"))
        model = cls(
            completed=completed,
            deleted_example_ids=deleted_example_ids,
            not_deleted_example_ids=not_deleted_example_ids,
        )
        model.additional_properties = unread
        return model
