# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogStreamCreatedAtFilter"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.log_stream_created_at_filter_operator import LogStreamCreatedAtFilterOperator
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class LogStreamCreatedAtFilter(OpenModel):
    """Log streams by when they were created.

    Attributes:
        operator (LogStreamCreatedAtFilterOperator):
        value (datetime.datetime):
        name (Literal['created_at'] | Unset):  Default: 'created_at'.
    """

    operator: LogStreamCreatedAtFilterOperator
    value: datetime.datetime
    name: Literal["created_at"] | Unset = "created_at"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["operator"] = to_json(self.operator)
        field_dict["value"] = to_json(self.value)
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        operator = LogStreamCreatedAtFilterOperator(unread.pop("operator"))
        value = datetime.datetime.fromisoformat(unread.pop("value"))
        name = unread.pop("name", UNSET)
        model = cls(
            operator=operator,
            value=value,
            name=name,
        )
        model.additional_properties = unread
        return model
