# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""DatasetsExamplesSearchRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import UNSET, Unset


@_attrs_define
class DatasetsExamplesSearchRequest:
    """DatasetsExamplesSearchRequest

    Attributes:
        filter_ (str | Unset): Which examples; in the service's own filter language.
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        dataset_version_id (str | Unset):
    """

    filter_: str | Unset = UNSET
    limit: int | Unset = 50
    cursor: str | Unset = UNSET
    dataset_version_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {}
        if not isinstance(self.filter_, Unset):
            field_dict["filter"] = self.filter_
        if not isinstance(self.limit, Unset):
            field_dict["limit"] = self.limit
        if not isinstance(self.cursor, Unset):
            field_dict["cursor"] = self.cursor
        if not isinstance(self.dataset_version_id, Unset):
            field_dict["dataset_version_id"] = self.dataset_version_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        filter_ = unread.pop("filter", UNSET)
        limit = unread.pop("limit", UNSET)
        cursor = unread.pop("cursor", UNSET)
        dataset_version_id = unread.pop("dataset_version_id", UNSET)
        model = cls(
            filter_=filter_,
            limit=limit,
            cursor=cursor,
            dataset_version_id=dataset_version_id,
        )
        return model
