# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""PromptTemplateUsedInProjectFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class PromptTemplateUsedInProjectFilter(OpenModel):
    """Prompts that a project uses.

    Attributes:
        value (str): The project's id.
        name (Literal['used_in_project'] | Unset):  Default: 'used_in_project'.
    """

    value: str
    name: Literal["used_in_project"] | Unset = "used_in_project"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["value"] = self.value
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        value = unread.pop("value")
        name = unread.pop("name", UNSET)
        model = cls(
            value=value,
            name=name,
        )
        model.additional_properties = unread
        return model
