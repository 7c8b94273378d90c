# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ExperimentPlayground"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class ExperimentPlayground(OpenModel):
    """The playground that an experiment belongs to.

    Attributes:
        playground_id (None | str | Unset):
        name (None | str | Unset):
    """

    playground_id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.playground_id, Unset):
            field_dict["playground_id"] = self.playground_id
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        playground_id = unread.pop("playground_id", UNSET)
        name = unread.pop("name", UNSET)
        model = cls(
            playground_id=playground_id,
            name=name,
        )
        model.additional_properties = unread
        return model
