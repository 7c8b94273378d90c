# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MultiModalModelIntegrationConfig"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class MultiModalModelIntegrationConfig(OpenModel):
    """Limits on files that are sent to models.

    Attributes:
        max_files (int | None | Unset):
        max_file_size_bytes (int | None | Unset):
    """

    max_files: int | None | Unset = UNSET
    max_file_size_bytes: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.max_files, Unset):
            field_dict["max_files"] = self.max_files
        if not isinstance(self.max_file_size_bytes, Unset):
            field_dict["max_file_size_bytes"] = self.max_file_size_bytes
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        max_files = unread.pop("max_files", UNSET)
        max_file_size_bytes = unread.pop("max_file_size_bytes", UNSET)
        model = cls(
            max_files=max_files,
            max_file_size_bytes=max_file_size_bytes,
        )
        model.additional_properties = unread
        return model
