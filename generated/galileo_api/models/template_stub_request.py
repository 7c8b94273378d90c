# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""TemplateStubRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class TemplateStubRequest(OpenModel):
    """Prompts whose variables to list.

    Attributes:
        templates (list[str]):
    """

    templates: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["templates"] = self.templates
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        templates = cast(list[str], unread.pop("templates"))
        model = cls(
            templates=templates,
        )
        model.additional_properties = unread
        return model
