# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""PromptTemplateCreatedByFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.prompt_template_created_by_filter_operator import (
    PromptTemplateCreatedByFilterOperator,
)
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class PromptTemplateCreatedByFilter(OpenModel):
    """Prompts by who created them.

    Attributes:
        value (list[str] | str):
        name (Literal['creator'] | Unset):  Default: 'creator'.
        operator (PromptTemplateCreatedByFilterOperator | Unset):  Default:
            PromptTemplateCreatedByFilterOperator.EQ.
    """

    value: list[str] | str
    name: Literal["creator"] | Unset = "creator"
    operator: PromptTemplateCreatedByFilterOperator | Unset = (
        PromptTemplateCreatedByFilterOperator.EQ
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["value"] = self.value
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.operator, Unset):
            field_dict["operator"] = to_json(self.operator)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        value = unread.pop("value")
        name = unread.pop("name", UNSET)
        _operator = unread.pop("operator", UNSET)
        operator: PromptTemplateCreatedByFilterOperator | Unset
        if isinstance(_operator, Unset):
            operator = UNSET
        else:
            operator = PromptTemplateCreatedByFilterOperator(_operator)
        model = cls(
            value=value,
            name=name,
            operator=operator,
        )
        model.additional_properties = unread
        return model
