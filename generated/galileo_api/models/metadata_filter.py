# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MetadataFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata_filter_operator import MetadataFilterOperator
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class MetadataFilter(OpenModel):
    """Nodes by a value of their metadata.

    Attributes:
        operator (MetadataFilterOperator):
        key (str): The name in the metadata.
        value (list[str] | str):
        name (Literal['metadata'] | Unset):  Default: 'metadata'.
    """

    operator: MetadataFilterOperator
    key: str
    value: list[str] | str
    name: Literal["metadata"] | Unset = "metadata"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["operator"] = to_json(self.operator)
        field_dict["key"] = self.key
        field_dict["value"] = self.value
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        operator = MetadataFilterOperator(unread.pop("operator"))
        key = unread.pop("key")
        value = unread.pop("value")
        name = unread.pop("name", UNSET)
        model = cls(
            operator=operator,
            key=key,
            value=value,
            name=name,
        )
        model.additional_properties = unread
        return model
