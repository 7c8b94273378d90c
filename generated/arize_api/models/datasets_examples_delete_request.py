# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""DatasetsExamplesDeleteRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define


@_attrs_define
class DatasetsExamplesDeleteRequest:
    """DatasetsExamplesDeleteRequest

    Attributes:
        dataset_version_id (str):
        example_ids (list[str]):
    """

    dataset_version_id: str
    example_ids: list[str]

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {}
        field_dict["dataset_version_id"] = self.dataset_version_id
        field_dict["example_ids"] = self.example_ids
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        dataset_version_id = unread.pop("dataset_version_id")
        example_ids = cast(list[str], unread.pop("example_ids"))
        model = cls(
            dataset_version_id=dataset_version_id,
            example_ids=example_ids,
        )
        return model
