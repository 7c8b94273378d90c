# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""DatasetDraftFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.dataset_draft_filter_operator import DatasetDraftFilterOperator
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class DatasetDraftFilter(OpenModel):
    """Datasets that are drafts, or that are not.

    Attributes:
        value (bool):
        name (Literal['draft'] | Unset):  Default: 'draft'.
        operator (DatasetDraftFilterOperator | Unset):  Default:
            DatasetDraftFilterOperator.EQ.
    """

    value: bool
    name: Literal["draft"] | Unset = "draft"
    operator: DatasetDraftFilterOperator | Unset = DatasetDraftFilterOperator.EQ
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
        operator: DatasetDraftFilterOperator | Unset
        if isinstance(_operator, Unset):
            operator = UNSET
        else:
            operator = DatasetDraftFilterOperator(_operator)
        model = cls(
            value=value,
            name=name,
            operator=operator,
        )
        model.additional_properties = unread
        return model
