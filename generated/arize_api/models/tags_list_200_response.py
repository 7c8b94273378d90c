# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""TagsList200Response"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.pagination_metadata import PaginationMetadata
    from ..models.tag import Tag


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.pagination_metadata import PaginationMetadata
    from ..models.tag import Tag

    globals().update(
        PaginationMetadata=PaginationMetadata,
        Tag=Tag,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class TagsList200Response(OpenModel):
    """TagsList200Response

    Attributes:
        tags (list[Tag]):
        pagination (PaginationMetadata | Unset):
    """

    tags: list[Tag]
    pagination: PaginationMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["tags"] = to_json(self.tags)
        if not isinstance(self.pagination, Unset):
            field_dict["pagination"] = to_json(self.pagination)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        tags = []
        _tags = unread.pop("tags")
        for tags_item_data in _tags:
            tags_item = Tag.from_dict(tags_item_data)

            tags.append(tags_item)
        _pagination = unread.pop("pagination", UNSET)
        pagination: PaginationMetadata | Unset
        if isinstance(_pagination, Unset):
            pagination = UNSET
        else:
            pagination = PaginationMetadata.from_dict(_pagination)
        model = cls(
            tags=tags,
            pagination=pagination,
        )
        model.additional_properties = unread
        return model
