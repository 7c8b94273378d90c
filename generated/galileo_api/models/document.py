# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""Document"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import UNSET, Unset


@_attrs_define
class Document:
    """A piece of text that a retriever found.

    Attributes:
        content (str): The text.
        metadata (dict[str, bool | float | int | str] | Unset): What else is known about it.
    """

    content: str
    metadata: dict[str, bool | float | int | str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {}
        field_dict["content"] = self.content
        if not isinstance(self.metadata, Unset):
            field_dict["metadata"] = self.metadata
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        content = unread.pop("content")
        _metadata = unread.pop("metadata", UNSET)
        metadata: dict[str, bool | float | int | str] | Unset = UNSET
        if not isinstance(_metadata, Unset):
            metadata = {}
            for metadata_item_key, metadata_item_data in _metadata.items():
                metadata_item = metadata_item_data

                metadata[metadata_item_key] = metadata_item
        model = cls(
            content=content,
            metadata=metadata,
        )
        return model
