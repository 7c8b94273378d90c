# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ScorerIsGlobalFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.scorer_is_global_filter_operator import ScorerIsGlobalFilterOperator
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class ScorerIsGlobalFilter(OpenModel):
    """Scorers for all projects, or for some.

    Attributes:
        value (bool):
        name (Literal['is_global'] | Unset):  Default: 'is_global'.
        operator (ScorerIsGlobalFilterOperator | Unset):  Default:
            ScorerIsGlobalFilterOperator.EQ.
    """

    value: bool
    name: Literal["is_global"] | Unset = "is_global"
    operator: ScorerIsGlobalFilterOperator | Unset = ScorerIsGlobalFilterOperator.EQ
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
        operator: ScorerIsGlobalFilterOperator | Unset
        if isinstance(_operator, Unset):
            operator = UNSET
        else:
            operator = ScorerIsGlobalFilterOperator(_operator)
        model = cls(
            value=value,
            name=name,
            operator=operator,
        )
        model.additional_properties = unread
        return model
