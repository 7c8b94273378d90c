# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""SpacesList200Response"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel, to_json

if TYPE_CHECKING:
    from ..models.pagination_metadata import PaginationMetadata
    from ..models.space import Space


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.pagination_metadata import PaginationMetadata
    from ..models.space import Space

    globals().update(
        PaginationMetadata=PaginationMetadata,
        Space=Space,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class SpacesList200Response(OpenModel):
    """SpacesList200Response

    Attributes:
        spaces (list[Space]):
        pagination (PaginationMetadata):
    """

    spaces: list[Space]
    pagination: PaginationMetadata
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["spaces"] = to_json(self.spaces)
        field_dict["pagination"] = to_json(self.pagination)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        spaces = []
        _spaces = unread.pop("spaces")
        for spaces_item_data in _spaces:
            spaces_item = Space.from_dict(spaces_item_data)

            spaces.append(spaces_item)
        pagination = PaginationMetadata.from_dict(unread.pop("pagination"))
        model = cls(
            spaces=spaces,
            pagination=pagination,
        )
        model.additional_properties = unread
        return model
