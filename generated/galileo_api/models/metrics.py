# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""Metrics"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset


@_attrs_define
class Metrics(OpenModel):
    """Numbers about a record. Further keys are metrics that the caller computed, by name.

    Attributes:
        duration_ns (int | None | Unset): How long it took in nanoseconds.
    """

    duration_ns: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.duration_ns, Unset):
            field_dict["duration_ns"] = self.duration_ns
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        duration_ns = unread.pop("duration_ns", UNSET)
        model = cls(
            duration_ns=duration_ns,
        )
        model.additional_properties = unread
        return model
