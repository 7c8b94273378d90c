# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ExperimentGroupIDFilter"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class ExperimentGroupIDFilter(OpenModel):
    """The experiments of one group.

    Attributes:
        value (str):
        name (Literal['experiment_group_id'] | Unset):  Default: 'experiment_group_id'.
        filter_type (str | Unset): Kind of the value that is compared. The official client
            sends it; nothing depends on it.
    """

    value: str
    name: Literal["experiment_group_id"] | Unset = "experiment_group_id"
    filter_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["value"] = self.value
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.filter_type, Unset):
            field_dict["filter_type"] = self.filter_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        value = unread.pop("value")
        name = unread.pop("name", UNSET)
        filter_type = unread.pop("filter_type", UNSET)
        model = cls(
            value=value,
            name=name,
            filter_type=filter_type,
        )
        model.additional_properties = unread
        return model
