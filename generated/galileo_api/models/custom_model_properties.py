# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""CustomModelProperties"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class CustomModelProperties(OpenModel):
    """A model of a custom provider.

    Attributes:
        name (str):
        alias (None | str | Unset):
        based_on (None | str | Unset): The known model that it behaves like.
        supported_parameters (list[str] | None | Unset):
    """

    name: str
    alias: None | str | Unset = UNSET
    based_on: None | str | Unset = UNSET
    supported_parameters: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["name"] = self.name
        if not isinstance(self.alias, Unset):
            field_dict["alias"] = self.alias
        if not isinstance(self.based_on, Unset):
            field_dict["based_on"] = self.based_on
        if not isinstance(self.supported_parameters, Unset):
            field_dict["supported_parameters"] = self.supported_parameters
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        name = unread.pop("name")
        alias = unread.pop("alias", UNSET)
        based_on = unread.pop("based_on", UNSET)
        supported_parameters = unread.pop("supported_parameters", UNSET)
        model = cls(
            name=name,
            alias=alias,
            based_on=based_on,
            supported_parameters=supported_parameters,
        )
        model.additional_properties = unread
        return model
