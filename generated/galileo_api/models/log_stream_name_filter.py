# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogStreamNameFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.log_stream_name_filter_operator import LogStreamNameFilterOperator
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class LogStreamNameFilter(OpenModel):
    """Log streams by name.

    Attributes:
        operator (LogStreamNameFilterOperator):
        value (list[str] | str):
        name (Literal['name'] | Unset):  Default: 'name'.
        case_sensitive (bool | Unset):  Default: True.
    """

    operator: LogStreamNameFilterOperator
    value: list[str] | str
    name: Literal["name"] | Unset = "name"
    case_sensitive: bool | Unset = True
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
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        operator = LogStreamNameFilterOperator(unread.pop("operator"))
        value = unread.pop("value")
        name = unread.pop("name", UNSET)
        case_sensitive = unread.pop("case_sensitive", UNSET)
        model = cls(
            operator=operator,
            value=value,
            name=name,
            case_sensitive=case_sensitive,
        )
        model.additional_properties = unread
        return model
