# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""DatasetExampleUpdate"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class DatasetExampleUpdate(OpenModel):
    """The fields of an example that are to change.

    Attributes:
        id (str):
    """

    id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["id"] = self.id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        id = unread.pop("id")
        model = cls(
            id=id,
        )
        model.additional_properties = unread
        return model
