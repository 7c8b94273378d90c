# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ScorerLabelFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.scorer_label_filter_operator import ScorerLabelFilterOperator
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class ScorerLabelFilter(OpenModel):
    """Scorers by label.

    Attributes:
        operator (ScorerLabelFilterOperator):
        value (list[str] | str):
        name (Literal['label'] | Unset):  Default: 'label'.
        case_sensitive (bool | Unset):  Default: True.
        strict (bool | Unset): False also compares the name. Default: True.
    """

    operator: ScorerLabelFilterOperator
    value: list[str] | str
    name: Literal["label"] | Unset = "label"
    case_sensitive: bool | Unset = True
    strict: bool | Unset = True
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["operator"] = to_json(self.operator)
        field_dict["value"] = self.value
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.case_sensitive, Unset):
            field_dict["case_sensitive"] = self.case_sensitive
        if not isinstance(self.strict, Unset):
            field_dict["strict"] = self.strict
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        operator = ScorerLabelFilterOperator(unread.pop("operator"))
        value = unread.pop("value")
        name = unread.pop("name", UNSET)
        case_sensitive = unread.pop("case_sensitive", UNSET)
        strict = unread.pop("strict", UNSET)
        model = cls(
            operator=operator,
            value=value,
            name=name,
            case_sensitive=case_sensitive,
            strict=strict,
        )
        model.additional_properties = unread
        return model
