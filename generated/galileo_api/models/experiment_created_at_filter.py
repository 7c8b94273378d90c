# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ExperimentCreatedAtFilter"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.experiment_created_at_filter_operator import ExperimentCreatedAtFilterOperator
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class ExperimentCreatedAtFilter(OpenModel):
    """Experiments by when they were created.

    Attributes:
        operator (ExperimentCreatedAtFilterOperator):
        value (datetime.datetime):
        name (Literal['created_at'] | Unset):  Default: 'created_at'.
        filter_type (str | Unset): Kind of the value that is compared. The official client
            sends it; nothing depends on it.
    """

    operator: ExperimentCreatedAtFilterOperator
    value: datetime.datetime
    name: Literal["created_at"] | Unset = "created_at"
    filter_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["operator"] = to_json(self.operator)
        field_dict["value"] = to_json(self.value)
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.filter_type, Unset):
            field_dict["filter_type"] = self.filter_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        operator = ExperimentCreatedAtFilterOperator(unread.pop("operator"))
        value = datetime.datetime.fromisoformat(unread.pop("value"))
        name = unread.pop("name", UNSET)
        filter_type = unread.pop("filter_type", UNSET)
        model = cls(
            operator=operator,
            value=value,
            name=name,
            filter_type=filter_type,
        )
        model.additional_properties = unread
        return model
