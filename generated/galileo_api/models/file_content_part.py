# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""FileContentPart"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class FileContentPart(OpenModel):
    """A file inside a message.

    Attributes:
        file_id (str): The id under which it was uploaded.
        type_ (Literal['file'] | Unset):  Default: 'file'.
    """

    file_id: str
    type_: Literal["file"] | Unset = "file"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["file_id"] = self.file_id
        if not isinstance(self.type_, Unset):
            field_dict["type"] = self.type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        file_id = unread.pop("file_id")
        type_ = unread.pop("type", UNSET)
        model = cls(
            file_id=file_id,
            type_=type_,
        )
        model.additional_properties = unread
        return model
