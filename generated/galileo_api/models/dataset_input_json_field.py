# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetInputJsonField"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class DatasetInputJsonField(OpenModel):
    """A key inside the inputs of a dataset.

    Attributes:
        key (str):
        values (list[Any]): Some of its values.
    """

    key: str
    values: list[Any]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["key"] = self.key
        field_dict["values"] = self.values
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        key = unread.pop("key")
        values = cast(list[Any], unread.pop("values"))
        model = cls(
            key=key,
            values=values,
        )
        model.additional_properties = unread
        return model
